package org.daylight.organisation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.organisation.StaffMember;
import org.junit.jupiter.api.Test;

class StaffTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final StaffMember WANG = new StaffMember("wang", "王丽华", "Wang Lihua", "ZJ");

    @Test
    @Article("AUT-08")
    void a_person_is_on_duty_from_the_first_to_the_last_day() {
        Staff staff = new Staff(WANG, FIRST, LAST);
        assertThat(staff.isOnDuty(FIRST.minusDays(1))).isFalse();
        assertThat(staff.isOnDuty(FIRST)).isTrue();
        assertThat(staff.isOnDuty(LAST)).isTrue();
        assertThat(staff.isOnDuty(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_a_last_day_duty_goes_on() {
        assertThat(new Staff(WANG, FIRST, null).isOnDuty(LAST.plusYears(30))).isTrue();
    }
}
