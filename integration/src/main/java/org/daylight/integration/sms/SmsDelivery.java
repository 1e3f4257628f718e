package org.daylight.integration.sms;

/**
 * How an attempt to send a text message ended.
 *
 * @param error   null: the gateway took it; {@code rejected}: it never will, {@code refused}: it does not let us in, {@code unreachable}: anything else
 * @param forGood another attempt cannot end otherwise
 */
record SmsDelivery(String error, boolean forGood) {
    static final SmsDelivery DONE = new SmsDelivery(null, false);
    static final SmsDelivery UNREACHABLE = new SmsDelivery("unreachable", false);

    /** @param taken whether the answer says what the settings ask for */
    static SmsDelivery of(int status, boolean taken) {
        if (status >= 200 && status < 300) {
            return taken ? DONE : new SmsDelivery("rejected", false);
        }
        if (status == 401 || status == 403) {
            return new SmsDelivery("refused", false);
        }
        boolean later = status == 408 || status == 425 || status == 429 || status >= 500 || status < 400;
        return later ? UNREACHABLE : new SmsDelivery("rejected", true);
    }
}
