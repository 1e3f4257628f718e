package org.daylight.cases.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daylight.CaseGround;
import org.daylight.cases.AttachmentKind;
import org.daylight.cases.CaseAttachments;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.files.Files;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Reconsideration, action and revocation on the real database. */
class LegalRemediesTest {
    private final CaseGround ground = new CaseGround();
    private final LegalRemedies remedies = ground.wiring.door(LegalRemedies.class);

    @Test
    @Article("FLW-25")
    void a_reconsideration_is_recorded_and_ends_with_its_result() {
        section();
        ground.refused("remedy.nothing-decided", () -> record(RemedyKind.RECONSIDERATION, "2026-03-02"));
        ground.decide(false, "占用范围超出红线");
        ground.wiring.at("2026-03-12T01:00:00Z");
        section();
        ground.refused("remedy.day-impossible", () -> record(RemedyKind.RECONSIDERATION, "2026-03-13"));
        long id = record(RemedyKind.RECONSIDERATION, "2026-03-10");
        ground.refused("remedy.no-result", () -> remedies.end(new EndRemedy(ground.number, id, 0, RemedyState.REVOKED, LocalDate.parse("2026-03-12"), "维持", null)));
        ground.run(() -> remedies.end(new EndRemedy(ground.number, id, 0, RemedyState.UPHELD, LocalDate.parse("2026-03-12"), "维持原决定", null)));
        ground.refused("remedy.decided", () -> remedies.end(new EndRemedy(ground.number, id, 1, RemedyState.ANNULLED, LocalDate.parse("2026-03-12"), "撤销", null)));
        assertThat(ground.in(() -> remedies.ofCase(ground.number))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(RemedyState.UPHELD);
            assertThat(line.organ()).isEqualTo("区人民政府");
        });
        assertThat(ground.events().stream().filter("RECONSIDERATION"::equals)).hasSize(2);
        assertThat(record(RemedyKind.LITIGATION, "2026-03-12")).isGreaterThan(id);
        assertThat(ground.events()).contains("LITIGATION");
    }

    @Test
    @Article("FLW-25")
    void limits_count_from_the_delivery_and_a_late_remedy_is_marked_not_refused() {
        ground.decide(false, "占用范围超出红线");
        assertThat(ground.in(() -> remedies.limits(ground.number))).isEqualTo(new RemedyLimits(null, null, null));
        ground.database.run("update approval_case set delivered_at = '2026-03-10T02:00:00Z' where case_number = ?", ground.number);
        assertThat(ground.in(() -> remedies.limits(ground.number)))
                .isEqualTo(new RemedyLimits(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-05-09"), LocalDate.parse("2026-09-10")));
        ground.wiring.at("2026-06-01T01:00:00Z");
        section();
        record(RemedyKind.RECONSIDERATION, "2026-05-09");
        record(RemedyKind.RECONSIDERATION, "2026-05-10");
        record(RemedyKind.LITIGATION, "2026-05-10");
        assertThat(ground.in(() -> remedies.ofCase(ground.number))).extracting(RemedyLine::late).containsExactly(false, true, false);
    }

    @Test
    @Article("FLW-25")
    void a_grant_is_revoked_by_the_head_on_the_proposal_of_the_legal_section() {
        ground.decide(true, "准予");
        section();
        ground.refused("case.reason-required", () -> propose("错"));
        long id = propose("申请人以欺骗手段取得许可");
        ground.refused("remedy.revoked", () -> propose("申请人以欺骗手段取得许可"));
        ground.wiring.as("legalsection", Roles.DEPARTMENT_HEAD);
        ground.refused("remedy.same-person", () -> remedies.decide(new DecideRevocation(ground.number, id, 0, true, null)));
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        ground.refused("case.other-department", () -> remedies.decide(new DecideRevocation(ground.number, id, 0, true, null)));
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        ground.run(() -> remedies.decide(new DecideRevocation(ground.number, id, 0, true, "同意撤销")));
        ground.refused("remedy.decided", () -> remedies.decide(new DecideRevocation(ground.number, id, 1, true, null)));
        CaseNews news = ground.news().get(ground.news().size() - 1);
        assertThat(news.type()).isEqualTo(CaseEventType.GRANT_REVOKED);
        assertThat(news.details()).containsEntry("opinion", "申请人以欺骗手段取得许可").containsEntry("basis", "《行政许可法》第六十九条第二款").containsEntry("approver", "head");
        assertThat(ground.events()).endsWith("GRANT_REVOKED");
    }

    @Test
    void a_proposal_that_is_refused_leaves_the_grant_and_may_be_made_again() {
        ground.decide(true, "准予");
        section();
        long id = propose("申请人以欺骗手段取得许可");
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        ground.refused("case.reason-required", () -> remedies.decide(new DecideRevocation(ground.number, id, 0, false, null)));
        ground.run(() -> remedies.decide(new DecideRevocation(ground.number, id, 0, false, "事实不清，证据不足")));
        assertThat(ground.events()).doesNotContain("GRANT_REVOKED");
        section();
        assertThat(propose("补充证据后再次提出")).isGreaterThan(id);
    }

    @Test
    void what_was_not_granted_cannot_be_revoked() {
        ground.decide(false, "占用范围超出红线");
        section();
        ground.refused("remedy.not-granted", () -> propose("申请人以欺骗手段取得许可"));
    }

    @Test
    @Article({"FLW-25", "FLW-18"})
    void papers_are_stored_files_and_the_result_replaces_no_paper() {
        ground.decide(false, "占用范围超出红线");
        ground.wiring.at("2026-03-12T01:00:00Z");
        section();
        ground.refused("file.unknown", () -> filed("0".repeat(64)));
        ground.refused("file.unknown", () -> filed("no hash"));
        long id = filed(stored("行政复议申请书.pdf"));
        ground.refused("file.unknown", () -> remedies.end(new EndRemedy(ground.number, id, 0, RemedyState.UPHELD, LocalDate.parse("2026-03-12"), "维持", "0".repeat(64))));
        String result = stored("复议决定书.pdf");
        ground.run(() -> remedies.end(new EndRemedy(ground.number, id, 0, RemedyState.UPHELD, LocalDate.parse("2026-03-12"), "维持原决定", result)));
        assertThat(ground.in(() -> remedies.ofCase(ground.number))).singleElement().satisfies(line -> {
            assertThat(line.paper()).isEqualTo("行政复议申请书.pdf");
            assertThat(line.resultPaper()).isEqualTo("复议决定书.pdf");
        });
        assertThat(opened(AttachmentKind.REMEDY_PAPER, id)).isEqualTo("行政复议申请书.pdf");
        assertThat(opened(AttachmentKind.REMEDY_RESULT, id)).isEqualTo("复议决定书.pdf");
    }

    @Test
    @Article({"FLW-25", "AUT-13"})
    void a_paper_is_opened_by_the_own_department_and_the_supervisors_only() {
        ground.decide(true, "准予");
        section();
        long id = ground.in(() -> remedies.propose(new ProposeRevocation(ground.number, "申请人以欺骗手段取得许可", "《行政许可法》第六十九条第二款", stored("证据.pdf"))));
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(opened(AttachmentKind.REMEDY_PAPER, id)).as("the head looks before deciding").isEqualTo("证据.pdf");
        ground.refused("file.unknown", () -> opened(AttachmentKind.REMEDY_RESULT, id));
        ground.refused("file.unknown", () -> opened(AttachmentKind.MEETING_MINUTES, id));
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        ground.refused("case.unknown", () -> opened(AttachmentKind.REMEDY_PAPER, id));
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(opened(AttachmentKind.REMEDY_PAPER, id)).isEqualTo("证据.pdf");
    }

    private String opened(AttachmentKind kind, long id) {
        return ground.in(() -> ground.wiring.door(CaseAttachments.class).open(ground.number, kind, id)).name();
    }

    private long filed(String paper) {
        return ground.in(() -> remedies.record(new RecordRemedy(ground.number, RemedyKind.RECONSIDERATION, LocalDate.parse("2026-03-10"), "区人民政府", null, paper)));
    }

    /** Bytes that nobody else has. */
    private String stored(String name) {
        byte[] pdf = ("%PDF-1.4 " + name + " " + ground.number).getBytes(StandardCharsets.UTF_8);
        return ground.in(() -> ground.wiring.door(Files.class).store(name, new ByteArrayInputStream(pdf), "legalsection")).sha256();
    }

    private long record(RemedyKind kind, String filedOn) {
        return ground.in(() -> remedies.record(new RecordRemedy(ground.number, kind, LocalDate.parse(filedOn), "区人民政府", "〔2026〕8号", null)));
    }

    private long propose(String ground) {
        return this.ground.in(() -> remedies.propose(new ProposeRevocation(this.ground.number, ground, "《行政许可法》第六十九条第二款", null)));
    }

    private void section() {
        ground.wiring.as("legalsection", Roles.LEGAL_SECTION);
    }
}
