package org.daylight.certificates.control;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes by which anyone who holds a certificate may verify it; nobody guesses one: 24 characters, 120 random bits. */
public final class VerificationCodeRules {
    /** Without I, O, 0 and 1, which people mistake for each other. */
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    private VerificationCodeRules() {
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
}
