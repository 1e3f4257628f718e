package org.daylight.kernel;

import java.util.Optional;

/**
 * 统一社会信用代码: who registers (1), kind of body (1), region (6), {@link OrganisationCode} (9), check character (1),
 * such as {@code 11220882013597707T}.
 *
 * @param value 18 characters; {@code credit-code.length}, {@code credit-code.alphabet}, {@code credit-code.region},
 *              {@code credit-code.organisation}, {@code credit-code.check} (422)
 * @article FLW-12 (002 art. 17(1); GB 32100-2015)
 */
public record CreditCode(String value) {
    private static final String STANDARD = "GB 32100-2015";
    private static final int LENGTH = 18;
    /** Without I, O, S, V and Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public CreditCode {
        flaw("creditCode", value).map(Finding::problem).ifPresent(problem -> {
            throw problem;
        });
    }

    /** The first rule that the text breaks; empty: a valid code. */
    public static Optional<Finding> flaw(String place, String text) {
        if (text.length() != LENGTH) {
            return finding(place, "credit-code.length", text.length());
        }
        int foreign = foreignCharacter(text);
        if (foreign >= 0) {
            return finding(place, "credit-code.alphabet", foreign + 1);
        }
        if (!text.substring(2, 8).chars().allMatch(Character::isDigit)) {
            return finding(place, "credit-code.region");
        }
        if (OrganisationCode.flaw(place, text.substring(8, 17)).isPresent()) {
            return finding(place, "credit-code.organisation");
        }
        return check(text) == text.charAt(LENGTH - 1) ? Optional.empty() : finding(place, "credit-code.check");
    }

    /** The one it holds. */
    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(8, 17));
    }

    private static int foreignCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Weights are the powers of 3; a remainder of 0 gives 0. */
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    private static Optional<Finding> finding(String place, String code, Object... arguments) {
        return Optional.of(Finding.of(place, code, STANDARD, arguments));
    }
}
