package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.StaffMember;
import org.junit.jupiter.api.Test;

class DutyRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final StaffMember WANG = new StaffMember("wang", "王丽华", "Wang Lihua", "ZJ");

    @Test
    @Article("AUT-08")
    void a_person_acts_from_the_first_to_the_last_day() {
        Duty duty = new Duty(WANG, FIRST, LAST, null, true);
        assertThat(refusal(duty, LegalTime.startOf(FIRST).minusMillis(1))).isEqualTo("staff.not-on-duty");
        assertThat(refusal(duty, LegalTime.startOf(FIRST))).isNull();
        assertThat(refusal(duty, LegalTime.endOf(LAST).minusMillis(1))).isNull();
        assertThat(refusal(duty, LegalTime.endOf(LAST))).isEqualTo("staff.not-on-duty");
    }

    @Test
    void without_a_last_day_duty_goes_on() {
        assertThat(refusal(new Duty(WANG, FIRST, null, null, true), LegalTime.startOf(LAST.plusYears(30)))).isNull();
    }

    @Test
    @Article("AUT-08")
    void who_left_is_refused_from_that_very_moment() {
        Instant left = LegalTime.startOf(LAST).plusSeconds(36_000);
        Duty duty = new Duty(WANG, FIRST, null, left, true);
        assertThat(refusal(duty, left.minusMillis(1))).isNull();
        assertThat(refusal(duty, left)).isEqualTo("staff.left");
    }

    @Test
    @Article("ORG-21")
    void who_is_not_trained_does_not_act() {
        assertThat(refusal(new Duty(WANG, FIRST, null, null, false), LegalTime.startOf(LAST))).isEqualTo("staff.untrained");
    }

    private static String refusal(Duty duty, Instant at) {
        Problem problem = catchThrowableOfType(Problem.class, () -> DutyRules.requireMayAct(duty, at));
        return problem == null ? null : problem.code();
    }
}
