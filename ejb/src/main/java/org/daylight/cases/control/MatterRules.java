package org.daylight.cases.control;

import org.daylight.kernel.Problem;

/** What a command about procedures or joint handling must say. */
public final class MatterRules {
    public static final int TEXT = 4_000;
    private static final int LETTERS_OF_A_REASON = 4;

    private MatterRules() {
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). @return without blanks around it */
    public static String text(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        InputRules.atMost(field, value, most);
        return value.strip();
    }

    /** The same; null where nothing was written. */
    public static String textOrNull(String field, String value, int most) {
        InputRules.atMost(field, value, most);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** {@code case.reason-required} (422) with fewer than four letters. */
    public static String reason(String value) {
        InputRules.atMost("reason", value, TEXT);
        if (value == null || value.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "case.reason-required", "FLW-11", LETTERS_OF_A_REASON);
        }
        return value.strip();
    }
}
