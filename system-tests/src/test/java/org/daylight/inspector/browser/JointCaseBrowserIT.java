package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Special procedures, an extension and a joint case, through the screens of everybody who takes part. */
class JointCaseBrowserIT extends BrowserTest {

    @Test
    @Article({"TIM-04", "TIM-06", "TIM-07"})
    void a_procedure_shows_the_new_due_day_before_it_begins_and_an_extension_goes_to_the_head() {
        String number = accepted("专家评审试件");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#start-procedure > summary");
        handler.page().selectOption("#procedure-kind", "EXPERT_REVIEW");
        handler.page().fill("#procedure-days", "4");
        handler.page().locator("#procedure-days").blur();
        handler.page().waitForSelector(".preview li");
        assertThat(handler.words(".preview")).contains("2026-11-30", "2026-12-04");
        handler.page().fill("#procedure-reason", "结构复杂，须专家评审");
        assertThat(handler.pressAndConfirm("procedure-go")).contains("特别程序已启动");
        handler.shootAll("procedure-started");
        handler.page().click("#ask-extension > summary");
        handler.page().fill("#extension-days", "5");
        handler.page().fill("#extension-reason", "须等待上级批复");
        assertThat(handler.press("extension-go")).contains("延期申请已提交");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/extensions.xhtml");
        head.shootAll("extensions");
        head.page().locator("tr", new Page.LocatorOptions().setHasText(number)).locator("button.primary").click();
        head.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(head.answer()).contains("已批准延期");
    }

    @Test
    @Article({"JNT-02", "JNT-03", "JNT-05", "FLW-22"})
    void a_department_that_is_asked_answers_on_the_case_itself() {
        String number = accepted("联合办理试件");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#ask-opinions > summary");
        handler.page().check("#ask-departments input[value=SC]");
        handler.page().check("#ask-departments input[value=HB]");
        handler.page().fill("#ask-days", "3");
        handler.page().fill("#ask-question", "请就本部门职责提出意见");
        assertThat(handler.press("ask-go")).contains("已转协办部门");
        handler.shootAll("joint-asked");
        Visitor partner = login(Person.CO_HANDLER);
        partner.open("staff/opinions.xhtml");
        partner.shootAll("opinions");
        partner.openCase(number);
        partner.page().locator("#joint textarea[id$='opinion-text']").fill("同意，无补充要求");
        partner.page().locator("#joint button[id$='give-yes']").click();
        assertThat(partner.answer()).contains("意见已提交");
        partner.shootAll("joint-given");
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/joint-cases.xhtml");
        assertThat(centre.words("#joint-cases")).contains(number, "生态环境局");
        centre.shootAll("joint-cases");
    }
}
