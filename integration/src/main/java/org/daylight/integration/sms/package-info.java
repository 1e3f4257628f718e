/** Text messages to applicants, taken from the domain's outbox and handed to a gateway over HTTP. No number and no name stands in a log. */
package org.daylight.integration.sms;
