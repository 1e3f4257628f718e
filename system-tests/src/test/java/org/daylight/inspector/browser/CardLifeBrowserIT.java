package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Cards through the pages of supervision and of the department. */
class CardLifeBrowserIT extends BrowserTest {

    @Test
    @Article({"SIG-06", "SIG-35", "SIG-36", "SIG-37", "SIG-38", "ACT-01"})
    void a_card_is_issued_received_explained_corrected_and_accepted() {
        String number = accepted("黄牌的一生");
        Visitor supervisor = login(Person.SUPERVISOR);
        issue(supervisor, number, "YC-12", "首次告知不完整，情节轻微");
        assertThat(supervisor.words("h1")).startsWith("黄牌〔2026〕");
        assertThat(supervisor.words("#card-facts")).contains("已发出", "校验一致", "2026-11-24", "2026-11-26", "承办");
        supervisor.shoot("card-issued");
        String id = supervisor.page().url().replaceAll(".*id=", "");

        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/my-cards.xhtml");
        assertThat(Integer.parseInt(clerk.words(".owed"))).isPositive();
        clerk.shootPhone("my-cards");
        clerk.open("staff/my-cards.xhtml?id=" + id);
        assertThat(clerk.words("#card-life")).contains("收到");
        say(clerk, "EXPLANATION", "系统升级当日无法打印，次日已告知");
        say(clerk, "CORRECTION", "已重新一次性告知");
        assertThat(clerk.words("#kind")).doesNotContain("改正").contains("申诉");
        clerk.shoot("my-card");

        supervisor.open("supervision/cards.xhtml?list=issued&waiting=true&text=" + number);
        assertThat(supervisor.words("#issued")).contains("待决定：说明情况");
        supervisor.open("supervision/card.xhtml?id=" + id);
        supervisor.page().click(".claim-EXPLANATION button.reject");
        assertThat(supervisor.answer()).as("a refusal needs reasons").contains("请写明理由");
        supervisor.page().fill(".claim-EXPLANATION textarea", "打印故障不影响当面告知");
        supervisor.page().click(".claim-EXPLANATION button.reject");
        assertThat(supervisor.answer()).contains("不予采纳");
        yes(supervisor, ".claim-CORRECTION button.accept");
        assertThat(supervisor.words("#card-facts")).contains("已改正", "升级已停止");
        assertThat(supervisor.words("#card-life")).contains("发出", "收到", "说明情况", "改正", "不予采纳", "采纳");
        supervisor.shootAll("card-corrected");
        supervisor.shootPhone("card-corrected");
        clerk.openCase(number);
        assertThat(clerk.words("#case-cards")).contains("黄牌", "已改正");
        Poll.until(Duration.ofMinutes(1), "the notice is printed", () -> supervisor.context().request().get("/staff/card.pdf?id=" + id).status(), status -> status == 200);
        supervisor.page().reload();
        assertThat(supervisor.page().locator("#notice").count()).isOne();
        assertThat(supervisor.page().locator("#unsealed").count()).as("the supervision organ has a seal").isZero();
        assertThat(supervisor.context().request().get("/supervision/cards.xlsx?text=" + number).status()).isEqualTo(200);
    }

    @Test
    @Article({"SIG-38", "RES-12"})
    void whose_organ_has_no_electronic_seal_is_told_before_issuing_and_nobody_else_is() {
        String number = accepted("没有印章的机关");
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("supervision/card.xhtml?case=" + number);
        assertThat(centre.words(".no-seal")).contains("没有在用的电子印章", "请本机关负责人先登记");
        centre.shootAll("card-no-seal");
        centre.speak("en");
        assertThat(centre.words(".no-seal")).contains("no electronic seal in use");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/card.xhtml?case=" + number);
        assertThat(supervisor.page().locator("#issue-directly").count()).isOne();
        assertThat(supervisor.page().locator(".no-seal").count()).isZero();
    }

