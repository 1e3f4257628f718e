package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** My tasks by keyboard, a return and the confirmation of a decision. */
class FlowBrowserIT extends BrowserTest {

    @Test
    @Article({"FLW-05", "FLW-15", "FLW-20", "TIM-03"})
    void a_task_is_found_by_keyboard_done_given_back_and_done_again() {
        String number = accepted("键盘办理的住宅楼");
        Visitor handler = login(Person.HANDLER);
        handler.open("staff/work.xhtml?text=" + number);
        handler.shootAll("tasks");
        handler.key("j");
        assertThat(handler.words(".task-link:focus")).contains("键盘办理的住宅楼");
        handler.key("Enter");
        handler.page().waitForURL("**/staff/case.xhtml*");
        handler.opinion("材料齐全，建议准予。");
        handler.page().click(".more-facts summary");
        handler.page().fill("#key-facts", "建筑面积=1200.5");
        assertThat(handler.press("agree")).contains("承办意见已提交审核");
        assertThat(database().rows("select jsonb_typeof(facts->'建筑面积') from approval_case where case_number = ?", number)).containsExactly("number");
        Visitor reviewer = login(Person.REVIEWER);
        reviewer.openCase(number);
        reviewer.page().click("summary:has-text('退回')");
        reviewer.page().fill("#back-reason", "请补充消防情况说明");
        assertThat(reviewer.pressAndConfirm("give-back")).contains("已退回");
        assertThat(reviewer.words(".way .next")).contains("承办");
        reviewer.shootAll("case-returned");
    }

    @Test
    @Article("AUT-12")
    void a_decision_is_confirmed_by_the_end_of_the_case_number() {
        String number = accepted("须确认的决定");
        for (Person person : new Person[] {Person.HANDLER, Person.REVIEWER}) {
            Visitor visitor = login(person);
            visitor.openCase(number);
            visitor.opinion("同意。");
            visitor.press("agree");
        }
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        approver.opinion("准予许可。");
        approver.page().fill("#tail", "xxxx");
        assertThat(approver.pressAndConfirm("agree")).contains("末四位不符");
        assertThat(database().rows("select state from approval_case where case_number = ?", number)).containsExactly("REVIEWED");
        approver.opinion("准予许可。");
        assertThat(approver.pressAndConfirm("agree")).contains("已准予");
    }
}
