/** E-mails to applicants, taken from the domain's outbox and handed to the mail server. No address and no name stands in a log. */
package org.daylight.integration.mail;
