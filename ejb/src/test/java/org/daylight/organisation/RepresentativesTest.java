package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of representatives on the demo district, on Monday 2026-11-23. */
class RepresentativesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final Representatives door = wiring.door(Representatives.class);

    @BeforeEach
    void theHeadOfTheHousingBureau() {
        wiring.at("2026-11-23T01:30:00Z");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
    }

    @Test
    @Article({"ORG-08", "ORG-10"})
    void the_centre_sees_who_is_missing_who_is_too_little_there_and_whose_year_is_not_full() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
        assertThat(door.warnings(OCTOBER)).extracting(warning -> warning.kind() + " " + warning.departmentCode())
                .containsExactly("NOBODY YJ", "UNDER_HALF HB", "FIRST_YEAR CG", "FIRST_YEAR WJ", "STOOD_IN ZJ");
        assertThat(door.find(new RepresentativeFilter("HB", null, true, null), OCTOBER, PageRequest.first(10)).rows())
                .singleElement().satisfies(line -> {
                    assertThat(line.time().dueMinutes()).isBetween(6_000, 7_560);
                    assertThat(line.time().isHalf()).isFalse();
                });
    }

    @Test
    @Article("ORG-07")
    void a_department_appoints_its_own_people_and_reads_its_own_terms() {
        assertThat(door.find(all(), OCTOBER, PageRequest.first(50)).rows()).extracting(RepresentativeLine::departmentCode).containsOnly("ZJ");
        assertThatThrownBy(() -> door.appoint(chief("sc.chief"))).hasMessageContaining("representative.other-department");
        assertThatThrownBy(() -> door.appoint(chief("nobody"))).hasMessageContaining("post.unknown-person");
        assertThatThrownBy(() -> door.appoint(chief("clerk"))).hasMessageContaining("representative.contradicts-record");
        assertThatThrownBy(() -> door.appoint(chief("reviewer"))).hasMessageContaining("representative.overlap");
    }

    @Test
    @Article({"ORG-07", "ORG-08"})
    void a_new_chief_follows_when_the_old_term_has_ended() {
        RepresentativeLine old = current(RepresentativeKind.CHIEF);
        door.end(new EndRepresentation(old.id(), old.version(), LocalDate.of(2026, 11, 30), null, false));
        assertThatThrownBy(() -> door.end(new EndRepresentation(old.id(), old.version(), LocalDate.of(2026, 11, 29), null, false)))
                .hasMessageContaining("representative.changed");
        door.appoint(chief("reviewer"));
        RepresentativeLine young = current(RepresentativeKind.CHIEF);
        assertThat(young.username()).isEqualTo("reviewer");
        assertThatThrownBy(() -> door.end(new EndRepresentation(young.id(), young.version(), LocalDate.of(2027, 1, 31), "另有任用需要", false)))
                .hasMessageContaining("representative.early");
        door.end(new EndRepresentation(young.id(), young.version(), LocalDate.of(2027, 1, 31), "另有任用需要", true));
        assertThat(door.find(all(), OCTOBER, PageRequest.first(50)).rows()).filteredOn(RepresentativeLine::early)
                .extracting(RepresentativeLine::endReason).contains("另有任用需要");
    }

    @Test
    @Article("ORG-09")
    void a_stand_in_has_a_chief_to_stand_in_for_and_no_second_beside() {
        assertThatThrownBy(() -> door.appoint(standIn("approver", "2026-11-20", "2026-11-24"))).hasMessageContaining("representative.overlap");
        assertThatThrownBy(() -> door.appoint(standIn("zj.chief", "2026-12-20", "2026-12-24")))
                .hasMessageContaining("nobody-to-stand-in-for");
        door.appoint(new AppointRepresentative(RepresentativeKind.TEMPORARY, "approver", EmploymentKind.CIVIL_SERVANT, StaffLevel.DEPUTY_HEAD, "建发〔2026〕60号",
                LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4)));
        assertThat(door.find(new RepresentativeFilter(null, RepresentativeKind.TEMPORARY, true, null), OCTOBER, PageRequest.first(9)).total()).isEqualTo(2);
    }

    @Test
    @Article("ORG-11")
    void what_a_representative_may_do_is_asked_by_person_type_and_day() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(door.dutyOf("zj.chief", "INSTANT", today)).get().extracting(RepresentativeDuty::act).isEqualTo(RepresentativeDuty.Act.APPROVE);
        assertThat(door.dutyOf("zj.chief", "UPWARD", today)).get().extracting(RepresentativeDuty::act).isEqualTo(RepresentativeDuty.Act.COORDINATE);
        assertThat(door.dutyOf("reviewer", "INSTANT", today)).isPresent();
        assertThat(door.dutyOf("reviewer", "INSTANT", LocalDate.of(2026, 11, 28))).isEmpty();
        assertThat(door.dutyOf("clerk", "INSTANT", today)).isEmpty();
        assertThat(door.duties()).hasSize(8).last().extracting(RepresentativeDuty::act).isEqualTo(RepresentativeDuty.Act.KEEP_SEAL);
    }

    @Test
    @Article("ORG-13")
    void window_staff_whose_year_is_not_full_are_found() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
        assertThat(door.windowStaff(null, true, PageRequest.first(20)).rows()).singleElement().satisfies(person -> {
            assertThat(person.username()).isEqualTo("cg.window");
            assertThat(person.yearFullOn()).isEqualTo("2027-03-01");
        });
        database.run("update staff set active_until = date '2026-11-30' where username = 'cg.window'");
        assertThat(door.windowStaff("CG", true, PageRequest.first(20)).rows()).singleElement().matches(WindowTerm::isLeftEarly);
        assertThat(door.windowStaff(null, false, new PageRequest(0, 5, "since", true)).total()).isGreaterThan(20);
    }

    @Test
    @Article("ORG-13")
    void a_year_at_the_window_is_full_on_its_last_day_also_from_a_leap_day_on() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
        database.run("update staff set active_from = date '2025-03-01', active_until = date '2026-02-28' where username = 'cg.window'");
        assertThat(door.windowStaff("CG", true, PageRequest.first(20)).rows()).as("left when the year was full").isEmpty();
        database.run("update staff set active_from = date '2024-02-29', active_until = date '2025-02-27' where username = 'cg.window'");
        assertThat(door.windowStaff("CG", true, PageRequest.first(20)).rows()).as("a day short of the year").singleElement().matches(WindowTerm::isLeftEarly);
        database.run("update staff set active_until = date '2025-02-28' where username = 'cg.window'");
        assertThat(door.windowStaff("CG", true, PageRequest.first(20)).rows()).isEmpty();
    }

    @Test
    @Article("ORG-09")
    void a_stand_in_does_not_stay_longer_than_appointed() {
        RepresentativeLine standIn = current(RepresentativeKind.TEMPORARY);
        assertThatThrownBy(() -> door.end(new EndRepresentation(standIn.id(), standIn.version(), standIn.endsOn().plusDays(1), null, false)))
                .hasMessageContaining("representative.beyond-term");
        door.end(new EndRepresentation(standIn.id(), standIn.version(), standIn.endsOn().minusDays(1), null, false));
        assertThat(door.one(standIn.id()).endsOn()).isEqualTo(standIn.endsOn().minusDays(1));
    }

    @Test
    void an_unknown_term_and_an_unknown_column_are_refused() {
        assertThatThrownBy(() -> door.end(new EndRepresentation(999_999, 1, LocalDate.of(2027, 1, 1), null, true)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> door.find(all(), OCTOBER, new PageRequest(0, 5, "drop table", true))).hasMessageContaining("page.unsortable");
    }

    private RepresentativeLine current(RepresentativeKind kind) {
        return door.find(new RepresentativeFilter("ZJ", kind, true, null), OCTOBER, new PageRequest(0, 9, "startsOn", false)).rows().get(0);
    }

    private static RepresentativeFilter all() {
        return new RepresentativeFilter("SC", null, null, null);
    }

    private static AppointRepresentative chief(String username) {
        return new AppointRepresentative(RepresentativeKind.CHIEF, username, EmploymentKind.CIVIL_SERVANT, StaffLevel.MIDDLE, "建发〔2026〕59号",
                LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 1), null);
    }

    private static AppointRepresentative standIn(String username, String from, String until) {
        StaffLevel rank = username.equals("approver") ? StaffLevel.DEPUTY_HEAD : StaffLevel.MIDDLE;
        return new AppointRepresentative(RepresentativeKind.TEMPORARY, username, EmploymentKind.CIVIL_SERVANT, rank, "建发〔2026〕60号",
                LocalDate.of(2026, 11, 10), LocalDate.parse(from), LocalDate.parse(until));
    }
}
