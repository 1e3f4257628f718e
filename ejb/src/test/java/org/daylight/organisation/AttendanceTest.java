package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attendance of the demo district and files of the clock system, on Monday 2026-11-23. */
@Article("ORG-18")
class AttendanceTest {
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final AttendanceImport intake = wiring.door(AttendanceImport.class);
    private final Attendance attendance = wiring.door(Attendance.class);

    @BeforeEach
    void theCentre() {
        wiring.at("2026-11-23T01:30:00Z");
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    @Test
    void each_bad_cell_is_named_and_nothing_is_stored() {
        List<ClockRow> rows = List.of(row(2, "clerk", "2026-11-23", "中心", "08:25", "12:00"), row(3, "nobody", "2026-11-23", "中心", "08:25", "12:00"),
                row(4, "clerk", "2026-13-01", "家", "八点", "12:00"), row(5, "clerk", "2026-11-24", "CENTRE", "08:25", "08:25"),
                row(6, "clerk2", "2019/12/31", "centre", "8:25:59", null), row(7, "clerk", "20261123", "部门", "11:00", "11:30"), row(8, null, null, null, null, null));
        AttendanceCheck check = intake.check(rows);
        assertThat(check.bad()).extracting(finding -> finding.place() + " " + finding.code()).containsExactly("A3 attendance.unknown-person",
                "B4 attendance.bad-day", "C4 attendance.bad-place", "D4 attendance.bad-time", "B5 attendance.future", "E5 attendance.left-before-came",
                "B6 attendance.not-on-duty", "D7 attendance.overlap", "B8 attendance.bad-day", "A8 attendance.empty-cell", "C8 attendance.bad-place",
                "D8 attendance.bad-time");
        assertThat(check.badRows()).isEqualTo(6);
        Problem problem = catchThrowableOfType(Problem.class, () -> intake.load("clock.csv", rows));
        assertThat(problem.findings()).extracting(Finding::place).contains("A3", "D8");
        assertThat(stored()).isEqualTo("0");
    }

    @Test
    void the_same_row_counts_once_in_one_file_and_in_two() {
        List<ClockRow> rows = List.of(row(2, "clerk", "2026-11-23", "中心", "08:25", "12:00"), row(3, "clerk", "2026/11/23", "CENTRE", "08:25:30", "12:00"),
                row(4, "clerk", "2026-11-23", "中心", "13:50", null));
        assertThat(intake.load("clock.csv", rows)).extracting(AttendanceCheck::added, AttendanceCheck::known).containsExactly(2, 1);
        assertThat(intake.load("clock.csv", rows)).extracting(AttendanceCheck::added, AttendanceCheck::known).containsExactly(0, 3);
        assertThat(stored()).isEqualTo("2");
        AttendanceCheck completed = intake.load("clock.csv", List.of(row(2, "clerk", "2026-11-23", "中心", "13:50", "17:30")));
        assertThat(completed).extracting(AttendanceCheck::added, AttendanceCheck::completed).containsExactly(0, 1);
        assertThat(intake.check(List.of(row(2, "clerk", "2026-11-23", "中心", "13:50", "17:31"))).bad()).extracting(Finding::code)
                .containsExactly("attendance.contradicts");
    }

    @Test
    void rows_of_one_file_may_not_overlap_each_other() {
        AttendanceCheck check = intake.check(List.of(row(2, "clerk", "2026-11-23", "中心", "08:25", "12:00"),
                row(3, "clerk", "2026-11-23", "部门", "11:59", "13:00"), row(4, "clerk", "2026-11-23", "部门", "12:00", "13:00")));
        assertThat(check.bad()).extracting(Finding::place).containsExactly("D3");
        assertThat(check.added()).isEqualTo(2);
    }

    @Test
    void a_make_up_day_counts_and_a_holiday_does_not() {
        AttendanceMonth zj = attendance.month(YearMonth.of(2026, 10), new AttendanceFilter("ZJ", "zj.chief"), PageRequest.first(10)).rows().get(0);
        assertThat(zj.days()).hasSize(31);
        assertThat(zj.days().get(4)).extracting(AttendanceMonth.Day::state, AttendanceMonth.Day::name).containsExactly(DayState.OFF, "国庆节");
        assertThat(zj.days().get(9).state()).isNotIn(DayState.OFF, DayState.AHEAD);
        assertThat(zj.days()).filteredOn(day -> day.state() != DayState.OFF).hasSize(18);
        assertThat(zj.time().percent()).isBetween(new BigDecimal("50"), new BigDecimal("100"));
    }

    @Test
    void a_window_person_without_any_record_is_absent_on_every_working_day() {
        database.run("delete from attendance_stay where username = 'yj.window'");
        AttendanceMonth month = attendance.month(YearMonth.of(2026, 10), new AttendanceFilter("YJ", null), PageRequest.first(10)).rows().get(0);
        assertThat(month.count(DayState.ABSENT)).isEqualTo(18);
        assertThat(month.time()).isEqualTo(new WorkingTime(18 * 420, 0));
    }

    @Test
    void who_stands_in_is_expected_on_the_days_of_the_term_only() {
        database.run("delete from attendance_stay where username = 'reviewer'");
        AttendanceMonth month = attendance.month(YearMonth.of(2026, 11), new AttendanceFilter("ZJ", "reviewer"), PageRequest.first(10)).rows().get(0);
        assertThat(month.days()).filteredOn(day -> day.state() == DayState.ABSENT).extracting(AttendanceMonth.Day::day)
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19),
                        LocalDate.of(2026, 11, 20));
    }

    @Test
    void the_sums_of_departments_are_the_days_of_their_people_counted() {
        for (YearMonth month : List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11))) {
            for (DepartmentAttendance sum : attendance.departments(month)) {
                List<AttendanceMonth> people = attendance.month(month, new AttendanceFilter(sum.code(), null), PageRequest.first(100)).rows();
                assertThat(sum.people()).isEqualTo(people.size());
                assertThat(sum.absent()).isEqualTo(days(people, DayState.ABSENT));
                assertThat(sum.late()).isEqualTo(days(people, DayState.LATE) + days(people, DayState.LATE_AND_EARLY));
                assertThat(sum.leftEarly()).isEqualTo(days(people, DayState.LEFT_EARLY) + days(people, DayState.LATE_AND_EARLY));
                assertThat(sum.unfinished()).isEqualTo(days(people, DayState.UNFINISHED));
                assertThat(sum.expected()).isEqualTo(sum(people, one -> (int) one.days().stream()
                        .filter(day -> day.day().isBefore(LocalDate.of(2026, 11, 23)) && day.state() != DayState.OFF).count()));
            }
        }
        assertThat(attendance.departments(YearMonth.of(2026, 10))).hasSize(15);
    }

    @Test
    void a_department_sees_its_own_people_only() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(attendance.month(YearMonth.of(2026, 10), new AttendanceFilter("SC", null), PageRequest.first(50)).rows())
                .extracting(AttendanceMonth::departmentCode).containsOnly("ZJ");
        assertThat(attendance.departments(YearMonth.of(2026, 10))).extracting(DepartmentAttendance::code).containsExactly("ZJ");
    }

    @Test
    @Article("ORG-19")
    void the_record_of_a_year_puts_days_findings_and_the_signed_appraisal_side_by_side() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        PerformanceRecords records = wiring.door(PerformanceRecords.class);
        assertThat(records.of(2026, null)).filteredOn(record -> record.username().equals("clerk")).singleElement().satisfies(record -> {
            assertThat(record.expectedDays()).isEqualTo(18 + 15);
            assertThat(record.findings()).isEqualTo(1);
            assertThat(record.appraisal()).isNull();
        });
        assertThatThrownBy(() -> records.of(2026, "SC")).hasMessageContaining("post.other-department");
        wiring.as("centre", Roles.CENTRE_MANAGER);
        database.run("update appraisal set signed_by = 'centre', signed_at = now() where username = 'clerk' and year = 2026");
        assertThat(records.of(2026, "ZJ")).filteredOn(record -> record.username().equals("clerk")).extracting(record -> record.appraisal().total())
                .singleElement().isEqualTo(new BigDecimal("93.20"));
    }

    private static int days(List<AttendanceMonth> people, DayState state) {
        return sum(people, one -> (int) one.count(state));
    }

    private static int sum(List<AttendanceMonth> people, ToIntFunction<AttendanceMonth> count) {
        return people.stream().mapToInt(count).sum();
    }

    private String stored() {
        return database.values("select count(*) from attendance_stay where day = date '2026-11-23'").get(0);
    }

    private static ClockRow row(int line, String username, String day, String place, String came, String left) {
        return new ClockRow(line, username, day, place, came, left);
    }
}
