package org.daylight.cases;

/**
 * A decision is confirmed by typing the end of the case's number: nobody decides a case that they do not have before their eyes.
 *
 * @article AUT-12 (004 art. 34(2))
 */
public final class StepConfirmation {
    private static final int CHARACTERS = 4;

    private StepConfirmation() {
    }

    /** True where the last four characters of the number were typed; {@code 202603020017} is confirmed by {@code 0017}. */
    public static boolean matches(String caseNumber, String typed) {
        return typed != null && typed.strip().length() == CHARACTERS && caseNumber.endsWith(typed.strip());
    }
}