    @Test
    @Article({"SIG-35", "AUT-14", "ACT-17", "MON-23"})
    void wrong_turns_are_answered_and_who_issued_does_not_decide_the_appeal() throws IOException {
        String number = accepted("红牌的申诉与免责");
        Visitor supervisor = login(Person.SUPERVISOR);
        issue(supervisor, number, "RC-10", "情节严重，另有调查材料");
        String id = supervisor.page().url().replaceAll(".*id=", "");
        supervisor.open("supervision/card.xhtml?case=" + number);
        supervisor.page().selectOption("#rule", "RC-10");
        supervisor.page().fill("#direct-description", "再次发出同一情形");
        assertThat(supervisor.pressAndConfirm("issue-directly")).contains("已经对该办件提出建议");

        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/my-cards.xhtml?id=" + id);
        say(clerk, "APPEAL", "事实认定有误，请求复核");
        clerk.page().selectOption("#kind", "EXEMPTION");
        clerk.page().selectOption("#ground", "APPLICANT_FRAUD");
        clerk.page().fill("#text", "申请人提交了伪造的证明");
        assertThat(clerk.pressAndConfirm("claim")).contains("须附证据材料");
        clerk.page().locator("#claim-form input[type=file]").setInputFiles(new FilePayload("鉴定意见.pdf", "application/pdf", SmallPdf.saying("Forged")));
        clerk.page().locator("#claim-form .one-name", new Page.LocatorOptions().setHasText("鉴定意见.pdf")).waitFor();
        assertThat(clerk.pressAndConfirm("claim")).contains("已提交");
        assertThat(clerk.words("#card-life")).contains("鉴定意见.pdf", "弄虚作假");
        clerk.shoot("card-claims");
        Visitor other = login(Person.CLERK_OF_ANOTHER_DEPARTMENT);
        assertThat(other.open("staff/my-cards.xhtml?id=" + id)).isEqualTo(404);

        supervisor.open("supervision/card.xhtml?id=" + id);
        assertThat(supervisor.words(".claim-APPEAL")).contains("须由其他人员决定");
        assertThat(supervisor.page().locator(".claim-APPEAL button").count()).isZero();
        supervisor.page().fill(".claim-EXEMPTION textarea", "伪造证明属实，依法免责");
        yes(supervisor, ".claim-EXEMPTION button.accept");
        assertThat(supervisor.words("#card-facts")).contains("已免责", "已经失去效力");
        assertThat(supervisor.page().locator(".claim").count()).as("nothing is left to decide").isZero();
        supervisor.shoot("card-exempted");
    }

    @Test
    @Article({"SIG-35", "ACT-02"})
    void another_supervisor_grants_the_appeal_and_a_card_issued_in_error_is_revoked() {
        String number = accepted("撤销的信号");
        Visitor supervisor = login(Person.SUPERVISOR);
        issue(supervisor, number, "YC-12", "误认为未告知");
        String id = supervisor.page().url().replaceAll(".*id=", "");
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/my-cards.xhtml?id=" + id);
        say(clerk, "APPEAL", "已在受理当日一次性告知");
        Visitor second = login(Person.SECOND_SUPERVISOR);
        second.open("supervision/card.xhtml?id=" + id);
        second.page().fill(".claim-APPEAL textarea", "已告知，申诉成立");
        yes(second, ".claim-APPEAL button.accept");
        assertThat(second.words("#card-facts")).contains("已撤销", "已经失去效力", "升级已停止");

        issue(supervisor, number, "RC-10", "误发的红牌");
        supervisor.page().click("#revoke-part summary");
        supervisor.page().fill("#revocation", "误将他件认作本件");
        assertThat(supervisor.pressAndConfirm("revoke")).contains("已撤销");
        assertThat(supervisor.words("#card-life")).contains("误将他件认作本件");
    }

    /** The card is before the person. */
    static void issue(Visitor supervisor, String number, String rule, String description) {
        supervisor.openCase(number);
        supervisor.page().click("#issue-card");
        supervisor.page().selectOption("#rule", rule);
        supervisor.page().fill("#direct-description", description);
        supervisor.shoot("card-direct-" + rule);
        assertThat(supervisor.pressAndConfirm("issue-directly")).contains("已发出");
    }

    static void say(Visitor visitor, String kind, String text) {
        visitor.page().selectOption("#kind", kind);
        visitor.page().fill("#text", text);
        assertThat(visitor.pressAndConfirm("claim")).contains("已提交");
    }

    private static void yes(Visitor visitor, String button) {
        visitor.page().click(button);
        visitor.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(visitor.answer()).contains("已采纳");
    }
}
