package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** The verification queue: every refusal comes in by itself and a person says what it was. */
class VerificationBrowserIT extends BrowserTest {

    @Test
    @Article({"SIG-07", "SIG-13", "AUT-14"})
    void a_refusal_waits_by_itself_and_a_violation_proposes_a_card_once() throws IOException {
        String number = refused("不予受理核实");
        Visitor internal = login(Person.DEPARTMENT_SUPERVISOR);
        open(internal, number);
        internal.page().fill("#verdict", "本部门自查未发现问题");
        assertThat(internal.press("no-violation")).contains("不由您承担");

        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/verification.xhtml?text=" + number);
        assertThat(supervisor.words("#verification-list")).contains("不予受理决定", number);
        supervisor.shootAll("verification");
        supervisor.shootPhone("verification");
        open(supervisor, number);
        assertThat(supervisor.words("#lead")).contains("不符合受理条件", "王丽华");
        assertThat(supervisor.words("#papers")).contains("不予受理");
        supervisor.shootAll("verification-lead");
        Visitor second = login(Person.SUPERVISOR);
        open(second, number);
        supervisor.page().click("#violation");
        supervisor.page().locator("#verify-form .ui-message-error-detail, #verify-form .ui-message-error").first().waitFor();
        supervisor.page().fill("#verdict", "材料齐全，应当受理");
        supervisor.page().locator("#verify-form input[type=file]").first().setInputFiles(new FilePayload("现场记录.pdf", "application/pdf", SmallPdf.saying("Paper")));
        supervisor.page().locator("#verify-form .one-name", new Page.LocatorOptions().setHasText("现场记录.pdf")).waitFor();
        supervisor.shoot("verification-lead-filled");
        assertThat(supervisor.press("violation")).contains("形成发牌建议");
        assertThat(supervisor.words("#outcome")).contains("材料齐全，应当受理");
        assertThat(supervisor.context().request().get(supervisor.page().locator("#evidence a.attachment").getAttribute("href")).headers()).containsEntry("content-type", "application/pdf");
        second.page().fill("#verdict", "没有问题");
        assertThat(second.press("no-violation")).contains("已经处理");
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.openCase(number);
        assertThat(clerk.words("#verifications")).contains("违规", "VF-01", "核实于").doesNotContain("无违规", "应当受理");
        assertThat(clerk.words(".timeline")).contains("不符合法定受理条件").doesNotContain("CONDITION_NOT_MET");
        clerk.shootAll("case-verified");
        clerk.page().locator("#verifications a").click();
        clerk.page().waitForURL("**/supervision/why.xhtml?id=*");

        supervisor.open("supervision/alarms.xhtml?signal=YELLOW_CARD&text=" + caseKey(number));
        assertThat(supervisor.words("#alarms-list")).contains("YC-01", number);
        supervisor.speak("en");
        supervisor.shootAll("verification-alarm-en");
    }

    @Test
    @Article({"SIG-08", "SIG-09"})
    void clear_ones_are_settled_together_and_the_list_is_taken_along() {
        String number = refused("一并核实");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/verification.xhtml?text=" + number);
        supervisor.page().fill("#reason", "理由充分");
        assertThat(supervisor.press("settle-together")).contains("请选择一条以上");
        supervisor.page().locator("input[name=tick]").first().check();
        supervisor.page().fill("#reason", "理由充分");
        assertThat(supervisor.press("settle-together")).contains("已核实 1 条");
        supervisor.open("supervision/verification.xhtml?state=DISMISSED&text=" + number);
        assertThat(supervisor.words("#verification-list")).contains("已排除");
        supervisor.speak("en");
        supervisor.openCase(number);
        assertThat(supervisor.words("#verifications")).contains("No violation", "VF-01");
        supervisor.speak("zh");
        supervisor.open("supervision/verification.xhtml?state=DISMISSED&text=" + number);
        assertThat(new String(supervisor.download("a[href^='/supervision/verification.csv']"), StandardCharsets.UTF_8)).contains("VF-01", number, "理由充分");
        supervisor.open("supervision/verification.xhtml?text=NOTHING-LIKE-IT");
        assertThat(supervisor.words("#verification-list")).contains("没有需要核实的事项");
    }

    private String caseKey(String number) {
        return "case:" + database().number("select id from approval_case where case_number = ?", number);
    }

    static void open(Visitor visitor, String number) {
        visitor.open("supervision/verification.xhtml?state=ALL&text=" + number);
        visitor.page().click("#verification-list a.subject");
        visitor.page().waitForURL("**/supervision/lead.xhtml?id=*");
    }

    private String refused(String subject) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = registered(clerk, subject);
        refuse(clerk, "不符合受理条件");
        return number;
    }

    /** The case that is before the clerk is not accepted. */
    static void refuse(Visitor clerk, String reason) {
        clerk.page().click("#refuse-more > summary");
        clerk.page().selectOption("#supplement-ground", "CONDITION_NOT_MET");
        clerk.page().fill("#supplement-refusal", reason);
        clerk.pressAndConfirm("supplement-refuse");
    }
}
