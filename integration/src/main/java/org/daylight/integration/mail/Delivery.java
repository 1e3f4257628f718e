package org.daylight.integration.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/**
 * How an attempt to send an e-mail ended.
 *
 * @param error   null: the mail server took it; {@code rejected}: it does not know the address, {@code refused}: it does not let us in,
 *                {@code unreachable}: anything else
 * @param forGood another attempt cannot end otherwise
 */
record Delivery(String error, boolean forGood) {
    static final Delivery DONE = new Delivery(null, false);

    static Delivery failed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AddressException || cause instanceof SendFailedException sent && hasInvalid(sent)) {
                return new Delivery("rejected", true);
            }
            if (cause instanceof AuthenticationFailedException) {
                return new Delivery("refused", false);
            }
        }
        return new Delivery("unreachable", false);
    }

    private static boolean hasInvalid(SendFailedException sent) {
        return sent.getInvalidAddresses() != null && sent.getInvalidAddresses().length > 0;
    }
}
