package org.daylight.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.CaseDecided;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.cases.remedies.DecideRevocation;
import org.daylight.cases.remedies.LegalRemedies;
import org.daylight.cases.remedies.ProposeRevocation;
import org.daylight.certificates.control.CertificateIssue;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.press.PrintRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate from its grant to its end on the real database. */
class CertificateLifeTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String HOLDER = "91350100M000100Y43";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private CaseRecord of;
    private String number;

    @BeforeEach
    void aGrantOnMondayTheSecondOfMarch() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        database.run("update certificate_type set valid_months = 60");
        of = inTransaction(() -> wiring.door(CaseRecords.class)
                .byNumber(wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", HOLDER, null))));
        tell("issue", new CaseDecided(of.id(), of.caseNumber(), of.itemVersionId(), of.departmentCode(), "某公司", CaseOutcome.GRANTED, "approver",
                Instant.parse("2026-03-02T02:00:00Z")));
        number = door().find(new CertificateFilter(null, null, null, null), PageRequest.first(10)).rows().get(0).number();
        wiring.as("approver", Roles.APPROVER);
    }

    @Test
    @Article({"RES-06", "RES-08", "RES-01", "RES-12"})
    void a_grant_has_its_certificate_sealed_with_the_electronic_seal_and_printed_after_the_commit() {
        CertificateView view = door().one(number);
        assertThat(view.state()).isEqualTo(CertificateState.VALID);
        assertThat(view.validUntil()).isEqualTo(LocalDate.of(2031, 3, 1));
        assertThat(view.isReady()).isFalse();
        assertThat(number).contains(".20260000001.001.");
        assertThat(database.values("select u.document_number, s.kind from seal_use u join seal s on s.id = u.seal_id where u.document_type = 'CERTIFICATE'"))
                .containsExactly(number, "ELECTRONIC");
        print();
        assertThat(door().document(number)).isNotEmpty();
    }

    @Test
    @Article("RES-06")
    void without_the_electronic_seal_nothing_is_granted() {
        database.run("update seal set valid_until = date '2026-03-01' where department_code = 'ZJ' and kind = 'ELECTRONIC'");
        assertThatThrownBy(() -> tell("issue", new CaseDecided(of.id(), of.caseNumber(), of.itemVersionId(), of.departmentCode(), "某公司",
                CaseOutcome.GRANTED, "approver", Instant.parse("2026-03-02T03:00:00Z")))).isInstanceOf(Problem.class);
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article("RES-08")
    void it_is_suspended_restored_and_revoked_each_with_its_reason_on_record_and_on_the_case() {
        act(() -> acts().suspend(command("投诉核查期间暂扣")));
        act(() -> acts().restore(command("核查无误予以恢复")));
        act(() -> acts().revoke(command("以欺骗手段取得许可")));
        assertThat(door().acts(number)).extracting(line -> line.act() + " " + line.state()).containsExactly("ISSUED VALID", "SUSPENDED SUSPENDED",
                "RESTORED VALID", "REVOKED REVOKED");
        assertThat(database.values("select opinion from case_event where type = 'CERTIFICATE_CHANGED' order by id")).containsExactly("投诉核查期间暂扣",
                "核查无误予以恢复", "以欺骗手段取得许可");
        assertThatThrownBy(() -> act(() -> acts().restore(command("再次恢复试试")))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("certificate.wrong-state"));
    }

    @Test
    @Article("RES-08")
    void without_a_reason_on_a_stale_view_or_from_another_department_nothing_happens() {
        assertThatThrownBy(() -> act(() -> acts().revoke(command("无")))).hasMessageContaining("certificate.reason-required");
        assertThatThrownBy(() -> act(() -> acts().revoke(new ActOnCertificate(number, 7, "以欺骗手段取得", null)))).hasMessageContaining("certificate.stale");
        wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThatThrownBy(() -> act(() -> acts().revoke(new ActOnCertificate(number, 0, "以欺骗手段取得", null))))
                .hasMessageContaining("certificate.other-department");
        assertThatThrownBy(() -> door().one(number)).hasMessageContaining("certificate.unknown");
    }

    @Test
    @Article("RES-08")
    void a_change_is_a_new_version_that_keeps_the_serial_and_names_the_one_it_replaces() {
        String next = inTransaction(() -> acts().change(command("企业更名，申请变更"), "某新公司", "新建厂房二期"));
        assertThat(next).contains(".20260000001.002.");
        assertThat(door().one(number).state()).isEqualTo(CertificateState.ANNULLED);
        assertThat(door().one(next)).satisfies(view -> {
            assertThat(view.holder()).isEqualTo("某新公司");
            assertThat(view.validUntil()).isEqualTo(LocalDate.of(2031, 3, 1));
        });
        assertThat(door().versions(number)).extracting(CertificateVersion::number).containsExactly(next, number);
        assertThat(door().ofCase(of.caseNumber())).map(CertificateView::number).contains(next);
    }

    @Test
    @Article("RES-08")
    void a_grant_that_is_revoked_takes_its_certificate_with_it() {
        tell("heard", new CaseNews(of.id(), of.caseNumber(), CaseEventType.GRANT_REVOKED, of.itemVersionId(), of.departmentCode(), "head",
                Instant.parse("2026-04-01T02:00:00Z"), Map.of("opinion", "超越法定职权作出")));
        assertThat(door().verify(number).state()).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    @Article({"FLW-25", "RES-08", "OPN-05"})
    void from_the_proposal_of_the_legal_section_to_what_the_public_verifies() {
        database.run("update approval_case set state = 'DECIDED', outcome = 'GRANTED', stopped_at = timestamptz '2026-03-02T02:00:00Z', due_at = null, warn_at = null");
        wiring.at("2026-04-01T02:00:00Z");
        wiring.as("legalsection", Roles.LEGAL_SECTION);
        LegalRemedies remedies = wiring.door(LegalRemedies.class);
        long proposal = inTransaction(() -> remedies.propose(new ProposeRevocation(of.caseNumber(), "申请人以欺骗手段取得许可", "《行政许可法》第六十九条第二款", null)));
        assertThat(door().verify(number).state()).as("a proposal changes nothing").isEqualTo(CertificateState.VALID);
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        act(() -> remedies.decide(new DecideRevocation(of.caseNumber(), proposal, 0, true, "同意撤销")));
        CaseNews revoked = wiring.fired().stream().filter(CaseNews.class::isInstance).map(CaseNews.class::cast)
                .filter(news -> news.type() == CaseEventType.GRANT_REVOKED).findFirst().orElseThrow();
        tell("heard", revoked);
        wiring.em().clear();
        assertThat(door().verify(number).state()).isEqualTo(CertificateState.REVOKED);
        assertThat(database.values("select reason || ' ' || basis from certificate_act where act = 'REVOKED'"))
                .containsExactly("申请人以欺骗手段取得许可 《行政许可法》第六十九条第二款");
    }

    @Test
    @Article("RES-08")
    void after_its_last_day_it_expires_once_however_often_the_watch_looks() {
        wiring.at("2031-03-01T15:59:59Z");
        assertThat(watch()).isZero();
        wiring.at("2031-03-01T16:00:00Z");
        assertThat(watch()).isEqualTo(1);
        assertThat(watch()).isZero();
        assertThat(door().verify(number).state()).isEqualTo(CertificateState.EXPIRED);
        assertThat(database.values("select count(*) from certificate_act where act = 'EXPIRED'")).containsExactly("1");
    }

    @Test
    @Article("RES-08")
    void applied_for_thirty_days_before_and_not_decided_it_is_renewed_by_the_law() {
        wiring.at("2031-01-30T01:00:00Z");
        act(() -> acts().askRenewal(number, "继续施工"));
        assertThat(door().openRenewal(number)).map(RenewalView::inTime).contains(true);
        wiring.at("2031-03-02T01:00:00Z");
        assertThat(watch()).isEqualTo(1);
        assertThat(watch()).isZero();
        List<CertificateVersion> versions = door().versions(number);
        assertThat(versions).extracting(CertificateVersion::state).containsExactly(CertificateState.VALID, CertificateState.ANNULLED);
        assertThat(versions.get(0).validUntil()).isEqualTo(LocalDate.of(2036, 3, 1));
        assertThat(door().acts(number)).extracting(CertificateActLine::act).contains(CertificateAct.DEEMED_RENEWED);
    }

    @Test
    @Article("RES-08")
    void applied_for_too_late_and_not_decided_it_expires() {
        wiring.at("2031-01-31T01:00:00Z");
        act(() -> acts().askRenewal(number, null));
        assertThat(door().openRenewal(number)).map(RenewalView::inTime).contains(false);
        wiring.at("2031-03-02T01:00:00Z");
        watch();
        assertThat(door().verify(number).state()).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    @Article("RES-08")
    void a_renewal_is_granted_or_refused_once() {
        wiring.at("2031-01-10T01:00:00Z");
        act(() -> acts().askRenewal(number, null));
        assertThatThrownBy(() -> act(() -> acts().askRenewal(number, null))).hasMessageContaining("certificate.renewal-open");
        String next = inTransaction(() -> acts().decideRenewal(command("条件仍然符合"), true));
        assertThat(door().one(next).validUntil()).isEqualTo(LocalDate.of(2036, 3, 1));
        assertThatThrownBy(() -> inTransaction(() -> acts().decideRenewal(new ActOnCertificate(next, 0, "再次准予延续", null), true)))
                .hasMessageContaining("certificate.no-renewal");
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article("RES-10")
    void every_issue_and_every_change_of_state_waits_for_the_store_in_order_and_not_before_the_document_is_signed() {
        CertificateStoreOutbox outbox = wiring.door(CertificateStoreOutbox.class);
        assertThat(inTransaction(() -> outbox.claim(10))).isEmpty();
        print();
        act(() -> acts().suspend(command("投诉核查期间暂扣")));
        OutgoingCertificate first = inTransaction(() -> outbox.claim(10)).get(0);
        assertThat(first).satisfies(message -> {
            assertThat(message.number()).isEqualTo(number);
            assertThat(message.stateCode()).isEqualTo("01");
            assertThat(message.holderCode()).isEqualTo(HOLDER);
            assertThat(message.areaCode()).isEqualTo("229988");
            assertThat(message.sha256()).hasSize(64);
        });
        assertThat(inTransaction(() -> outbox.claim(10))).isEmpty();
        act(() -> outbox.delivered(first.id(), first.attempt()));
        OutgoingCertificate second = inTransaction(() -> outbox.claim(10)).get(0);
        assertThat(second.stateCode()).isEqualTo("02");
        act(() -> outbox.failed(second.id(), second.attempt(), "http 400", true));
        wiring.as("admin", Roles.ADMINISTRATOR);
        CertificatePushes pushes = wiring.door(CertificatePushes.class);
        assertThat(pushes.givenUp()).extracting(PushLine::error).containsExactly("http 400");
        act(() -> pushes.again(second.id()));
        assertThat(inTransaction(() -> outbox.claim(10))).extracting(OutgoingCertificate::id).containsExactly(second.id());
    }

    @Test
    @Article("RES-08")
    void what_no_text_can_hold_is_unknown_and_the_public_learns_neither_holder_nor_code_by_a_number() {
        assertThatThrownBy(() -> door().verify("N\0")).hasMessageContaining("certificate.unknown");
        assertThat(door().verify(number)).satisfies(seen -> {
            assertThat(seen.holder()).isEqualTo("某**");
            assertThat(seen.verificationCode()).isNull();
            assertThat(seen.caseNumber()).isNull();
        });
    }

    private int watch() {
        CertificateTerms terms = wiring.door(CertificateTerms.class);
        List<Long> over = inTransaction(() -> terms.over(10));
        over.forEach(id -> act(() -> terms.end(id)));
        wiring.em().clear();
        return over.size();
    }

    private ActOnCertificate command(String reason) {
        return new ActOnCertificate(number, door().one(number).revision(), reason, null);
    }

    private Certificates door() {
        return wiring.door(Certificates.class);
    }

    private CertificateActs acts() {
        return wiring.door(CertificateActs.class);
    }

    private void print() {
        while (inTransaction(wiring.door(PrintRun.class)::next)) {
            wiring.em().clear();
        }
    }

    /** As the event bus does. */
    private void tell(String observer, Object event) {
        act(() -> {
            try {
                Method method = CertificateIssue.class.getDeclaredMethod(observer, event.getClass());
                method.setAccessible(true);
                method.invoke(wiring.door(CertificateIssue.class), event);
            } catch (ReflectiveOperationException refused) {
                if (refused.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(refused);
            }
        });
    }

    private void act(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        if (wiring.em().getTransaction().isActive()) {
            wiring.em().getTransaction().rollback();
        }
        wiring.em().getTransaction().begin();
        T result = work.get();
        wiring.em().getTransaction().commit();
        return result;
    }
}
