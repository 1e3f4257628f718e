package org.daylight.items.control;

import java.time.LocalDate;
import org.daylight.kernel.Problem;

/**
 * What a request for an exemption must say, and who may decide on it.
 *
 * @article ITM-26 (000 art. 3)
 */
public final class ExemptionRules {
    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int LETTERS_OF_A_REASON = 4;

    private ExemptionRules() {
    }

    /**
     * {@code exemption.document-required} (422), {@code exemption.period} (422), {@code input.too-long} (400).
     *
     * @param document number of the classifying document (定密文件)
     */
    public static void requireRequest(String document, LocalDate from, LocalDate until, LocalDate today) {
        if (document == null || document.isBlank()) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.document-required", "ITM-26");
        }
        requireLength("classificationDocument", document, LONGEST_DOCUMENT);
        if (from == null || until == null || until.isBefore(from) || until.isBefore(today)) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.period", "ITM-26");
        }
    }

    /** {@code exemption.reason-required} (422), {@code input.too-long} (400). */
    public static void requireReason(String reason) {
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.reason-required", "ITM-26", LETTERS_OF_A_REASON);
        }
        requireLength("reason", reason, LONGEST_REASON);
    }

    /** A department does not decide on its own request: {@code exemption.own-department} (403). */
    public static void requireOther(boolean ownDepartment) {
        if (ownDepartment) {
            throw new Problem(Problem.Kind.FORBIDDEN, "exemption.own-department", "ITM-26");
        }
    }

    /** {@code exemption.same-organ} (422): the two who approve are of two organs. */
    public static void requireOtherOrgan(String organOfFirst, String organ) {
        if (organ.equals(organOfFirst)) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.same-organ", "ITM-26");
        }
    }

    /** {@code exemption.stale-revision} (409). */
    public static void requireCurrent(long seen, long revision) {
        if (seen != revision) {
            throw new Problem(Problem.Kind.CONFLICT, "exemption.stale-revision", null);
        }
    }


    private static void requireLength(String field, String value, int most) {
        if (value.length() > most) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, most);
        }
        if (value.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }
}
