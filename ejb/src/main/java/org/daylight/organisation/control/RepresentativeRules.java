package org.daylight.organisation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AppointRepresentative;
import org.daylight.organisation.EndRepresentation;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.RepresentativeLine;
import org.daylight.organisation.StaffLevel;

/**
 * Who may represent a department, and for how long.
 *
 * @article ORG-07, ORG-08, ORG-09 (003 art. 25-26; 001 二)
 */
public final class RepresentativeRules {

    private RepresentativeRules() {
    }

    /** Everything that is wrong with an appointment by itself; {@code representative.rejected} (422) with a finding for each. */
    public static void check(AppointRepresentative command) {
        List<Finding> wrong = new ArrayList<>();
        required(wrong, "kind", command.kind());
        required(wrong, "username", command.username());
        required(wrong, "paperNumber", PostInput.isBlank(command.paperNumber()) ? null : command.paperNumber());
        required(wrong, "paperOn", command.paperOn());
        required(wrong, "startsOn", command.startsOn());
        PostInput.atMost("paperNumber", command.paperNumber(), 60);
        checkPerson(wrong, command);
        checkPeriod(wrong, command);
        if (!wrong.isEmpty()) {
            throw new Problem("representative.rejected", wrong);
        }
    }

    private static void checkPerson(List<Finding> wrong, AppointRepresentative command) {
        if (command.status() == null || command.status() == EmploymentKind.CONTRACT) {
            wrong.add(Finding.of("status", "representative.not-official", "ORG-07"));
        }
        if (command.rank() == null || command.rank() == StaffLevel.STAFF) {
            wrong.add(Finding.of("rank", "representative.rank-too-low", "ORG-07"));
        }
    }

    private static void checkPeriod(List<Finding> wrong, AppointRepresentative command) {
        if (command.paperOn() != null && command.startsOn() != null && command.paperOn().isAfter(command.startsOn())) {
            wrong.add(Finding.of("paperOn", "representative.paper-after-start", "ORG-07", command.paperOn().toString(), command.startsOn().toString()));
        }
        if (command.kind() == RepresentativeKind.TEMPORARY && command.endsOn() == null) {
            wrong.add(Finding.of("endsOn", "representative.open-ended", "ORG-09"));
        } else if (command.endsOn() != null && command.startsOn() != null && command.endsOn().isBefore(command.startsOn())) {
            wrong.add(Finding.of("endsOn", "representative.ends-before-start", "ORG-09"));
        }
    }

    private static void required(List<Finding> wrong, String field, Object value) {
        if (value == null) {
            wrong.add(Finding.of(field, "input.missing", null, field));
        }
    }

    /**
     * The day on which a continuous year is full: 2026-03-01 is full on 2027-02-28, 2024-02-29 on 2025-02-28.
     *
     * @article ORG-08, ORG-13 (003 art. 25, 28)
     */
    public static LocalDate yearFullOn(LocalDate startsOn) {
        LocalDate anniversary = startsOn.plusYears(1);
        return anniversary.getDayOfMonth() == startsOn.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }

    /**
     * {@code representative.beyond-term} (422) for a stand-in who would stay longer than appointed: that needs another appointment.
     *
     * @article ORG-09 (003 art. 25)
     */
    public static void requireWithinTerm(RepresentativeLine term, EndRepresentation command) {
        if (term.endsOn() != null && command.lastDay() != null && command.lastDay().isAfter(term.endsOn())) {
            throw new Problem(Problem.Kind.REFUSED, "representative.beyond-term", "ORG-09", term.endsOn().toString());
        }
    }

    /**
     * Whether the term ends early; {@code representative.ends-before-start}, {@code representative.early} where nobody was warned,
     * {@code representative.early-reason} (422).
     */
    public static boolean endsEarly(RepresentativeKind kind, LocalDate startsOn, EndRepresentation command) {
        LocalDate lastDay = PostInput.required("lastDay", command.lastDay());
        if (lastDay.isBefore(startsOn)) {
            throw new Problem(Problem.Kind.REFUSED, "representative.ends-before-start", "ORG-08");
        }
        if (kind == RepresentativeKind.TEMPORARY || !lastDay.isBefore(yearFullOn(startsOn))) {
            return false;
        }
        if (!command.knowEarly()) {
            throw new Problem(Problem.Kind.REFUSED, "representative.early", "ORG-08", startsOn.toString(), yearFullOn(startsOn).toString());
        }
        if (!PostInput.isReason(command.reason())) {
            throw new Problem(Problem.Kind.REFUSED, "representative.early-reason", "ORG-08");
        }
        return true;
    }
}
