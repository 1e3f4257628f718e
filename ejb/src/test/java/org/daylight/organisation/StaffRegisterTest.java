package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.PeopleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People at the doors, on the real database. */
class StaffRegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final String NUMBER = "11010519491231002X";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final StaffRegister register = wiring.door(StaffRegister.class);
    private final StaffQueries queries = wiring.door(StaffQueries.class);
    private final StaffDirectory directory = wiring.door(StaffDirectory.class);

    @BeforeEach
    void theDepartmentsAdministratorOnAMonday() {
        wiring.at("2026-03-02T01:00:00Z");
        departmentAdministrator();
        wiring.em().getTransaction().begin();
    }

    @AfterEach
    void end() {
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article({"ORG-21", "AUT-09"})
    void a_new_person_acts_once_the_centre_has_recorded_the_training() {
        register.keep(person("new", "ZJ", StaffDuty.HANDLING, null, NUMBER, null));
        assertThat(code(() -> directory.onDuty("new"))).isEqualTo("staff.untrained");
        assertThat(queries.person("new").line().standing()).isEqualTo(StaffStanding.UNTRAINED);
        centre();
        register.train(training("new", FIRST));
        assertThat(directory.onDuty("new").departmentCode()).isEqualTo("ZJ");
        assertThat(code(() -> register.train(training("new", FIRST)))).isEqualTo("training.known");
        assertThat(code(() -> register.train(training("centre", FIRST)))).isEqualTo("training.own");
        assertThat(findings(() -> register.train(training("new", FIRST.plusDays(1))))).containsExactly("passedOn training.in-future");
        register.withdrawTraining(queries.person("new").trainings().get(0).id(), "登记有误");
        assertThat(code(() -> directory.onDuty("new"))).isEqualTo("staff.untrained");
    }

    @Test
    @Article("AUT-10")
    void a_document_follows_its_rule_and_belongs_to_one_account() {
        assertThat(findings(() -> register.keep(person("new", "ZJ", StaffDuty.HANDLING, null, "110105194912310021", null))))
                .singleElement().asString().startsWith("identityNumber citizen-id.");
        register.keep(person("new", "ZJ", StaffDuty.HANDLING, null, " 11010519491231002x", null));
        assertThat(queries.person("new").identityNumber()).isEqualTo(NUMBER);
        assertThat(findings(() -> register.keep(person("twin", "ZJ", StaffDuty.HANDLING, null, NUMBER, null))))
                .containsExactly("identityNumber staff.identity-taken");
        assertThat(code(() -> wiring.door(PeopleRepository.class).keep(person("twin", "ZJ", StaffDuty.HANDLING, null, NUMBER, null))))
                .as("entered at the same moment").isEqualTo("staff.identity-taken");
    }

    @Test
    @Article("AUT-11")
    void nobody_moves_the_days_of_their_own_duty() {
        StaffView me = queries.person("deptadmin");
        StaffLine line = me.line();
        assertThat(code(() -> register.keep(with(line, line.activeFrom().plusYears(40), me.revision())))).isEqualTo("staff.own-term");
        register.keep(with(line, line.activeUntil(), me.revision()));
        StaffView other = queries.person("handler");
        register.keep(with(other.line(), FIRST.plusYears(1), other.revision()));
        assertThat(queries.person("handler").line().activeUntil()).isEqualTo(FIRST.plusYears(1));
    }

    private static KeepStaff with(StaffLine s, LocalDate until, long revision) {
        return new KeepStaff(s.username(), s.nameZh(), s.nameEn(), s.departmentCode(), s.post(), s.kind(), s.level(), s.duty(), s.windowCode(), null, null,
                null, null, s.activeFrom(), until, revision);
    }

    @Test
    @Article({"AUT-09", "AUT-10"})
    void what_is_private_is_seen_by_the_own_departments_administrator_and_the_centre_only() {
        assertThat(queries.person("clerk").identityNumber()).hasSize(18);
        assertThat(code(() -> queries.person("clerk2"))).as("another department").isEqualTo("staff.unknown");
        centre();
        assertThat(queries.person("clerk2").mobile()).isNotNull();
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(queries.person("clerk").personal()).isFalse();
        assertThat(queries.person("clerk").identityNumber()).isNull();
        assertThat(queries.person("clerk").mobile()).isNull();
    }

    @Test
    @Article({"ORG-14", "AUT-09"})
    void a_department_files_changes_at_windows_and_keeps_no_other_departments_people() {
        assertThat(code(() -> register.keep(person("new", "ZJ", StaffDuty.WINDOW, "MAIN-1", null, null)))).isEqualTo("staff.file-first");
        assertThat(code(() -> register.keep(person("new", "SC", StaffDuty.HANDLING, null, null, null)))).isEqualTo("organisation.other-department");
        assertThat(code(() -> register.leave("clerk2", "调离"))).isEqualTo("organisation.other-department");
        centre();
        register.keep(person("new", "SC", StaffDuty.WINDOW, "KF-1", null, null));
        assertThat(queries.person("new").line().windowCode()).isEqualTo("KF-1");
        assertThat(findings(() -> register.keep(person("other", "SC", StaffDuty.WINDOW, "MAIN-1", null, null)))).containsExactly("windowCode staff.other-window");
    }

    @Test
    @Article("AUT-08")
    void who_leaves_is_turned_away_at_once_and_stays_known() {
        assertThat(directory.onDuty("handler").username()).isEqualTo("handler");
        register.leave("handler", "调离");
        assertThat(code(() -> directory.onDuty("handler"))).isEqualTo("staff.left");
        assertThat(queries.person("handler").line().standing()).isEqualTo(StaffStanding.LEFT);
        assertThat(code(() -> register.leave("handler", "调离"))).isEqualTo("staff.left-already");
        assertThat(code(() -> register.leave("deptadmin", "调离"))).isEqualTo("staff.own-leave");
    }

    @Test
    @Article({"AUT-08", "ORG-18"})
    void who_left_is_expected_on_no_later_day_and_chosen_for_nothing_any_more() {
        register.leave("handler", "调离");
        assertThat(queries.person("handler").line().activeUntil()).isEqualTo(FIRST);
        assertThat(wiring.door(Colleagues.class).onDuty("ZJ")).extracting(StaffMember::username).contains("reviewer");
        database.run("update staff set left_at = '2026-03-02T00:59:59Z', left_reason = '调离' where username = 'reviewer'");
        assertThat(wiring.door(Colleagues.class).onDuty("ZJ")).extracting(StaffMember::username).doesNotContain("reviewer");
    }

    @Test
    @Article("ORG-23")
    void who_enters_data_keeps_the_own_departments_people_without_seeing_what_is_private() {
        wiring.as("dataentry", Roles.DATA_ENTRY);
        StaffView handler = queries.person("handler");
        assertThat(handler.identityNumber()).isNull();
        register.keep(new KeepStaff("handler", "李建国", "Li Jianguo", "ZJ", "高级主管", EmploymentKind.CIVIL_SERVANT, StaffLevel.MIDDLE, StaffDuty.HANDLING,
                null, null, null, null, null, LocalDate.of(2020, 1, 1), null, handler.revision()));
        departmentAdministrator();
        assertThat(queries.person("handler").line().post()).isEqualTo("高级主管");
        assertThat(queries.person("handler").identityNumber()).as("not blanked out").hasSize(18);
        wiring.as("dataentry", Roles.DATA_ENTRY);
        assertThat(code(() -> register.keep(person("new", "SC", StaffDuty.HANDLING, null, null, null)))).isEqualTo("organisation.other-department");
    }

    @Test
    @Article("ORG-27")
    void a_leading_group_has_one_leader_deputies_and_an_office() {
        assertThat(queries.leadingGroup("ZJ")).extracting(GroupMember::position).containsExactly(GroupPosition.LEADER, GroupPosition.DEPUTY_LEADER,
                GroupPosition.OFFICE_HEAD, GroupPosition.OFFICE);
        assertThat(code(() -> register.placeInGroup("approver", GroupPosition.LEADER))).isEqualTo("group.led");
        register.placeInGroup("head", null);
        register.placeInGroup("approver", GroupPosition.LEADER);
        assertThat(queries.leadingGroup("ZJ").get(0).username()).isEqualTo("approver");
    }

    @Test
    @Article("ORG-27")
    void who_left_leads_no_group() {
        register.leave("head", "调离");
        assertThat(queries.leadingGroup("ZJ")).extracting(GroupMember::username).doesNotContain("head");
        register.placeInGroup("approver", GroupPosition.LEADER);
        assertThat(queries.leadingGroup("ZJ").get(0).username()).isEqualTo("approver");
    }

    @Test
    void lists_filter_sort_and_page() {
        centre();
        assertThat(queries.find(new StaffFilter("ZJ", null, StaffDuty.WINDOW, StaffStanding.ACTIVE, null), PageRequest.first(20)).rows())
                .extracting(StaffLine::username).containsExactly("clerk", "zj.chief");
        assertThat(queries.find(new StaffFilter(null, null, null, null, "WANG l"), PageRequest.first(20)).rows()).extracting(StaffLine::nameZh).contains("王丽华");
        assertThat(queries.find(StaffFilter.all(), new PageRequest(0, 3, "username", false)).rows()).extracting(StaffLine::username).hasSize(3)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(code(() -> queries.find(StaffFilter.all(), new PageRequest(0, 3, "mobile", true)))).isEqualTo("page.unsortable");
        departmentAdministrator();
        assertThat(queries.find(StaffFilter.all(), PageRequest.first(500)).rows()).extracting(StaffLine::departmentCode).containsOnly("ZJ");
    }

    private void departmentAdministrator() {
        wiring.as("deptadmin", Roles.DEPARTMENT_ADMINISTRATOR);
    }

    private void centre() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    private static KeepStaff person(String username, String department, StaffDuty duty, String window, String number, Long revision) {
        return new KeepStaff(username, "新人", "Xin Ren", department, null, EmploymentKind.CONTRACT, StaffLevel.STAFF, duty, window,
                number == null ? null : IdentityDocument.Kind.CITIZEN_ID, number, null, null, FIRST, null, revision);
    }

    private static RecordTraining training(String username, LocalDate passed) {
        return new RecordTraining(username, "上岗培训", BigDecimal.TEN, passed, null, "区政务服务中心");
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }

    private static List<String> findings(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).findings().stream().map((Finding finding) -> finding.place() + " " + finding.code()).toList();
    }
}
