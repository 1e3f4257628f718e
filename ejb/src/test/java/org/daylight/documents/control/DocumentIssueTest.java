package org.daylight.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.documents.DocumentFilter;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.DocumentType;
import org.daylight.documents.Documents;
import org.daylight.documents.PublicDecisionFilter;
import org.daylight.documents.PublicDecisions;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.press.Press;
import org.daylight.press.PrintRun;
import org.daylight.press.PrintState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News of a case become documents on the real database: number, words, seal, event, and the printed sheet. */
class DocumentIssueTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private Wiring wiring = new Wiring(database);
    private CaseRecord of;

    @BeforeEach
    void aCaseOnMondayTheSecondOfMarch() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        of = inTransaction(() -> wiring.door(CaseRecords.class)
                .byNumber(wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "张伟", "11010519491231002X", null))));
    }

    @Test
    @Article({"FLW-16", "ACC-03", "ACC-12", "RES-12", "RES-15"})
    void an_acceptance_has_its_notice_under_the_acceptance_seal_in_the_same_transaction() throws IOException {
        hear(CaseEventType.ACCEPTED, "clerk", Map.of());
        DocumentLine notice = documents().get(0);
        assertThat(notice.number()).isEqualTo("阳住建审受字〔2026〕第0001号");
        assertThat(notice.state()).isEqualTo(PrintState.PENDING);
        assertThat(database.values("select u.document_type, u.document_number, u.actor, s.kind from seal_use u join seal s on s.id = u.seal_id"))
                .containsExactly("ACCEPTANCE_NOTICE", notice.number(), "clerk", "ACCEPTANCE");
        assertThat(database.values("select payload ->> 'number' from case_event where type = 'DOCUMENT_ISSUED'")).containsExactly(notice.number());
        assertThat(text()).contains("受理通知书", "张伟：", of.caseNumber(), "决定予以受理", "工作日", "阳光区住房和城乡建设局", "2026年3月2日");
    }

    @Test
    @Article({"ACC-05"})
    void a_supplement_notice_lists_everything_at_once_and_until_when() throws IOException {
        hear(CaseEventType.SUPPLEMENT_ASKED, "clerk", Map.of("phase", "ACCEPTANCE", "items", "身份证明复印件\n加盖公章的申请表", "dueOn", "2026-03-20"));
        assertThat(documents()).extracting(DocumentLine::type).containsExactly(DocumentType.SUPPLEMENT_NOTICE);
        assertThat(text()).contains("一次性补正告知书", "身份证明复印件", "加盖公章的申请表", "2026年3月20日");
    }

    @Test
    @Article({"ACC-09"})
    void a_non_acceptance_gives_ground_reasons_the_competent_organ_and_the_remedies() throws IOException {
        hear(CaseEventType.NOT_ACCEPTED, "clerk", Map.of("ground", "NOT_COMPETENT", "opinion", "该项目位于邻区，由邻区主管部门办理。", "competent", "邻区住房和城乡建设局"));
        assertThat(text()).contains("不予受理决定书", "不属于本行政机关职权范围", "该项目位于邻区", "邻区住房和城乡建设局", "六十日内向阳光区人民政府申请行政复议", "六个月内");
    }

    @Test
    @Article({"RES-01", "TIM-10", "RES-06"})
    void a_grant_is_sealed_electronically_when_it_is_formed_and_the_approval_sheet_keeps_all_opinions() throws IOException {
        hear(CaseEventType.DECIDED, "approver", Map.of("agree", "true", "opinion", "准予许可"));
        assertThat(documents()).extracting(line -> line.type() + " " + line.sealKind()).containsExactly("DECISION_GRANT ELECTRONIC", "APPROVAL_SHEET APPROVAL");
        assertThat(text()).contains("准予行政许可决定书", "准予你（单位）的申请", "第四十四条");
    }

    @Test
    @Article({"FLW-16", "FLW-17", "ITM-02"})
    void titles_words_and_basis_follow_the_power_of_the_item_and_a_licence_alone_rests_on_the_licensing_law() throws IOException {
        ofPower("CONFIRMATION");
        hear(CaseEventType.DECIDED, "approver", Map.of("agree", "true", "opinion", "予以确认"));
        assertThat(documents().get(0).title()).isEqualTo("予以行政确认决定书");
        assertThat(text()).contains("予以行政确认决定书", "申请予以行政确认", "确认内容：新建厂房").doesNotContain("许可法", "行政许可", "许可内容");
        assertThat(wiring.door(PublicDecisions.class).find(new PublicDecisionFilter(null, 2026, null), PageRequest.first(10)).rows())
                .extracting(decision -> decision.title()).containsExactly("予以行政确认决定书");
    }

    @Test
    @Article({"FLW-16", "FLW-17", "ITM-02"})
    void what_is_no_licence_is_accepted_denied_and_extended_without_the_licensing_law() throws IOException {
        ofPower("OTHER");
        hear(CaseEventType.ACCEPTED, "clerk", Map.of());
        assertThat(text()).contains("决定予以受理").doesNotContain("许可法");
        ofPower("GRANT");
        hear(CaseEventType.DECIDED, "approver", Map.of("agree", "false", "opinion", "不符合发放条件。", "basis", "《社会救助暂行办法》第九条"));
        assertThat(text()).contains("不予行政给付决定书", "本机关决定不予行政给付", "《社会救助暂行办法》第九条").doesNotContain("许可法", "行政许可");
        ofPower("PUBLIC_SERVICE");
        hear(CaseEventType.EXTENDED, "head", Map.of("days", "5", "opinion", "需要核实。", "approver", "head"));
        assertThat(text()).contains("延长5个工作日").doesNotContain("许可法");
    }

    @Test
    @Article({"FLW-23"})
    void a_denial_gives_legal_basis_reasons_and_remedies() throws IOException {
        hear(CaseEventType.DECIDED, "approver", Map.of("agree", "false", "opinion", "消防间距不符合规范要求。", "basis", "《中华人民共和国建筑法》第八条"));
        assertThat(text()).contains("不予行政许可决定书", "《中华人民共和国建筑法》第八条", "消防间距不符合规范要求", "行政复议", "行政诉讼");
    }

    @Test
    @Article({"TIM-06"})
    void time_that_is_not_counted_is_told_in_writing_with_its_days_and_its_basis() throws IOException {
        hear(CaseEventType.PROCEDURE_STARTED, "handler", Map.of("procedure", "HEARING", "nameZh", "听证", "nameEn", "Hearing", "days", "20",
                "basis", "《中华人民共和国行政许可法》第四十五条至第四十八条", "opinion", "利害关系人申请听证。"));
        assertThat(text()).contains("特别程序告知书", "听证", "20 个工作日", "不计算在办理期限内");
    }

    @Test
    @Article({"FLW-16"})
    void every_kind_of_news_that_the_law_answers_has_its_document_and_each_can_be_printed() {
        hear(CaseEventType.REGISTERED, "clerk", Map.of());
        hear(CaseEventType.SUPPLEMENT_ASKED, "clerk", Map.of("phase", "REVIEW", "items", "补充图纸"));
        hear(CaseEventType.SUPPLEMENT_RECEIVED, "clerk", Map.of());
        hear(CaseEventType.DEEMED_ACCEPTED, "acceptance-watch", Map.of());
        hear(CaseEventType.EXTENDED, "head", Map.of("days", "10", "dueOn", "2026-04-20", "reason", "需要进一步核实材料。", "approver", "head"));
        hear(CaseEventType.DELIVERED, "clerk", Map.of("way", "WINDOW", "receiver", "张伟"));
        hear(CaseEventType.WITHDRAWN, "clerk", Map.of("opinion", "申请人放弃"));
        hear(CaseEventType.CORRECTED, "head", Map.of("opinion", "许可内容更正为新建仓库。"));
        hear(CaseEventType.GRANT_REVOKED, "head", Map.of("opinion", "申请人以欺骗手段取得许可。", "basis", "第六十九条第二款"));
        hear(CaseEventType.DOCUMENT_ISSUED, "clerk", Map.of());
        inTransaction(() -> wiring.door(Documents.class).tellBeforeFiling(ITEM));
        List<DocumentLine> issued = documents();
        assertThat(issued).extracting(DocumentLine::type).containsExactly(DocumentType.MATERIALS_RECEIPT, DocumentType.REVIEW_SUPPLEMENT_NOTICE,
                DocumentType.SUPPLEMENT_RECEIPT, DocumentType.ACCEPTANCE_NOTICE, DocumentType.EXTENSION_NOTICE, DocumentType.DELIVERY_RECEIPT,
                DocumentType.WITHDRAWAL_CONFIRMATION, DocumentType.CORRECTION_NOTICE, DocumentType.REVOCATION_DECISION);
        printAll();
        assertThat(wiring.door(Documents.class).find(new DocumentFilter(null, null, null, null, null, null), PageRequest.first(50)).rows())
                .hasSize(10).allSatisfy(line -> assertThat(line.state()).isEqualTo(PrintState.READY));
    }

    @Test
    @Article("FLW-16")
    void numbers_of_a_type_run_from_one_without_gaps_and_a_rolled_back_one_is_given_again() {
        hear(CaseEventType.ACCEPTED, "clerk", Map.of());
        wiring.em().getTransaction().begin();
        wiring.door(DocumentIssue.class).heard(news(CaseEventType.ACCEPTED, "clerk", Map.of()));
        wiring.em().getTransaction().rollback();
        hear(CaseEventType.ACCEPTED, "clerk", Map.of());
        hear(CaseEventType.SUPPLEMENT_RECEIVED, "clerk", Map.of());
        assertThat(documents()).extracting(DocumentLine::number).containsExactly("阳住建审受字〔2026〕第0001号", "阳住建审受字〔2026〕第0002号",
                "阳住建审补收字〔2026〕第0001号");
    }

    @Test
    @Article({"ACC-12", "RES-12"})
    void without_the_seal_a_person_accepts_nothing_and_what_time_alone_accepts_says_that_it_is_unsealed() {
        database.run("update seal set valid_until = date '2026-03-01' where department_code = 'ZJ' and kind = 'ACCEPTANCE'");
        assertThatThrownBy(() -> hear(CaseEventType.ACCEPTED, "clerk", Map.of())).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("seal.none-in-use"));
        wiring.em().getTransaction().rollback();
        hear(CaseEventType.DEEMED_ACCEPTED, "acceptance-watch", Map.of());
        assertThat(documents()).extracting(DocumentLine::sealKind).containsExactly((org.daylight.organisation.SealKind) null);
    }

    @Test
    @Article("FLW-16")
    void a_sheet_says_what_was_true_when_it_was_issued() throws IOException {
        hear(CaseEventType.ACCEPTED, "clerk", Map.of());
        database.run("update approval_case set subject = '另一内容'");
        assertThat(text()).contains("新建厂房").doesNotContain("另一内容");
    }

    @Test
    @Article("RES-09")
    void the_public_reads_what_was_granted_without_the_names_of_persons() {
        hear(CaseEventType.DECIDED, "approver", Map.of("agree", "true"));
        assertThat(wiring.door(PublicDecisions.class).find(new PublicDecisionFilter(null, 2026, "施工"), PageRequest.first(10)).rows())
                .singleElement().satisfies(decision -> {
                    assertThat(decision.holder()).isEqualTo("张**");
                    assertThat(decision.number()).startsWith("阳住建审准字〔2026〕");
                });
        assertThat(wiring.door(PublicDecisions.class).find(new PublicDecisionFilter("SC", null, null), PageRequest.first(10)).rows()).isEmpty();
    }

    /** From now on a case of an item of this power type. */
    private void ofPower(String powerType) {
        database.run("update item set power_type = '" + powerType + "' where code = '" + ITEM + "'");
        wiring = new Wiring(database);
        aCaseOnMondayTheSecondOfMarch();
    }

    private void hear(CaseEventType type, String actor, Map<String, String> details) {
        wiring.em().getTransaction().begin();
        wiring.door(DocumentIssue.class).heard(news(type, actor, details));
        wiring.em().getTransaction().commit();
    }

    private CaseNews news(CaseEventType type, String actor, Map<String, String> details) {
        return new CaseNews(of.id(), of.caseNumber(), type, of.itemVersionId(), of.departmentCode(), actor, Instant.parse("2026-03-02T02:00:00Z"), details);
    }

    private List<DocumentLine> documents() {
        return wiring.door(Documents.class).ofCase(of.caseNumber());
    }

    private void printAll() {
        while (inTransaction(wiring.door(PrintRun.class)::next)) {
            wiring.em().clear();
        }
    }

    /** Of the first document of the case, without blanks and line breaks. */
    private String text() throws IOException {
        printAll();
        long sheet = Long.parseLong(database.values("select sheet_id from document where case_id = ? order by id", of.id()).get(0));
        try (PDDocument pdf = Loader.loadPDF(wiring.door(Press.class).sheet(sheet))) {
            return new PDFTextStripper().getText(pdf).replaceAll("(?<=[^\\x00-\\x7f])\\s+|\\s+(?=[^\\x00-\\x7f])", "").replace("20个", "20 个");
        }
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        wiring.em().getTransaction().begin();
        T result = work.get();
        wiring.em().getTransaction().commit();
        return result;
    }
}
