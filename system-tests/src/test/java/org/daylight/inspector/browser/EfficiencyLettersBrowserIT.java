package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.Duration;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A letter of efficiency supervision with four eyes, seal, answer and follow-up; it is Monday 23 November 2026. */
class EfficiencyLettersBrowserIT extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    @Article("DUB-07")
    void one_supervisor_writes_another_approves_the_department_answers_and_the_follow_up_is_kept() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/efficiency-letters.xhtml");
        supervisor.page().click("#new-letter");
        supervisor.page().selectOption("#department", "JC");
        supervisor.page().fill("#grounds", "三季度绩效量化测评排名靠后，窗口服务态度被投诉两次。");
        supervisor.page().fill("#demands", "一、查找原因，制定整改措施。\n二、对窗口人员开展培训。");
        assertThat(supervisor.press("draft")).contains("不得监察本部门");
        supervisor.page().selectOption("#department", "ZJ");
        assertThat(supervisor.press("draft")).contains("由另一名监察人员审批");
        assertThat(supervisor.page().locator("#approve").count()).as("not the own draft").isZero();
        String address = supervisor.page().url().replaceFirst("^[a-z]+://[^/]+/", "");
        Visitor second = login(Person.SECOND_SUPERVISOR);
        second.open(address);
        second.shootAll("efficiency-letter");
        assertThat(second.pressAndConfirm("approve")).contains("已编号、盖章并发出");
        assertThat(second.words("#letter")).contains("监建〔2026〕", "2026-12-07");
        Poll.until(PATIENCE, "the letter is printed", () -> {
            second.open(address);
            return second.page().locator("#letter-pdf").count();
        }, count -> count == 1);
        APIResponse paper = second.context().request().get(second.page().locator("#letter-pdf").getAttribute("href"));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("supervision/efficiency-letters.xhtml");
        head.page().click("#letter-list a >> nth=0");
        head.page().fill("#answer", "已制定措施并完成培训。");
        assertThat(head.press("send-answer")).contains("答复已提交");
        assertThat(login(Person.HEAD_OF_ANOTHER_DEPARTMENT).open(address)).as("not its letter").isEqualTo(404);
        supervisor.open(address);
        supervisor.page().fill("#followUp", "回访属实，已落实。");
        assertThat(supervisor.press("follow")).contains("跟踪情况已记录");
        supervisor.shootAll("efficiency-letter-followed");
        supervisor.open("supervision/efficiency-letters.xhtml");
        supervisor.shoot("efficiency-letters");
    }
}
