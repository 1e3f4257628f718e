package org.daylight.press;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes by which anyone who holds a paper may verify it; nobody guesses one: 24 characters, 120 random bits. The public address that QR codes carry is the system
 * property {@code daylight.public.url}, read at each issue.
 */
public final class VerificationCodes {
    /** Without I, O, 0 and 1, which people mistake for each other. */
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final Pattern WELL_FORMED = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");
    private static final String PUBLIC_URL = "daylight.public.url";
    private static final String DEFAULT_URL = "http://localhost:8080";

    private VerificationCodes() {
    }

    public static String next(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, CHARACTERS.length()).forEach(index -> code.append(CHARACTERS.charAt(index)));
        return code.toString();
    }

    /** As people read it: in groups of four with hyphens. */
    public static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What was typed, without blanks and hyphens, in capital letters. */
    public static String typed(String text) {
        return text.replaceAll("[\\s\\u3000-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it may be a code at all. */
    public static boolean isWellFormed(String code) {
        return WELL_FORMED.matcher(code).matches();
    }

    /** The public page that verifies the paper with the code. */
    public static String url(String code) {
        return System.getProperty(PUBLIC_URL, DEFAULT_URL).replaceAll("/+$", "") + "/verify.xhtml?code=" + code;
    }
}
