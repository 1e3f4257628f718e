package org.daylight.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * 公民身份号码: region (6), date of birth (8), serial (3), check character (1), such as {@code 11010519491231002X}.
 * Residents of Hong Kong, Macao and Taiwan with a residence permit have such a number with region 810000, 820000 or 830000.
 *
 * @param value 18 characters; {@code citizen-id.length}, {@code citizen-id.alphabet}, {@code citizen-id.region}, {@code citizen-id.birth-date},
 *              {@code citizen-id.check} (422)
 * @article FLW-12 (002 art. 17(1); GB 11643-1999)
 */
public record CitizenId(String value) {
    private static final String STANDARD = "GB 11643-1999";
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
            "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");
    private static final Set<String> PERMITS = Set.of("810000", "820000", "830000");
    /** Serials that the old form gave to people over a hundred. */
    private static final Set<String> CENTENARIANS = Set.of("996", "997", "998", "999");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public CitizenId {
        flaw("citizenId", value).map(Finding::problem).ifPresent(problem -> {
            throw problem;
        });
    }

    /** The first rule that the text, of 18 characters, breaks; empty: a valid number. That the date of birth is not ahead is for the caller to see. */
    public static Optional<Finding> flaw(String place, String text) {
        if (text.length() != LENGTH) {
            return finding(place, "citizen-id.length", text.length());
        }
        if (!text.matches("[0-9]{17}[0-9X]")) {
            return finding(place, "citizen-id.alphabet");
        }
        if (!PROVINCES.contains(text.substring(0, 2)) && !PERMITS.contains(text.substring(0, 6))) {
            return finding(place, "citizen-id.region");
        }
        if (birthDate(text.substring(6, 14)).isEmpty()) {
            return finding(place, "citizen-id.birth-date");
        }
        return check(text) == text.charAt(LENGTH - 1) ? Optional.empty() : finding(place, "citizen-id.check");
    }

    /**
     * The form of today for the old one of 15 digits, which had two digits of the year and no check character: {@code 110105491231002} gives
     * {@code 11010519491231002X}. Any other text as it is.
     */
    public static String modern(String text) {
        if (text.length() != OLD_LENGTH || !text.matches("[0-9]+")) {
            return text;
        }
        String century = CENTENARIANS.contains(text.substring(12)) ? "18" : "19";
        String body = text.substring(0, 6) + century + text.substring(6);
        return body + check(body);
    }

    public LocalDate birthDate() {
        return birthDate(value.substring(6, 14)).orElseThrow();
    }

    /** 港澳台居民居住证 */
    public boolean isResidencePermit() {
        return PERMITS.contains(value.substring(0, 6));
    }

    /** ISO 7064 MOD 11-2 of the first 17 digits; it notices every single wrong digit and every two neighbours that changed places. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** Empty for days that never were, such as 19990229. */
    static Optional<LocalDate> birthDate(String yyyymmdd) {
        try {
            LocalDate date = LocalDate.of(number(yyyymmdd, 0, 4), number(yyyymmdd, 4, 6), number(yyyymmdd, 6, 8));
            return Optional.of(date).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static Optional<Finding> finding(String place, String code, Object... arguments) {
        return Optional.of(Finding.of(place, code, STANDARD, arguments));
    }
}
