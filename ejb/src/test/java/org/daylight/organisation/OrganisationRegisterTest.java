package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organs, halls and windows at the doors, on the real database. */
class OrganisationRegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final OrganisationRegister register = wiring.door(OrganisationRegister.class);
    private final OrganisationQueries queries = wiring.door(OrganisationQueries.class);

    @BeforeEach
    void theAdministratorOnAMonday() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("admin", Roles.ADMINISTRATOR);
        wiring.em().getTransaction().begin();
    }

    @AfterEach
    void end() {
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article("ORG-01")
    void every_kind_of_organ_is_registered() {
        assertThat(queries.organs()).extracting(OrganView::kind).contains(OrganKind.values());
        assertThat(queries.organ("ZJ").windows()).isEqualTo(2);
        assertThat(queries.organ("KF").parentCode()).isEqualTo("ZW");
    }

    @Test
    @Article({"ORG-01", "ORG-12"})
    void an_organ_is_added_and_changed_as_it_was_read() {
        register.keep(organ("XF", BodyNature.STATUTORY, null, null));
        OrganView added = queries.organ("XF");
        assertThat(added.dualLeadership()).isTrue();
        register.keep(organ("XF", BodyNature.AUTHORISED, null, added.revision()));
        assertThat(queries.organ("XF").bodyNature()).isEqualTo(BodyNature.AUTHORISED);
        assertThat(code(() -> register.keep(organ("XF", BodyNature.STATUTORY, null, added.revision())))).isEqualTo("organisation.stale");
        assertThat(code(() -> register.keep(organ("XF", BodyNature.STATUTORY, null, null)))).isEqualTo("organisation.taken");
    }

    @Test
    @Article({"ORG-01", "ORG-25"})
    void the_legal_subject_never_moves_to_the_centre() {
        assertThat(findings(() -> register.keep(organ("XF", BodyNature.ENTRUSTED, "ZW", null)))).containsExactly("legalSubjectCode organ.centre-no-subject");
        assertThat(findings(() -> register.keep(organ("XF", BodyNature.ENTRUSTED, null, null)))).containsExactly("legalSubjectCode organ.needs-subject");
        assertThat(findings(() -> register.keep(organ("XF", BodyNature.STATUTORY, "ZJ", null)))).containsExactly("legalSubjectCode organ.own-subject");
        register.keep(organ("XF", BodyNature.ENTRUSTED, "ZJ", null));
        assertThat(queries.organ("XF").legalSubjectCode()).isEqualTo("ZJ");
        assertThatThrownBy(() -> database.run("update department set legal_subject_code = 'KF' where code = 'HB'")).hasMessageContaining("never the legal subject");
    }

    @Test
    @Article("ITM-25")
    void a_branch_hall_needs_the_consent_of_the_district_government() {
        assertThat(findings(() -> register.keep(hall("XQ", null)))).containsExactly("consentDocument hall.consent-missing");
        register.keep(hall("XQ", "区政函〔2026〕5号"));
        assertThat(queries.halls()).filteredOn(hall -> hall.code().equals("XQ")).singleElement().extracting(HallView::guided).isEqualTo(true);
    }

    @Test
    @Article("ORG-26")
    void it_is_said_which_halls_the_centre_guides() {
        assertThat(queries.halls()).extracting(HallView::kind).contains(HallKind.MAIN, HallKind.BRANCH, HallKind.DEPARTMENT);
        register.keep(new KeepHall("GA", HallKind.DEPARTMENT, "出入境厅", "Exit and entry", "GA", null, null, null, null, false, FIRST, null, 0L));
        assertThat(queries.halls()).filteredOn(hall -> hall.code().equals("GA")).singleElement().extracting(HallView::guided).isEqualTo(false);
    }

    @Test
    @Article({"ORG-02", "AUT-09"})
    void a_department_keeps_its_own_windows_and_no_others() {
        wiring.as("deptadmin", Roles.DEPARTMENT_ADMINISTRATOR);
        register.keep(window("MAIN", 30, "ZJ", null));
        assertThat(queries.window("MAIN-30").departmentCode()).isEqualTo("ZJ");
        assertThat(code(() -> register.keep(window("MAIN", 31, "SC", null)))).isEqualTo("organisation.other-department");
        assertThat(code(() -> register.keep(window("MAIN", 2, "ZJ", 0L)))).as("taking over another department's window").isEqualTo("organisation.other-department");
        assertThat(findings(() -> register.keep(window("NO", 0, "ZJ", null)))).containsExactly("number window.number", "hallCode hall.unknown");
    }

    @Test
    @Article("ORG-02")
    void all_approval_departments_have_a_window_and_lists_filter_and_sort() {
        assertThat(queries.windows(new WindowFilter(null, null, null), PageRequest.first(500)).rows()).extracting(WindowView::departmentCode)
                .contains("ZJ", "SC", "JY", "WJ", "GA", "MZ", "RS", "CZ", "NY", "JT", "HB");
        assertThat(queries.windows(new WindowFilter("MAIN", null, "住建"), PageRequest.first(20)).total()).isEqualTo(1);
        assertThat(queries.windows(new WindowFilter(null, "SC", null), new PageRequest(0, 20, "number", false)).rows()).extracting(WindowView::code)
                .containsExactly("MAIN-2", "KF-1");
        assertThat(code(() -> queries.windows(new WindowFilter(null, null, null), new PageRequest(0, 20, "phone", true)))).isEqualTo("page.unsortable");
    }

    @Test
    @Article({"ACC-11", "MON-18"})
    void the_day_from_which_a_department_reports_is_kept_and_taken_back() {
        wiring.as("admin", Roles.ADMINISTRATOR);
        OrganView before = queries.organ("ZJ");
        assertThat(before.reportsFrom()).isNull();
        register.keep(reporting(before, FIRST));
        assertThat(queries.organ("ZJ").reportsFrom()).isEqualTo(FIRST);
        register.keep(reporting(queries.organ("ZJ"), null));
        assertThat(queries.organ("ZJ").reportsFrom()).isNull();
    }

    private static KeepOrgan reporting(OrganView o, LocalDate from) {
        return new KeepOrgan(o.code(), o.nameZh(), o.nameEn(), o.creditCode(), o.kind(), o.bodyNature(), o.parentCode(), o.legalSubjectCode(), o.dualLeadership(), o.phone(),
                o.address(), o.activeFrom(), o.activeUntil(), from, o.revision());
    }

    private static KeepOrgan organ(String code, BodyNature nature, String subject, Long revision) {
        return new KeepOrgan(code, "消防救援局", "Fire and Rescue Bureau", "91350100M000100Y43", OrganKind.DEPARTMENT, nature, "ZF", subject, true, null,
                null, FIRST, null, null, revision);
    }

    private static KeepHall hall(String code, String document) {
        return new KeepHall(code, HallKind.BRANCH, "新区分大厅", "New district branch", "KF", null, null, document, document == null ? null : FIRST, true,
                FIRST, null, null);
    }

    private static KeepWindow window(String hall, int number, String department, Long revision) {
        return new KeepWindow(hall, number, "综合窗口", "General window", department, null, FIRST, null, revision);
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }

    private static List<String> findings(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).findings().stream().map((Finding finding) -> finding.place() + " " + finding.code()).toList();
    }
}
