package org.daylight.organisation.control;

import org.daylight.kernel.Problem;

/** What a command of this room must say and how long it may be. */
public final class PostInput {
    /** Fewer letters than this cannot name a reason. */
    private static final int LETTERS_OF_A_REASON = 4;

    private PostInput() {
    }

    /** {@code input.too-long} (400), {@code input.unreadable} (400). */
    public static void atMost(String field, String value, int length) {
        if (value != null && value.length() > length) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, length);
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }

    /** The text without blanks around it; {@code input.missing} (400) where there is none. */
    public static String required(String field, String value, int length) {
        if (isBlank(value)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        atMost(field, value, length);
        return value.strip();
    }

    /** {@code input.missing} (400) where there is no value. */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        return value;
    }

    /** The text without blanks around it; null where there is none. */
    public static String optional(String field, String value, int length) {
        atMost(field, value, length);
        return isBlank(value) ? null : value.strip();
    }

    static boolean isReason(String text) {
        return text != null && text.codePoints().filter(Character::isLetter).count() >= LETTERS_OF_A_REASON;
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
