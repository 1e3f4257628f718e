package org.daylight.certificates.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers of electronic certificates as GB/T 36904 builds them:
 * root {@code 1.2.156.3005.2}, type code (credit code of the body that keeps the type, and three characters), issuer's credit code, serial,
 * version, check character, with dots between.
 */
public final class CertificateNumberRules {
    private static final String ROOT = "1.2.156.3005.2.";
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern PARTS = Pattern.compile("([0-9A-Z]{1,21})\\.([0-9A-Z]{1,18})\\.([0-9A-Z]{1,32})\\.([0-9A-Z]{3})\\.([0-9A-Z])");
    private static final int MODULUS = CHARACTERS.length();

    private CertificateNumberRules() {
    }

    /**
     * @param typeCode      21 characters
     * @param issuer        credit code, 18 characters
     * @param serial        1 to 32 digits or capital letters
     * @param version       001 for the first, three characters
     * @return such as {@code 1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U}
     */
    public static String number(String typeCode, String issuer, String serial, String version) {
        return ROOT + String.join(".", typeCode, issuer, serial, version, String.valueOf(check(typeCode + issuer + serial + version)));
    }

    /** Year and running number of the issuer, seven digits at least: the 403rd of 2026 is {@code 20260000403}. */
    public static String serial(int year, long running) {
        return "%d%07d".formatted(year, running);
    }

    /**
     * True where the text begins as an identifier of a certificate and cannot be one: parts missing, or another check character at its end.
     * The issuer is a credit code or, on older certificates, another code of digits and capital letters.
     */
    public static boolean isMistyped(String text) {
        if (!text.startsWith(ROOT)) {
            return false;
        }
        Matcher parts = PARTS.matcher(text.substring(ROOT.length()));
        return !parts.matches() || check(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4)) != parts.group(5).charAt(0);
    }

    /** ISO 7064 MOD 37,36 over digits and capital letters. */
    public static char check(String characters) {
        int product = MODULUS;
        for (char character : characters.toCharArray()) {
            int sum = (product + valueOf(character)) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return CHARACTERS.charAt((MODULUS + 1 - product) % MODULUS);
    }

    private static int valueOf(char character) {
        int value = CHARACTERS.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("only digits and capital letters, not " + character);
        }
        return value;
    }
}
