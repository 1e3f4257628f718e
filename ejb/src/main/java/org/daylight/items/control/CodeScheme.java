package org.daylight.items.control;

import java.util.regex.Pattern;
import org.daylight.kernel.CreditCode;

/**
 * Of what form the codes of a scheme are; nothing else knows their form or length.
 *
 * @param pattern     of the whole code
 * @param creditCode  the first 18 characters are a unified social credit code
 */
public record CodeScheme(String code, Kind kind, Pattern pattern, boolean creditCode) {

    private static final int CREDIT_CODE = 18;

    /** Of what they are codes. */
    public enum Kind {
        BASIC, IMPLEMENTATION, HANDLING, CASE
    }

    public boolean isOf(String itemCode) {
        return pattern.matcher(itemCode).matches() && (!creditCode || startsWithCreditCode(itemCode));
    }

    private static boolean startsWithCreditCode(String itemCode) {
        return itemCode.length() >= CREDIT_CODE && CreditCode.flaw("itemCode", itemCode.substring(0, CREDIT_CODE)).isEmpty();
    }
}
