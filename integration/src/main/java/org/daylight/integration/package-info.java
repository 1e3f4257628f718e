/**
 * The border: carries what machines send and ask for to the doors of the domain and back. Keeps every message as it came in a journal on
 * disk before anything is done with it ({@code journal}), reads event logs ({@code xes}), takes them by REST ({@code rest}) and from drop
 * folders ({@code routes}). Sends the e-mails that wait in the domain's outbox ({@code mail}). Decides nothing.
 */
package org.daylight.integration;
