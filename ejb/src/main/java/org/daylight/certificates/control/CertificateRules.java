package org.daylight.certificates.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.CertificateState;
import org.daylight.kernel.Problem;

/**
 * Which act a certificate allows, and what it leads to.
 *
 * @article RES-08; Administrative Licensing Law art. 50, 69, 70
 */
public final class CertificateRules {
    private static final int LETTERS_OF_A_REASON = 4;
    private static final Map<CertificateAct, Set<CertificateState>> OPEN = Map.of(
            CertificateAct.SUSPENDED, Set.of(CertificateState.VALID),
            CertificateAct.RESTORED, Set.of(CertificateState.SUSPENDED),
            CertificateAct.REVOKED, Set.of(CertificateState.VALID, CertificateState.SUSPENDED),
            CertificateAct.ANNULLED, Set.of(CertificateState.VALID, CertificateState.SUSPENDED, CertificateState.EXPIRED),
            CertificateAct.EXPIRED, Set.of(CertificateState.VALID, CertificateState.SUSPENDED),
            CertificateAct.REPLACED, Set.of(CertificateState.VALID),
            CertificateAct.RENEWED, Set.of(CertificateState.VALID),
            CertificateAct.DEEMED_RENEWED, Set.of(CertificateState.VALID),
            CertificateAct.RENEWAL_ASKED, Set.of(CertificateState.VALID),
            CertificateAct.RENEWAL_REFUSED, Set.of(CertificateState.VALID, CertificateState.SUSPENDED));

    private CertificateRules() {
    }

    public static boolean isOpen(CertificateAct act, CertificateState state) {
        return OPEN.getOrDefault(act, Set.of()).contains(state);
    }

    /** {@code certificate.wrong-state} (422). */
    static void requireOpen(CertificateAct act, CertificateState state) {
        if (!isOpen(act, state)) {
            throw new Problem(Problem.Kind.REFUSED, "certificate.wrong-state", "RES-08");
        }
    }

    /** The state after the act; acts that lead to none leave the given one. */
    static CertificateState after(CertificateAct act, CertificateState state) {
        return switch (act) {
            case SUSPENDED -> CertificateState.SUSPENDED;
            case RESTORED, ISSUED -> CertificateState.VALID;
            case REVOKED -> CertificateState.REVOKED;
            case ANNULLED, REPLACED, RENEWED, DEEMED_RENEWED -> CertificateState.ANNULLED;
            case EXPIRED -> CertificateState.EXPIRED;
            case RENEWAL_ASKED, RENEWAL_REFUSED -> state;
        };
    }

    /**
     * Whether silence until the last day renews it: for 30 days and a last day of 2026-12-31, applied for on 2026-12-01 at the latest.
     *
     * @article Administrative Licensing Law art. 50
     */
    static boolean isInTime(LocalDate appliedOn, LocalDate lastDay, int renewalDays) {
        return !appliedOn.isAfter(lastDay.minusDays(renewalDays));
    }

    /** {@code certificate.stale} (409). */
    public static void requireCurrent(long seen, long current) {
        if (seen != current) {
            throw new Problem(Problem.Kind.CONFLICT, "certificate.stale", null);
        }
    }

    /** {@code certificate.reason-required} (422), {@code input.too-long} (400). */
    public static void requireReason(String reason) {
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "certificate.reason-required", "FLW-11");
        }
        text("reason", reason, 1000);
    }

    /** The text without blanks around it; {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). */
    static String text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        return optional(field, value, longest);
    }

    static String optional(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, longest);
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
