package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.FilingRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filings at the doors, on the real database: each kind by who files it, who decides it, and what comes of it. */
class FilingsTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final Filings filings = wiring.door(Filings.class);
    private final FilingQueries queries = wiring.door(FilingQueries.class);
    private final StaffDirectory directory = wiring.door(StaffDirectory.class);

    @BeforeEach
    void aMonday() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.em().getTransaction().begin();
        departmentAdministrator();
    }

    @AfterEach
    void end() {
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article({"ORG-14", "ORG-21"})
    void who_joins_is_filed_with_a_photo_and_acts_after_the_training() {
        long id = filings.file(new FileFiling("STAFF_CHANGE", null, joins(), filings.attach("me.png", RedPhoto.png())));
        FilingView filed = queries.byId(id);
        assertThat(filed.line().number()).isEqualTo("STAFF-CHANGE-2026-0001");
        assertThat(filed.line().dueOn()).isEqualTo("2026-03-09");
        assertThat(filed.acts()).containsExactly(FilingAct.WITHDRAWN);
        centre();
        assertThat(queries.find(waiting(), PageRequest.first(20)).rows()).extracting(FilingLine::id).containsExactly(id);
        filings.agree(decision(id, null, null));
        assertThat(code(() -> directory.onDuty("newcomer"))).isEqualTo("staff.untrained");
        assertThat(wiring.door(StaffQueries.class).person("newcomer").photoSha256()).hasSize(64);
        wiring.door(StaffRegister.class).train(new RecordTraining("newcomer", "上岗培训", BigDecimal.TEN, LocalDate.of(2026, 3, 2), null, "中心"));
        assertThat(directory.seatOn(directory.onDuty("newcomer").username(), LocalDate.of(2026, 3, 2))).map(WindowSeat::windowCode).contains("MAIN-1");
        assertThat(wiring.fired()).singleElement().isInstanceOfSatisfying(FilingDecided.class, decided -> {
            assertThat(decided.kind()).isEqualTo(FilingKind.STAFF_CHANGE);
            assertThat(decided.outcome()).isEqualTo(FilingOutcome.AGREED);
            assertThat(decided.fields()).containsEntry("username", "newcomer");
        });
    }

    @Test
    @Article("ORG-14")
    void everything_wrong_with_a_filing_is_said_at_once() {
        Map<String, String> fields = joins();
        fields.remove("reason");
        fields.put("from", "yesterday");
        fields.put("window", "MAIN-2");
        fields.put("shoe", "42");
        assertThat(findings(() -> filings.file(new FileFiling("STAFF_CHANGE", null, fields, null)))).containsExactlyInAnyOrder("reason filing.missing",
                "from filing.date", "window staff.other-window", "shoe filing.unknown-field");
        fields.put("from", "+999999999-12-31");
        assertThat(findings(() -> filings.file(new FileFiling("STAFF_CHANGE", null, fields, null)))).contains("from filing.date");
        assertThat(findings(() -> filings.file(new FileFiling("STAFF_CHANGE", null, joins(), null)))).containsExactly("attachment filing.photo");
        assertThat(code(() -> filings.file(new FileFiling("STAFF_CHANGE", "SC", joins(), null)))).isEqualTo("organisation.other-department");
    }

    @Test
    @Article("ORG-14")
    void who_leaves_is_on_duty_to_the_last_day_or_gone_at_once() {
        agreed(Map.of("change", "LEAVE", "username", "handler", "nameZh", "李建国", "lastDay", "2026-03-03", "reason", "调离"));
        wiring.at("2026-03-03T15:59:59Z");
        assertThat(directory.onDuty("handler").username()).isEqualTo("handler");
        wiring.at("2026-03-03T16:00:00Z");
        assertThat(code(() -> directory.onDuty("handler"))).isEqualTo("staff.not-on-duty");
        agreed(Map.of("change", "LEAVE", "username", "handler2", "nameZh", "陈晓燕", "lastDay", "2026-03-01", "reason", "调离"));
        assertThat(code(() -> directory.onDuty("handler2"))).isEqualTo("staff.left");
    }

    @Test
    @Article("ORG-15")
    void a_substitution_is_filed_in_advance_and_seats_the_substitute_for_its_days() {
        Map<String, String> late = Map.of("absent", "clerk", "substitute", "handler", "from", "2026-03-01", "until", "2026-03-04", "reason", "病假");
        assertThat(findings(() -> filings.file(new FileFiling("SUBSTITUTION", null, late, null)))).containsExactly("from filing.in-advance");
        Map<String, String> fields = new HashMap<>(late);
        fields.put("from", "2026-03-03");
        long id = filings.file(new FileFiling("SUBSTITUTION", null, fields, null));
        centre();
        filings.agree(decision(id, null, null));
        assertThat(directory.seatOn("handler", LocalDate.of(2026, 3, 2))).isEmpty();
        assertThat(directory.seatOn("handler", LocalDate.of(2026, 3, 3))).map(WindowSeat::windowCode).contains("MAIN-1");
        assertThat(directory.seatOn("handler", LocalDate.of(2026, 3, 5))).isEmpty();
    }

    @Test
    @Article("ORG-16")
    void the_centre_asks_for_a_replacement_with_a_deadline_and_confirms_the_outcome() {
        centre();
        long id = filings.file(new FileFiling("REPLACEMENT_REQUEST", "ZJ", Map.of("person", "clerk", "reason", "屡次违反工作纪律", "deadline", "2026-03-10"), null));
        assertThat(queries.byId(id).line().dueOn()).isEqualTo("2026-03-10");
        wiring.at("2026-03-11T01:00:00Z");
        assertThat(queries.byId(id).line().overdue()).isTrue();
        assertThat(queries.find(new FilingFilter(null, null, null, true, null, null), PageRequest.first(20)).total()).isEqualTo(1);
        wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(code(() -> filings.agree(decision(id, "已更换", null)))).as("another department's head").isEqualTo("filing.unknown");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        filings.agree(decision(id, "由张某接替", null));
        centre();
        filings.agree(decision(id, "情况属实", null));
        assertThat(queries.byId(id).line().state()).isEqualTo(FilingState.AGREED);
        assertThat(directory.seatOn("clerk", LocalDate.of(2026, 3, 11))).isEmpty();
    }

    @Test
    @Article("ORG-16")
    void a_replacement_is_confirmed_also_when_the_person_is_gone() {
        centre();
        long id = filings.file(new FileFiling("REPLACEMENT_REQUEST", "ZJ", Map.of("person", "clerk", "reason", "不能胜任", "deadline", "2026-03-10"), null));
        departmentAdministrator();
        wiring.door(StaffRegister.class).leave("clerk", "按要求更换");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        filings.agree(decision(id, "已更换", null));
        centre();
        filings.agree(decision(id, null, null));
        assertThat(queries.byId(id).line().state()).isEqualTo(FilingState.AGREED);
    }

    @Test
    @Article("ORG-20")
    void internal_rules_of_six_kinds_are_filed_with_their_text() {
        assertThat(kind("INTERNAL_RULES").fields().get(0).options()).hasSize(6);
        Map<String, String> fields = Map.of("rules", "ARCHIVES", "documentNo", "住建〔2026〕8号", "effectiveOn", "2026-04-01");
        assertThat(findings(() -> filings.file(new FileFiling("INTERNAL_RULES", null, fields, null)))).containsExactly("attachment filing.attachment-missing");
        String rules = filings.attach("rules.pdf", "%PDF-1.7 rules".getBytes(StandardCharsets.US_ASCII));
        long id = filings.file(new FileFiling("INTERNAL_RULES", null, fields, rules));
        assertThat(queries.attachment(id).name()).isEqualTo("rules.pdf");
        assertThat(queries.byId(id).line().title()).isEqualTo("住建〔2026〕8号");
    }

    @Test
    @Article("ITM-19")
    void entry_and_exit_of_an_item_need_the_department_and_the_centre() {
        for (String kind : List.of("HALL_ENTRY", "HALL_EXIT")) {
            wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
            long id = filings.file(new FileFiling(kind, null, Map.of("itemCode", ITEM, "from", "2026-04-01", "reason", "事项调整"), null));
            centre();
            assertThat(code(() -> filings.agree(decision(id, null, null)))).as("not yet").isEqualTo("filing.not-yours");
            wiring.as("head", Roles.DEPARTMENT_HEAD);
            filings.agree(decision(id, null, null));
            centre();
            filings.agree(decision(id, "同意", null));
        }
        assertThat(wiring.fired()).extracting(event -> ((FilingDecided) event).kind()).containsExactly("HALL_ENTRY", "HALL_EXIT");
    }

    @Test
    @Article("ITM-21")
    void an_exemption_needs_the_city_centres_opinion_and_the_governments_decision_each_with_its_document() {
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        long id = filings.file(new FileFiling("HALL_EXEMPTION", null, Map.of("itemCode", ITEM, "reason", "场地特殊"), null));
        centre();
        assertThat(code(() -> filings.agree(decision(id, "同意", null)))).isEqualTo("filing.document");
        filings.agree(decision(id, "市中心同意", "市政管〔2026〕3号"));
        wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        filings.agree(decision(id, "同意", "区政函〔2026〕9号"));
        assertThat(wiring.fired()).singleElement().isInstanceOfSatisfying(FilingDecided.class,
                decided -> assertThat(decided.documents()).containsExactly("市政管〔2026〕3号", "区政函〔2026〕9号"));
    }

    @Test
    @Article("ITM-21")
    void the_documents_of_a_round_that_was_given_back_decide_nothing() {
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        FileFiling filing = new FileFiling("HALL_EXEMPTION", null, Map.of("itemCode", ITEM, "reason", "场地特殊"), null);
        long id = filings.file(filing);
        centre();
        filings.agree(decision(id, "市中心同意", "市政管〔2026〕3号"));
        wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        filings.giveBack(decision(id, "请补充市中心意见", "区政办〔2026〕1号"));
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        filings.resubmit(id, queries.byId(id).revision(), filing);
        centre();
        filings.agree(decision(id, "市中心重新同意", "市政管〔2026〕8号"));
        wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        filings.agree(decision(id, "同意", "区政函〔2026〕9号"));
        assertThat(wiring.fired()).singleElement().isInstanceOfSatisfying(FilingDecided.class,
                decided -> assertThat(decided.documents()).containsExactly("市政管〔2026〕8号", "区政函〔2026〕9号"));
    }

    @Test
    @Article("ITM-22")
    void a_later_entry_is_reported_by_the_centre_to_the_district_government() {
        centre();
        long id = filings.file(new FileFiling("LATE_ENTRY", "SC", Map.of("itemCode", ITEM, "missing", "系统未联通", "enterBy", "2026-09-01"), null));
        wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        filings.agree(decision(id, null, "区政函〔2026〕10号"));
        assertThat(queries.byId(id).line().state()).isEqualTo(FilingState.AGREED);
    }

    @Test
    @Article({"AUT-06", "AUT-11"})
    void authority_and_parameters_change_only_on_application() {
        long authority = filings.file(new FileFiling("AUTHORITY_CHANGE", null, Map.of("itemCode", ITEM, "rights", "受理、送达", "from", "2026-04-01", "reason", "调整"), null));
        long parameter = filings.file(new FileFiling("PARAMETER_CHANGE", null, Map.of("what", "预警天数", "before", "2", "after", "3", "reason", "提前提醒"), null));
        centre();
        assertThat(code(() -> filings.refuse(decision(authority, " ", null)))).isEqualTo("filing.reason");
        filings.refuse(decision(authority, "授权范围过宽", null));
        assertThat(code(() -> filings.agree(decision(parameter, null, null)))).as("the department's head first").isEqualTo("filing.not-yours");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        filings.agree(decision(parameter, null, null));
        centre();
        filings.agree(decision(parameter, null, null));
        wiring.as("admin", Roles.ADMINISTRATOR);
        filings.agree(decision(parameter, "已于参数表执行", null));
        assertThat(queries.byId(parameter).steps()).extracting(FilingStepView::actor).containsExactly("deptadmin", "head", "centre", "admin");
        assertThat(wiring.fired()).extracting(event -> ((FilingDecided) event).outcome()).containsExactly(FilingOutcome.REFUSED, FilingOutcome.AGREED);
    }

    @Test
    @Article({"ITM-33", "ORG-22"})
    void problems_with_the_platform_and_findings_on_style_are_answered() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        long request = filings.file(new FileFiling("PLATFORM_REQUEST", null, Map.of("sort", "CHANGE", "description", "列表请增加打印"), null));
        assertThat(code(() -> filings.file(new FileFiling("STYLE_FINDING", "SC", Map.of("sort", "PROBLEM", "description", "x"), null)))).isEqualTo("filing.not-yours");
        wiring.as("stylesupervisor", Roles.STYLE_SUPERVISOR);
        long finding = filings.file(new FileFiling("STYLE_FINDING", "SC", Map.of("sort", "PROBLEM", "window", "MAIN-2", "description", "窗口午间无人值守"), null));
        assertThat(queries.find(FilingFilter.all(), PageRequest.first(20)).rows()).extracting(FilingLine::id).containsExactly(finding);
        centre();
        filings.agree(decision(finding, "已安排轮值", null));
        wiring.as("admin", Roles.ADMINISTRATOR);
        filings.agree(decision(request, "已列入计划", null));
        wiring.as("stylesupervisor", Roles.STYLE_SUPERVISOR);
        assertThat(queries.byId(finding).steps().get(1).opinion()).isEqualTo("已安排轮值");
        assertThat(code(() -> queries.byId(request))).isEqualTo("filing.unknown");
    }

    @Test
    void what_is_returned_is_corrected_and_filed_again() {
        Map<String, String> fields = Map.of("itemCode", ITEM, "rights", "受理", "from", "2026-04-01", "reason", "调整");
        long id = filings.file(new FileFiling("AUTHORITY_CHANGE", null, fields, null));
        centre();
        filings.giveBack(decision(id, "请写明被授权人", null));
        departmentAdministrator();
        assertThat(queries.byId(id).acts()).containsExactlyInAnyOrder(FilingAct.WITHDRAWN, FilingAct.RESUBMITTED);
        Map<String, String> better = new HashMap<>(fields);
        better.put("person", "clerk");
        filings.resubmit(id, queries.byId(id).revision(), new FileFiling("AUTHORITY_CHANGE", null, better, null));
        assertThat(queries.byId(id).fields()).containsEntry("person", "clerk");
        assertThat(code(() -> filings.resubmit(id, 0, new FileFiling("AUTHORITY_CHANGE", null, better, null)))).isEqualTo("filing.wrong-stage");
        centre();
        assertThat(code(() -> filings.agree(new DecideFiling(id, 0, null, null)))).isEqualTo("organisation.stale");
    }

    @Test
    @Article("AUT-11")
    void nobody_decides_what_they_filed_or_what_is_about_themselves() {
        wiring.as("centre", Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR);
        long own = filings.file(new FileFiling("AUTHORITY_CHANGE", null, Map.of("itemCode", ITEM, "rights", "受理", "from", "2026-04-01", "reason", "调整"), null));
        assertThat(code(() -> filings.agree(decision(own, null, null)))).isEqualTo("filing.own");
        departmentAdministrator();
        long about = filings.file(new FileFiling("AUTHORITY_CHANGE", null,
                Map.of("itemCode", ITEM, "rights", "受理", "person", "clerk", "from", "2026-04-01", "reason", "调整"), null));
        wiring.as("clerk", Roles.CENTRE_MANAGER);
        assertThat(code(() -> filings.agree(decision(about, null, null)))).isEqualTo("filing.own");
    }

    @Test
    @Article("AUT-11")
    void nobody_decides_two_steps_of_one_filing() {
        long id = filings.file(new FileFiling("PARAMETER_CHANGE", null, Map.of("what", "预警天数", "after", "3", "reason", "提前提醒"), null));
        wiring.as("head", Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER);
        filings.agree(decision(id, null, null));
        assertThat(queries.byId(id).acts()).isEmpty();
        assertThat(code(() -> filings.agree(decision(id, null, null)))).isEqualTo("filing.twice");
        centre();
        filings.giveBack(decision(id, "请写明现值", null));
        departmentAdministrator();
        filings.resubmit(id, queries.byId(id).revision(),
                new FileFiling("PARAMETER_CHANGE", null, Map.of("what", "预警天数", "before", "2", "after", "3", "reason", "提前提醒"), null));
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        filings.agree(decision(id, null, null));
        assertThat(queries.byId(id).stage()).isEqualTo(1);
    }

    @Test
    @Article("AUT-12")
    void the_account_of_who_left_is_given_to_nobody_else() {
        wiring.door(StaffRegister.class).leave("handler", "调离");
        Map<String, String> other = joins();
        other.put("username", "handler");
        String photo = filings.attach("me.png", RedPhoto.png());
        assertThat(findings(() -> filings.file(new FileFiling("STAFF_CHANGE", null, other, photo)))).containsExactly("username staff.taken");
        Map<String, String> back = new HashMap<>(other);
        back.put("nameZh", "李建国");
        back.put("identityNumber", wiring.door(StaffQueries.class).person("handler").identityNumber());
        long id = filings.file(new FileFiling("STAFF_CHANGE", null, back, photo));
        centre();
        filings.agree(decision(id, null, null));
        assertThat(directory.onDuty("handler").nameZh()).isEqualTo("李建国");
    }

    @Test
    void words_that_are_too_long_are_refused_also_when_it_is_taken_back() {
        long id = filings.file(new FileFiling("PARAMETER_CHANGE", null, Map.of("what", "预警天数", "after", "3", "reason", "提前提醒"), null));
        assertThat(findings(() -> filings.withdraw(decision(id, "长".repeat(2_001), null)))).containsExactly("opinion input.too-long");
    }

    @Test
    void private_fields_are_seen_by_who_needs_them_and_steps_never_change() {
        long id = filings.file(new FileFiling("STAFF_CHANGE", null, joins(), filings.attach("me.png", RedPhoto.png())));
        assertThat(queries.byId(id).fields()).containsKey("identityNumber");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(queries.byId(id).fields()).doesNotContainKeys("identityNumber", "mobile").containsKey("nameZh");
        assertThat(code(() -> queries.attachment(id))).isEqualTo("filing.unknown");
        wiring.em().getTransaction().commit();
        assertThatThrownBy(() -> database.run("update filing_step set actor = 'nobody'")).hasMessageContaining("append-only");
        wiring.em().getTransaction().begin();
    }

    private void agreed(Map<String, String> change) {
        departmentAdministrator();
        long id = filings.file(new FileFiling("STAFF_CHANGE", null, change, null));
        centre();
        filings.agree(decision(id, null, null));
    }

    private DecideFiling decision(long id, String opinion, String document) {
        return new DecideFiling(id, wiring.door(FilingRepository.class).byId(id).orElseThrow().revision(), opinion, document);
    }

    private FilingKind kind(String code) {
        return queries.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    private static FilingFilter waiting() {
        return new FilingFilter(null, null, null, null, true, null);
    }

    private void departmentAdministrator() {
        wiring.as("deptadmin", Roles.DEPARTMENT_ADMINISTRATOR);
    }

    private void centre() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    private static Map<String, String> joins() {
        return new HashMap<>(Map.of("change", "JOIN", "username", "newcomer", "nameZh", "新人", "window", "MAIN-1", "identityKind", "CITIZEN_ID",
                "identityNumber", "11010519491231002X", "mobile", "13800000000", "from", "2026-03-02", "reason", "窗口增员"));
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }

    private static List<String> findings(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).findings().stream().map((Finding finding) -> finding.place() + " " + finding.code()).toList();
    }
}
