package org.daylight.items.control;

/** Unified social credit code, GB 32100-2015. */
final class CreditCodeRules {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodeRules() {
    }

    static boolean isCreditCode(String code) {
        if (!code.matches("[" + ALPHABET + "]{18}")) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (char c : code.substring(0, 17).toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
