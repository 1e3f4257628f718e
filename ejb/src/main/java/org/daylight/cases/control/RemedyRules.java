package org.daylight.cases.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseState;
import org.daylight.cases.remedies.DecideRevocation;
import org.daylight.cases.remedies.EndRemedy;
import org.daylight.cases.remedies.ProposeRevocation;
import org.daylight.cases.remedies.RecordRemedy;
import org.daylight.cases.remedies.RemedyKind;
import org.daylight.cases.remedies.RemedyLimits;
import org.daylight.cases.remedies.RemedyLine;
import org.daylight.cases.remedies.RemedyState;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/** What a remedy must say, and until when it is in time. */
public final class RemedyRules {
    private static final int RECONSIDERATION_DAYS = 60;
    private static final int LITIGATION_MONTHS = 6;
    private static final int LETTERS_OF_A_REASON = 4;

    private RemedyRules() {
    }

    /** {@code case.other-department} (403). */
    public static void requireOwn(String department, String own) {
        if (!department.equals(own)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
    }

    /** @param deliveredAt null: no limit runs */
    public static RemedyLimits limits(Instant deliveredAt) {
        if (deliveredAt == null) {
            return new RemedyLimits(null, null, null);
        }
        LocalDate on = LegalTime.dateOf(deliveredAt);
        return new RemedyLimits(on, on.plusDays(RECONSIDERATION_DAYS), on.plusMonths(LITIGATION_MONTHS));
    }

    public static boolean isLate(RecordRemedy remedy, RemedyLimits limits) {
        LocalDate until = remedy.kind() == RemedyKind.LITIGATION ? limits.litigationUntil() : limits.reconsiderationUntil();
        return until != null && remedy.filedOn().isAfter(until);
    }

    /** {@code remedy.nothing-decided}, {@code remedy.day-impossible} (422), {@code input.missing} (400). */
    public static RecordRemedy checked(RecordRemedy command, CaseRecord approval, LocalDate today) {
        if (command.kind() == null || command.kind() == RemedyKind.REVOCATION) {
            throw missing("kind");
        }
        if (approval.outcome() == null && approval.state() != CaseState.NOT_ACCEPTED) {
            throw refused("remedy.nothing-decided");
        }
        if (command.filedOn() == null) {
            throw missing("filedOn");
        }
        requireBetween(LegalTime.dateOf(approval.receivedAt()), command.filedOn(), today);
        return new RecordRemedy(approval.caseNumber(), command.kind(), command.filedOn(), required("organ", command.organ(), 200),
                optional("reference", command.reference(), 100), command.documentSha256());
    }

    /** {@code remedy.no-result}, {@code remedy.day-impossible} (422), {@code input.missing} (400). */
    public static EndRemedy checked(EndRemedy command, RemedyLine remedy, LocalDate today) {
        if (command.state() == null || !command.state().isResult()) {
            throw refused("remedy.no-result");
        }
        if (command.decidedOn() == null) {
            throw missing("decidedOn");
        }
        requireBetween(remedy.filedOn(), command.decidedOn(), today);
        return new EndRemedy(command.caseNumber(), command.id(), command.version(), command.state(), command.decidedOn(),
                required("result", command.result(), 2_000), command.documentSha256());
    }

    /** {@code remedy.not-granted} (422), {@code remedy.revoked} (409), {@code case.reason-required} (422). */
    public static ProposeRevocation checked(ProposeRevocation command, CaseRecord approval, List<RemedyLine> remedies) {
        if (approval.outcome() != CaseOutcome.GRANTED) {
            throw refused("remedy.not-granted");
        }
        if (remedies.stream().anyMatch(one -> one.kind() == RemedyKind.REVOCATION && one.state() != RemedyState.REFUSED)) {
            throw new Problem(Problem.Kind.CONFLICT, "remedy.revoked", "FLW-25");
        }
        return new ProposeRevocation(approval.caseNumber(), reason("ground", command.ground()), required("basis", command.basis(), 500),
                command.documentSha256());
    }

    /** {@code remedy.same-person} (403), {@code case.reason-required} (422). @return the opinion; null: none */
    public static String checked(DecideRevocation command, RemedyLine proposal, String decider) {
        if (proposal.recordedBy().equals(decider)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "remedy.same-person", "FLW-25");
        }
        return command.agree() ? optional("opinion", command.opinion(), 2_000) : reason("opinion", command.opinion());
    }

    /** {@code remedy.unknown} (404), {@code remedy.changed} (409), {@code remedy.decided} (409). */
    public static RemedyLine open(List<RemedyLine> remedies, long id, int version, RemedyState expected) {
        RemedyLine found = remedies.stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "remedy.unknown", null));
        if (found.state() != expected) {
            throw new Problem(Problem.Kind.CONFLICT, "remedy.decided", "FLW-25");
        }
        if (found.version() != version) {
            throw new Problem(Problem.Kind.CONFLICT, "remedy.changed", null);
        }
        return found;
    }

    private static void requireBetween(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Problem(Problem.Kind.REFUSED, "remedy.day-impossible", "FLW-25", first.toString(), last.toString());
        }
    }

    private static String reason(String field, String text) {
        String reason = optional(field, text, 2_000);
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "case.reason-required", "FLW-11", LETTERS_OF_A_REASON);
        }
        return reason;
    }

    private static String required(String field, String text, int length) {
        String given = optional(field, text, length);
        if (given == null) {
            throw missing(field);
        }
        return given;
    }

    private static String optional(String field, String text, int length) {
        String given = text == null || text.isBlank() ? null : text.strip();
        InputRules.atMost(field, given, length);
        return given;
    }

    private static Problem missing(String field) {
        return new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
    }

    private static Problem refused(String code) {
        return new Problem(Problem.Kind.REFUSED, code, "FLW-25");
    }
}
