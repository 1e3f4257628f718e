package org.daylight.cases.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.GiveMandate;
import org.daylight.applicants.Mandates;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseRecords;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseView;
import org.daylight.cases.StepCommand;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.cases.intake.Application;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.CaseSupplements;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.cases.intake.ReusableMaterial;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applicants do online, through the doors on the real database, with the applicants of the demo district. */
class MyApplicationsTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String OTHER_ITEM = "1122998801990101X24220117002000";
    private static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.US_ASCII);
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void begin() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.em().getTransaction().begin();
        applicant();
    }

    @Test
    @Article({"APP-01", "APP-02", "ACC-13"})
    void an_application_is_written_kept_and_becomes_a_case_that_the_window_sees() {
        long draft = drafts().begin(new SaveDraft(ITEM, null, null, null, Map.of()));
        assertThat(refused(() -> mine().apply(draft))).isEqualTo("apply.subject");
        drafts().save(draft, new SaveDraft(ITEM, null, "滨江路 8 号厂房", null, Map.of("area", "1200")));
        drafts().onPaper(draft, "施工合同", "原件装订成册，无法扫描");
        assertThat(drafts().open()).singleElement().satisfies(open -> assertThat(open.facts()).containsEntry("area", "1200"));
        String number = mine().apply(draft);
        assertThat(number).startsWith(ITEM + "20260302");
        assertThat(drafts().open()).isEmpty();
        assertThat(wiring.door(CaseRecords.class).byNumber(number)).satisfies(record -> {
            assertThat(record.applicantName()).isEqualTo("陈晓明");
            assertThat(record.channel()).isEqualTo("ONLINE");
            assertThat(record.applicantAccount()).isEqualTo("applicant");
        });
        wiring.as("clerk", Roles.WINDOW_CLERK);
        assertThat(wiring.door(CaseQueries.class).byNumber(number).nextSteps()).contains(CaseStep.ACCEPT);
    }

    @Test
    @Article("APP-01")
    void submitting_twice_makes_one_case() {
        long draft = draft("厂房");
        String number = mine().apply(draft);
        assertThat(mine().apply(draft)).isEqualTo(number);
        assertThat(refused(() -> drafts().save(draft, new SaveDraft(ITEM, null, "x", null, null)))).isEqualTo("apply.submitted");
        assertThat(myNumbers()).containsExactly(number);
    }

    @Test
    @Article("ITM-27")
    void what_endangers_public_safety_is_not_applied_for_online() {
        database.run("update item set not_online = 'PUBLIC_SAFETY' where code = ?", ITEM);
        assertThat(refused(() -> drafts().begin(new SaveDraft(ITEM, null, null, null, null)))).isEqualTo("apply.not-online");
    }

    @Test
    @Article("APP-02")
    void drafts_belong_to_their_account_and_are_bounded() {
        long draft = draft("厂房");
        wiring.as("agent", Roles.APPLICANT);
        assertThat(refused(() -> drafts().one(draft))).isEqualTo("draft.unknown");
        assertThat(refused(() -> drafts().discard(draft))).isEqualTo("draft.unknown");
        assertThat(refused(() -> mine().apply(draft))).isEqualTo("draft.unknown");
        applicant();
        for (int i = 1; i < 20; i++) {
            draft("第 " + i + " 份");
        }
        assertThat(refused(() -> draft("再来"))).isEqualTo("apply.too-many-drafts");
        drafts().discard(draft);
        assertThat(drafts().open()).hasSize(19);
        wiring.as("nobody-yet", Roles.APPLICANT);
        assertThat(refused(() -> draft("未实名"))).isEqualTo("applicant.not-declared");
    }

    @Test
    @Article({"APP-05", "APP-06"})
    void a_file_is_with_the_draft_can_be_looked_at_and_taken_away_and_paper_needs_a_reason() {
        long draft = draft("厂房");
        drafts().upload(draft, "施工合同", "合同.pdf", new ByteArrayInputStream(PDF));
        assertThat(drafts().one(draft).materials()).singleElement().satisfies(material -> {
            assertThat(material.fileName()).isEqualTo("合同.pdf");
            assertThat(material.mediaType()).isEqualTo("application/pdf");
        });
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        drafts().write(draft, 0, seen);
        assertThat(seen.toByteArray()).isEqualTo(PDF);
        assertThat(database.values("select count(*) from stored_file_referrer where table_name = 'application_draft_file'")).containsExactly("1");
        assertThat(refused(() -> drafts().onPaper(draft, "图纸", " "))).isEqualTo("apply.remark");
        assertThat(refused(() -> drafts().file(draft, 7))).isEqualTo("file.unknown");
        drafts().remove(draft, 0);
        assertThat(drafts().one(draft).materials()).isEmpty();
    }

    @Test
    @Article("APP-13")
    void what_was_handed_in_before_is_offered_again_and_nobody_elses() {
        long first = draft("厂房");
        drafts().upload(first, "施工合同", "合同.pdf", new ByteArrayInputStream(PDF));
        String number = mine().apply(first);
        long second = draft("二期");
        assertThat(drafts().reusable(second)).singleElement().satisfies(offer -> assertThat(offer.caseNumber()).isEqualTo(number));
        ReusableMaterial offer = drafts().reusable(second).get(0);
        drafts().reuse(second, offer.name(), offer.caseNumber(), offer.file());
        assertThat(drafts().one(second).materials()).singleElement().satisfies(material -> assertThat(material.reusedFrom()).isEqualTo(number));
        wiring.as("agent", Roles.APPLICANT);
        long foreign = draft("别人");
        assertThat(drafts().reusable(foreign)).isEmpty();
        assertThat(refused(() -> drafts().reuse(foreign, offer.name(), number, offer.file()))).isEqualTo("apply.not-reusable");
    }

    @Test
    @Article({"OPN-05", "APP-02"})
    void nobody_sees_or_touches_another_applicants_case() {
        String number = mine().apply(draft("厂房"));
        assertThat(cases().byNumber(number).line().standing()).isEqualTo(MyCaseStanding.WAITING_FOR_ACCEPTANCE);
        wiring.as("agent", Roles.APPLICANT);
        assertThat(myNumbers()).isEmpty();
        for (ThrowingCallable guess : List.<ThrowingCallable>of(() -> cases().byNumber(number), () -> mine().withdraw(number, "不办了"),
                () -> mine().choose(number, new DeliveryWish(DeliveryWay.WINDOW, null, null, null, null)), () -> mine().receiveOnline(number),
                () -> mine().supplement(number, List.of()), () -> mine().receivedByMail(number), () -> cases().byNumber("\0"), () -> cases().byNumber(null))) {
            assertThat(refused(guess)).isEqualTo("case.unknown");
        }
    }

    @Test
    @Article("OPN-05")
    void a_case_of_the_window_is_seen_by_whom_the_number_belongs_to_once_a_clerk_has_seen_the_document() {
        String number = atWindow("陈晓明", "229988199001010019");
        applicant();
        assertThat(myNumbers()).containsExactly(number);
        wiring.em().createNativeQuery("update applicant set state = 'DECLARED' where account = 'applicant'").executeUpdate();
        assertThat(myNumbers()).as("declared by anybody, the number proves nothing").isEmpty();
    }

    @Test
    @Article("APP-02")
    void an_agent_applies_by_a_mandate_and_sees_the_case_while_it_is_in_force() {
        wiring.as("agent", Roles.APPLICANT);
        long mandate = wiring.door(Mandates.class).held().get(0).id();
        long draft = drafts().begin(new SaveDraft(ITEM, mandate, "晨光厂房", null, Map.of()));
        String number = mine().apply(draft);
        assertThat(wiring.door(CaseRecords.class).byNumber(number)).satisfies(record -> {
            assertThat(record.applicantName()).isEqualTo("晨光置业有限公司");
            assertThat(record.agentName()).isEqualTo("何思齐");
        });
        assertThat(myNumbers()).containsExactly(number);
        company();
        assertThat(myNumbers()).as("the principal sees it").containsExactly(number);
        wiring.door(Mandates.class).revoke(mandate);
        wiring.as("agent", Roles.APPLICANT);
        assertThat(myNumbers()).isEmpty();
        assertThat(refused(() -> mine().withdraw(number, "不办了"))).isEqualTo("case.unknown");
        assertThat(refused(() -> drafts().begin(new SaveDraft(ITEM, mandate, "再来", null, Map.of())))).isEqualTo("mandate.not-in-force");
    }

    @Test
    @Article("APP-02")
    void a_mandate_for_one_item_shows_the_cases_of_that_item_only() {
        company();
        wiring.door(Mandates.class).revoke(wiring.door(Mandates.class).given().get(0).id());
        wiring.door(Mandates.class).give(new GiveMandate(null, "何思齐", "229988197809090032", List.of(OTHER_ITEM), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03"), null));
        mine().apply(draft("不在委托内"));
        String covered = mine().apply(drafts().begin(new SaveDraft(OTHER_ITEM, null, "在委托内", null, Map.of())));
        wiring.as("agent", Roles.APPLICANT);
        assertThat(myNumbers()).containsExactly(covered);
        wiring.at("2026-03-04T01:00:00Z");
        assertThat(myNumbers()).isEmpty();
    }

    @Test
    @Article({"FLW-20", "TIM-10"})
    void an_applicant_withdraws_before_the_decision_and_everything_stops() {
        String number = mine().apply(draft("厂房"));
        accept(number);
        applicant();
        assertThat(refused(() -> mine().withdraw(number, " "))).isEqualTo("withdraw.reason");
        mine().withdraw(number, "项目取消");
        MyCaseView view = cases().byNumber(number);
        assertThat(view.line().standing()).isEqualTo(MyCaseStanding.WITHDRAWN);
        assertThat(view.limits()).isNotEmpty().allMatch(limit -> limit.stoppedAt() != null);
        assertThat(view.acts()).isEmpty();
        assertThat(refused(() -> mine().withdraw(number, "再撤"))).isEqualTo("case.decided-already");
        assertThat(wiring.fired()).filteredOn(CaseNews.class::isInstance).map(news -> ((CaseNews) news).type()).contains(CaseEventType.WITHDRAWN);
        wiring.as("clerk", Roles.WINDOW_CLERK);
        CaseView seen = wiring.door(CaseQueries.class).byNumber(number);
        assertThat(seen.nextSteps()).isEmpty();
        assertThat(seen.events()).anyMatch(event -> event.type() == CaseEventType.WITHDRAWN && event.opinion().equals("项目取消"));
    }

    @Test
    @Article("TIM-09")
    void a_case_that_was_withdrawn_or_refused_is_applied_for_again_and_another_is_not() {
        String first = mine().apply(draft("厂房"));
        long early = drafts().begin(new SaveDraft(ITEM, null, "再次申请", first, Map.of()));
        assertThat(refused(() -> mine().apply(early))).isEqualTo("apply.first-case");
        mine().withdraw(first, "重新整理材料");
        assertThat(cases().byNumber(first).mayApplyAgain()).isTrue();
        String second = mine().apply(early);
        assertThat(second).isNotEqualTo(first);
        wiring.as("agent", Roles.APPLICANT);
        long stolen = drafts().begin(new SaveDraft(ITEM, null, "别人的", first, Map.of()));
        assertThat(refused(() -> mine().apply(stolen))).isEqualTo("apply.first-case");
    }

    @Test
    @Article({"OPN-05", "TIM-01"})
    void the_applicant_sees_until_when_and_nobody_of_the_staff() {
        String number = mine().apply(draft("厂房"));
        accept(number);
        applicant();
        MyCaseView view = cases().byNumber(number);
        assertThat(view.line().standing()).isEqualTo(MyCaseStanding.UNDER_WAY);
        assertThat(view.line().dueAt()).hasToString("2026-03-09T16:00:00Z");
        assertThat(view.toString()).doesNotContain("clerk", "王丽华");
        assertThat(cases().explain(number, org.daylight.deadlines.CountdownKind.PROMISED)).hasSizeGreaterThan(5);
        assertThat(cases().explain(number, org.daylight.deadlines.CountdownKind.STEP)).isEmpty();
    }

    @Test
    @Article({"ACC-07", "APP-04"})
    void what_was_asked_for_is_handed_in_online_once_and_by_nobody_else() {
        String number = mine().apply(draft("厂房"));
        assertThat(refused(() -> mine().bring(number, "a.pdf", new ByteArrayInputStream(PDF)))).isEqualTo("case.no-supplement-asked");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        wiring.door(CaseSupplements.class).ask(new AskSupplement(number, wiring.door(CaseQueries.class).byNumber(number).version(),
                List.of(new AskSupplement.Line("施工合同", "合同缺少盖章页")), null));
        applicant();
        MyCaseView asked = cases().byNumber(number);
        assertThat(asked.line().standing()).isEqualTo(MyCaseStanding.SUPPLEMENT_WANTED);
        assertThat(asked.asked().wanted()).containsExactly(new MyCaseView.Wanted("施工合同", "合同缺少盖章页"));
        wiring.as("agent", Roles.APPLICANT);
        assertThat(refused(() -> mine().bring(number, "a.pdf", new ByteArrayInputStream(PDF)))).isEqualTo("case.unknown");
        applicant();
        String file = mine().bring(number, "盖章页.pdf", new ByteArrayInputStream(PDF)).sha256();
        List<Application.GivenMaterial> given = List.of(new Application.GivenMaterial("施工合同", file, 0, null, null));
        mine().supplement(number, given);
        assertThat(cases().byNumber(number).line().standing()).isEqualTo(MyCaseStanding.WAITING_FOR_ACCEPTANCE);
        assertThat(refused(() -> mine().supplement(number, given))).isEqualTo("case.no-supplement-asked");
    }

    @Test
    @Article("RES-05")
    void mail_needs_a_whole_address() {
        String number = mine().apply(draft("厂房"));
        assertThat(findings(() -> mine().choose(number, new DeliveryWish(DeliveryWay.MAIL, "", "1", "区", "12"))))
                .extracting(Finding::place).containsExactly("receiver", "phone", "address", "postcode");
        mine().choose(number, new DeliveryWish(DeliveryWay.MAIL, "陈晓明", "13800000001", "吉林省长春市朝阳区人民大街 1 号", null));
        assertThat(cases().byNumber(number).wish().way()).isEqualTo(DeliveryWay.MAIL);
    }

    private String atWindow(String name, String number) {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        return wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "窗口件", name, number, null));
    }

    private void accept(String number) {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        wiring.door(CaseHandling.class).accept(new StepCommand(number, wiring.door(CaseQueries.class).byNumber(number).version(), true, null));
    }

    private long draft(String subject) {
        return drafts().begin(new SaveDraft(ITEM, null, subject, null, Map.of()));
    }

    private List<String> myNumbers() {
        return cases().find(null, null, PageRequest.first(20)).rows().stream().map(MyCaseLine::caseNumber).toList();
    }

    private void applicant() {
        wiring.as("applicant", Roles.APPLICANT);
    }

    private void company() {
        wiring.as("company", Roles.APPLICANT);
        assertThat(wiring.door(Applicants.class).current("company").verified()).isTrue();
    }

    private MyApplications mine() {
        return wiring.door(MyApplications.class);
    }

    private MyDrafts drafts() {
        return wiring.door(MyDrafts.class);
    }

    private MyCases cases() {
        return wiring.door(MyCases.class);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).code();
    }

    private static List<Finding> findings(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).findings();
    }
}
