package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Limits as those see them who must account for them. */
class LimitsBrowserIT extends BrowserTest {

    @Test
    @Article({"JNT-08", "TIM-07", "TIM-02"})
    void whoever_asks_why_a_joint_case_ends_that_day_reads_what_added_days() {
        String number = accepted("联合办理的期限");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#ask-opinions > summary");
        handler.page().check("#ask-departments input[value=SC]");
        handler.page().fill("#ask-question", "请就本部门职责提出意见");
        assertThat(handler.press("ask-go")).contains("已转协办部门");
        handler.page().click("#ask-extension > summary");
        handler.page().fill("#extension-days", "15");
        handler.page().fill("#extension-reason", "须等待省级部门批复");
        assertThat(handler.press("extension-go")).contains("延期申请已提交");
        Visitor government = login(Person.DISTRICT_GOVERNMENT);
        government.open("staff/extensions.xhtml");
        government.page().locator("tr", new Page.LocatorOptions().setHasText(number)).locator("button.primary").click();
        government.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(government.answer()).contains("已批准延期");

        handler.openCase(number);
        why(handler, "法定时限");
        assertThat(handler.words("#limit-days")).contains("联合办理，法定时限增加 25 个工作日", "行政许可法第四十二条第二款", "延期 15 个工作日", "须等待省级部门批复");
        handler.shoot("why-joint");
        handler.speak("en");
        why(handler, "Statutory limit");
        assertThat(handler.words("#limit-days")).contains("Handled jointly: 25 working days more by law", "Extended by 15 working days");
        handler.shoot("why-joint-en");
    }

    @Test
    @Article("JNT-07")
    void the_target_of_the_green_channel_is_shown_while_the_promise_is_paused() {
        String number = accepted("绿色通道的目标");
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/green-channel.xhtml");
        database().change("insert into green_channel (case_id, project, reason, consent, target_days, target_on, opened_by, opened_at)"
                + " select id, '省重点项目', '特事特办', '局长同意', 3, '2026-11-26', 'centre', '2026-11-23T01:30:00Z' from approval_case where case_number = '" + number + "'");
        database().change("update approval_case set green_channel = true where case_number = '" + number + "'");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#start-procedure > summary");
        handler.page().selectOption("#procedure-kind", "SITE_VISIT");
        handler.page().fill("#procedure-days", "3");
        handler.page().fill("#procedure-reason", "须到现场核对");
        assertThat(handler.pressAndConfirm("procedure-go")).contains("特别程序已启动");
        itIs(Instant.parse("2026-11-25T01:30:00Z"));
        centre.open("staff/green-channel.xhtml?text=" + number);
        assertThat(centre.words("#green-channel")).contains("2026-11-30", "承诺暂停中");
        centre.shootAll("green-paused");
    }

    @Test
    @Article({"TIM-15", "TIM-12", "TIM-13", "AUT-16", "MON-19"})
    void supervision_reads_which_limits_are_doubtful_and_assesses_why_a_case_was_late() {
        String number = accepted("超期须说明");
        itIs(Instant.parse("2026-12-02T01:30:00Z"));
        Visitor handler = login(Person.HANDLER);
        handler.open("staff/work.xhtml");
        assertThat(handler.words("#waiting")).contains("超期待说明");
        handler.shootAll("waiting-explain");
        handler.page().click("#waiting a[href='/staff/lateness.xhtml?standing=UNEXPLAINED']");
        handler.page().waitForURL("**/lateness.xhtml?standing=UNEXPLAINED");
        handler.open("staff/lateness.xhtml?standing=UNEXPLAINED&text=" + number);
        assertThat(handler.words("#lateness")).contains(number, "未说明");
        handler.shootAll("lateness-of-department");
        handler.openCase(number);
        handler.page().fill("#late-text", "企业停产，现场无法核对");
        assertThat(handler.press("explain-late")).contains("说明");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/index.xhtml");
        assertThat(supervisor.words("#waiting")).contains("超期说明待评定");
        supervisor.shootAll("waiting-assess");
        supervisor.open("staff/lateness.xhtml?text=" + number);
        assertThat(supervisor.words("#lateness")).contains("已说明，待评定", "企业停产，现场无法核对");
        supervisor.openCase(number);
        supervisor.page().locator("textarea[id$='assessment']").fill("停产不影响核对");
        supervisor.page().locator("button[id$='unreasonable']").click();
        assertThat(supervisor.answer()).contains("已评定");
        supervisor.shootAll("lateness-case");
        supervisor.open("staff/lateness.xhtml?text=" + number);
        assertThat(supervisor.words("#lateness")).contains("理由不成立", "停产不影响核对");
        supervisor.shootAll("lateness");

        supervisor.open("staff/limits.xhtml");
        supervisor.seeBars("#chart");
        supervisor.shootAll("limits");
        assertThat(new String(supervisor.download("a[href^='/staff/limits.csv']"), StandardCharsets.UTF_8)).contains("事项编码");
        supervisor.open("staff/limits.xhtml?all=true&text=1122998801990101X24220117001000");
        assertThat(supervisor.page().locator("#limits tbody tr").count()).isOne();
    }

    private static void why(Visitor reader, String limit) {
        reader.page().locator(".limits li", new Page.LocatorOptions().setHasText(limit)).first().locator("a.why").click();
        reader.settle();
        reader.page().waitForSelector("#limit-days .days");
    }
}
