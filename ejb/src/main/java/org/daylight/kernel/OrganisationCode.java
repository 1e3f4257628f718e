package org.daylight.kernel;

import java.util.Optional;

/**
 * 组织机构代码: eight digits or capital letters and a check character, such as {@code 013597707}.
 *
 * @param value nine characters; {@code organisation-code.length}, {@code organisation-code.alphabet}, {@code organisation-code.check} (422)
 * @article FLW-12 (002 art. 17(1); GB 11714)
 */
public record OrganisationCode(String value) {
    private static final String STANDARD = "GB 11714";
    private static final int LENGTH = 9;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "0X987654321";

    public OrganisationCode {
        flaw("organisationCode", value).map(Finding::problem).ifPresent(problem -> {
            throw problem;
        });
    }

    /** The first rule that the text breaks; empty: a valid code. Blanks, hyphens and small letters are not tolerated, see {@link IdentityDocument}. */
    public static Optional<Finding> flaw(String place, String text) {
        if (text.length() != LENGTH) {
            return Optional.of(Finding.of(place, "organisation-code.length", STANDARD, text.length()));
        }
        if (!text.matches("[0-9A-Z]{8}[0-9X]")) {
            return Optional.of(Finding.of(place, "organisation-code.alphabet", STANDARD));
        }
        return check(text) == text.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Finding.of(place, "organisation-code.check", STANDARD));
    }

    /** Of the first eight characters. */
    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(code.charAt(i), Character.MAX_RADIX);
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
