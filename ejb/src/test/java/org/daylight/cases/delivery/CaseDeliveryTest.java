package org.daylight.cases.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.GiveMandate;
import org.daylight.applicants.Mandates;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseRecords;
import org.daylight.cases.StepCommand;
import org.daylight.cases.applicant.MyApplications;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.applicant.MyCaseView;
import org.daylight.cases.applicant.MyCases;
import org.daylight.cases.applicant.MyDrafts;
import org.daylight.cases.applicant.SaveDraft;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results reach their applicants: over the counter, by mail, electronically. */
class CaseDeliveryTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String CHEN = "229988199001010019";
    private static final String LI = "229988199203030042";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void begin() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.em().getTransaction().begin();
    }

    @Test
    @Article({"RES-02", "RES-03", "RES-04"})
    void a_result_is_handed_to_the_applicant_who_shows_the_document_and_is_on_record() {
        String number = granted("厂房");
        assertThat(mine(number).line().standing()).isEqualTo(MyCaseStanding.READY);
        clerk();
        assertThat(waiting()).containsExactly(number);
        assertThat(refused(() -> delivery().collect(act(number), "李二", LI))).isEqualTo("delivery.not-entitled");
        assertThat(refused(() -> delivery().collect(act(number), "陈晓明", "229988199001010018"))).isEqualTo("identity.rejected");
        delivery().collect(act(number), "陈晓明", CHEN);
        assertThat(waiting()).isEmpty();
        assertThat(refused(() -> delivery().collect(act(number), "陈晓明", CHEN))).isEqualTo("delivery.done");
        assertThat(delivery().of(number).register()).singleElement().satisfies(entry -> {
            assertThat(entry.receiverNumber()).isEqualTo(CHEN);
            assertThat(entry.recordedBy()).isEqualTo("clerk");
            assertThat(entry.byAgent()).isFalse();
        });
        assertThat(wiring.fired()).filteredOn(CaseNews.class::isInstance).map(CaseNews.class::cast).filteredOn(news -> news.type() == CaseEventType.DELIVERED)
                .singleElement().satisfies(news -> assertThat(news.details()).containsEntry("way", "WINDOW").containsEntry("receiver", "陈晓明").containsEntry("receiverId", CHEN));
        assertThat(mine(number).line().standing()).isEqualTo(MyCaseStanding.DELIVERED);
    }

    @Test
    @Article({"RES-04", "APP-02"})
    void an_agent_collects_by_a_mandate_in_force() {
        String number = granted("厂房");
        clerk();
        wiring.door(Mandates.class).record(new GiveMandate(new GiveMandate.Principal(ApplicantKind.PERSON, "陈晓明", CHEN, null), "李二", LI, List.of(ITEM),
                LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-02"), "c".repeat(64)));
        delivery().collect(act(number), "李二", LI);
        assertThat(delivery().of(number).register()).singleElement().satisfies(entry -> assertThat(entry.byAgent()).isTrue());
    }

    @Test
    @Article("RES-05")
    void mail_goes_to_the_address_that_the_applicant_gave_and_may_come_back() {
        String number = granted("厂房");
        clerk();
        assertThat(refused(() -> delivery().post(act(number), "邮政", "EA123456789CN"))).isEqualTo("delivery.no-address");
        applicant();
        wiring.door(MyApplications.class).choose(number, new DeliveryWish(DeliveryWay.MAIL, "陈晓明", "13800000001", "吉林省长春市朝阳区人民大街 1 号", "130000"));
        clerk();
        assertThat(refused(() -> delivery().post(act(number), "邮政", "1"))).isEqualTo("delivery.tracking");
        delivery().post(act(number), "邮政", "EA123456789CN");
        assertThat(refused(() -> delivery().post(act(number), "邮政", "EA123456789CN"))).isEqualTo("delivery.on-its-way");
        assertThat(mine(number).line().standing()).isEqualTo(MyCaseStanding.ON_ITS_WAY);
        assertThat(mine(number).deliveries().get(0).tracking()).isEqualTo("EA123456789CN");
        clerk();
        delivery().cameBack(act(number), "无人签收");
        assertThat(waiting()).containsExactly(number);
        delivery().post(act(number), "邮政", "EA000000002CN");
        applicant();
        assertThat(refused(() -> wiring.door(MyApplications.class).choose(number, new DeliveryWish(DeliveryWay.WINDOW, null, null, null, null)))).isEqualTo("delivery.too-late");
        wiring.door(MyApplications.class).receivedByMail(number);
        assertThat(mine(number).line().standing()).isEqualTo(MyCaseStanding.DELIVERED);
        assertThat(mine(number).deliveries()).hasSize(2);
        assertThat(mine(number).steps()).extracting(MyCaseView.Step::type).containsSubsequence(CaseEventType.RESULT_POSTED, CaseEventType.MAIL_RETURNED,
                CaseEventType.RESULT_POSTED, CaseEventType.DELIVERED);
        assertThat(refused(() -> wiring.door(MyApplications.class).receivedByMail(number))).isEqualTo("delivery.done");
    }

    @Test
    @Article({"RES-02", "RES-06"})
    void who_asked_for_it_takes_the_result_electronically() {
        String number = granted("厂房");
        applicant();
        assertThat(refused(() -> wiring.door(MyApplications.class).receiveOnline(number))).isEqualTo("delivery.online-unasked");
        wiring.door(MyApplications.class).choose(number, new DeliveryWish(DeliveryWay.ONLINE, null, null, null, null));
        assertThat(mine(number).mayCollectOnline()).isTrue();
        wiring.door(MyApplications.class).receiveOnline(number);
        assertThat(mine(number).line().deliveredAt()).isNotNull();
        assertThat(refused(() -> wiring.door(MyApplications.class).receiveOnline(number))).isEqualTo("delivery.done");
    }

    @Test
    @Article("RES-07")
    void everything_of_one_applicant_is_handed_over_at_once_or_nothing() {
        String first = granted("一期");
        String second = granted("二期");
        clerk();
        assertThat(delivery().chosen(List.of(first, second, "nothing"))).extracting(DeliveryLine::subject).containsExactlyInAnyOrder("一期", "二期");
        delivery().collectTogether(List.of(act(first), act(second)), "陈晓明", CHEN);
        assertThat(waiting()).isEmpty();
        assertThat(refused(() -> delivery().collectTogether(List.of(), "陈晓明", CHEN))).isEqualTo("delivery.too-many");
    }

    @Test
    @Article({"TIM-11", "JNT-06"})
    void of_a_joint_case_nothing_is_handed_out_until_everything_is_there() {
        String number = granted("联办");
        wiring.em().createNativeQuery("update approval_case set joint = true where case_number = ?1").setParameter(1, number).executeUpdate();
        wiring.em().clear();
        clerk();
        assertThat(refused(() -> delivery().collect(act(number), "陈晓明", CHEN))).isEqualTo("delivery.not-all-there");
        applicant();
        wiring.door(MyApplications.class).choose(number, new DeliveryWish(DeliveryWay.MAIL, "陈晓明", "13800000001", "吉林省长春市朝阳区人民大街 1 号", "130000"));
        clerk();
        assertThat(refused(() -> delivery().post(act(number), "邮政", "EA123456789CN"))).as("nor by mail").isEqualTo("delivery.not-all-there");
        wiring.door(CaseJournal.class).append(wiring.door(CaseRecords.class).byNumber(number).id(), CaseEventType.CERTIFICATE_ISSUED,
                java.time.Instant.parse("2026-03-02T01:00:00Z"), "daylight", null);
        delivery().collect(act(number), "陈晓明", CHEN);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Article("RES-04")
    void another_department_hands_out_nothing_and_what_is_not_granted_is_not_delivered() {
        String number = granted("厂房");
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(waiting()).isEmpty();
        assertThat(refused(() -> delivery().of(number))).isEqualTo("case.unknown");
        assertThat(refused(() -> delivery().collect(new StepCommand(number, 0, true, null), "陈晓明", CHEN))).isEqualTo("case.other-department");
        String denied = decided("不准", false);
        clerk();
        assertThat(refused(() -> delivery().collect(act(denied), "陈晓明", CHEN))).isEqualTo("delivery.not-ready");
    }

    private String granted(String subject) {
        return decided(subject, true);
    }

    private String decided(String subject, boolean grant) {
        applicant();
        String number = wiring.door(MyApplications.class).apply(wiring.door(MyDrafts.class).begin(new SaveDraft(ITEM, null, subject, null, Map.of())));
        CaseHandling handling = wiring.door(CaseHandling.class);
        clerk();
        handling.accept(act(number));
        wiring.as("handler", Roles.HANDLER);
        handling.handle(act(number));
        wiring.as("reviewer", Roles.REVIEWER);
        handling.review(act(number));
        wiring.as("approver", Roles.APPROVER);
        StepCommand decision = act(number);
        handling.decide(new StepCommand(number, decision.version(), grant, "理由充分，照此办理").withBasis("《建筑法》第七条"));
        return number;
    }

    private StepCommand act(String number) {
        return new StepCommand(number, wiring.door(CaseQueries.class).byNumber(number).version(), true, "符合条件");
    }

    private List<String> waiting() {
        return delivery().waiting(null, null, PageRequest.first(20)).rows().stream().map(DeliveryLine::caseNumber).toList();
    }

    private MyCaseView mine(String number) {
        applicant();
        return wiring.door(MyCases.class).byNumber(number);
    }

    private void applicant() {
        wiring.as("applicant", Roles.APPLICANT);
    }

    private void clerk() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
    }

    private CaseDelivery delivery() {
        return wiring.door(CaseDelivery.class);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).code();
    }
}
