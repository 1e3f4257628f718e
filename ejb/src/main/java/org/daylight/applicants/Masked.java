package org.daylight.applicants;

/** Numbers of people as pages show them: enough to recognise one's own, too little to use. */
public final class Masked {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masked() {
    }

    /** {@code 11010519491231002X} gives {@code 110***********002X}; of a short one only the last two characters stay; null stays null. */
    public static String number(String number) {
        if (number == null) {
            return null;
        }
        int length = number.length();
        if (length <= HEAD + TAIL) {
            return "*".repeat(Math.max(0, length - 2)) + number.substring(Math.max(0, length - 2));
        }
        return number.substring(0, HEAD) + "*".repeat(length - HEAD - TAIL) + number.substring(length - TAIL);
    }
}
