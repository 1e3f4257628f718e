package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AppointRepresentative;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.EndRepresentation;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.StaffLevel;

class RepresentativeRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Example
    @Article("ORG-07")
    void everything_that_is_wrong_with_an_appointment_is_said_at_once() {
        AppointRepresentative bad = new AppointRepresentative(RepresentativeKind.CHIEF, "zj.chief", EmploymentKind.CONTRACT, StaffLevel.STAFF, " ",
                START.plusDays(1), START, null);
        Problem problem = catchThrowableOfType(Problem.class, () -> RepresentativeRules.check(bad));
        assertThat(problem.findings()).extracting(Finding::code).containsExactly("input.missing", "representative.not-official",
                "representative.rank-too-low", "representative.paper-after-start");
    }

    @Example
    @Article("ORG-09")
    void a_stand_in_is_never_open_ended() {
        Problem problem = catchThrowableOfType(Problem.class, () -> RepresentativeRules.check(standIn(null)));
        assertThat(problem.findings()).extracting(Finding::code).containsExactly("representative.open-ended");
        RepresentativeRules.check(standIn(START.plusDays(9)));
    }

    private static AppointRepresentative standIn(LocalDate until) {
        return new AppointRepresentative(RepresentativeKind.TEMPORARY, "reviewer", EmploymentKind.CIVIL_SERVANT, StaffLevel.MIDDLE, "建发〔2026〕1号", START,
                START, until);
    }

    @Property
    @Article({"ORG-08", "ORG-13"})
    void a_year_is_full_on_the_day_before_the_same_day_of_the_next_year(@ForAll @IntRange(max = 20_000) int offset) {
        LocalDate start = LocalDate.of(1990, 1, 1).plusDays(offset);
        LocalDate full = RepresentativeRules.yearFullOn(start);
        LocalDate slow = start;
        while (slow.plusDays(1).getYear() == start.getYear() || slow.plusDays(1).getMonthValue() < start.getMonthValue()
                || slow.plusDays(1).getMonthValue() == start.getMonthValue() && slow.plusDays(1).getDayOfMonth() < start.getDayOfMonth()) {
            slow = slow.plusDays(1);
        }
        assertThat(full).isEqualTo(slow);
    }

    @Example
    @Article("ORG-08")
    void an_early_end_is_warned_of_then_needs_a_reason() {
        LocalDate early = LocalDate.of(2027, 2, 27);
        assertThatThrownBy(() -> end(early, null, false)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("representative.early");
            assertThat(problem.arguments()).containsExactly("2026-03-01", "2027-02-28");
        });
        assertThatThrownBy(() -> end(early, "调任", true)).hasMessageContaining("representative.early-reason");
        assertThat(end(early, "调任其他单位", true)).isTrue();
        assertThat(end(LocalDate.of(2027, 2, 28), null, false)).isFalse();
        assertThatThrownBy(() -> end(START.minusDays(1), "调任其他单位", true)).hasMessageContaining("representative.ends-before-start");
    }

    private static boolean end(LocalDate lastDay, String reason, boolean know) {
        return RepresentativeRules.endsEarly(RepresentativeKind.CHIEF, START, new EndRepresentation(1, 1, lastDay, reason, know));
    }
}
