package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** What waits for people of the staff, and what they are told. */
class StaffMessagesBrowserIT extends BrowserTest {

    @Test
    @Article({"SIG-38", "ACT-01", "MON-19"})
    void a_card_is_told_to_the_head_waits_on_top_of_the_tasks_and_its_explanation_waits_for_who_issued_it() {
        String number = accepted("告知与待办");
        Visitor supervisor = login(Person.SUPERVISOR);
        CardLifeBrowserIT.issue(supervisor, number, "YC-12", "首次告知不完整，情节轻微");
        String card = supervisor.words("h1");
        String id = supervisor.page().url().replaceAll(".*id=", "");

        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/work.xhtml");
        assertThat(head.words("#waiting")).contains("监察待办", "信号待答复", "截止");
        assertThat(head.page().locator(".waiting-kinds a[href='/staff/my-cards.xhtml']").count()).isOne();
        head.shootAll("work-waiting");
        int unread = unread(head);
        head.open("staff/my-messages.xhtml?unread=true");
        assertThat(row(head, card).innerText()).contains("收到纠错信号", "2026-11-24", "未读");
        head.shootAll("my-messages");
        row(head, card).locator("a.subject").click();
        head.page().waitForURL("**/staff/my-cards.xhtml?id=" + id);
        assertThat(head.words("h1")).isEqualTo(card);
        assertThat(unread(head)).as("who opened it has read it").isEqualTo(unread - 1);
        CardLifeBrowserIT.say(head, "EXPLANATION", "系统升级当日无法打印，次日已告知");

        supervisor.open("supervision/index.xhtml");
        assertThat(supervisor.words("#waiting")).contains("信号说明、申请待决定");
        supervisor.shootAll("supervision-home-waiting");
        supervisor.open("staff/my-messages.xhtml");
        assertThat(row(supervisor, card).innerText()).contains("待决定", "未读");
        row(supervisor, card).locator("input[name=chosen]").check();
        assertThat(supervisor.press("read")).contains("已标为已读");
        assertThat(row(supervisor, card).innerText()).contains("已读");
        row(supervisor, card).locator("a.subject").click();
        supervisor.page().waitForURL("**/supervision/card.xhtml?id=" + id);
    }

    @Test
    @Article("SIG-38")
    void all_are_read_at_once_and_nobody_opens_a_message_of_somebody_else() {
        String number = accepted("全部已读");
        Visitor supervisor = login(Person.SUPERVISOR);
        CardLifeBrowserIT.issue(supervisor, number, "YC-12", "首次告知不完整，情节轻微");
        String card = supervisor.words("h1");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/my-messages.xhtml");
        String message = row(head, card).locator("a.subject").getAttribute("href");
        Visitor other = login(Person.HEAD_OF_ANOTHER_DEPARTMENT);
        assertThat(other.open(message.substring(1))).isEqualTo(404);
        other.open("staff/my-messages.xhtml");
        assertThat(row(other, card).count()).isZero();
        assertThat(head.press("read-all")).contains("已标为已读");
        assertThat(head.page().locator(".my-messages .unread").count()).isZero();
        assertThat(row(head, card).innerText()).contains("已读");
    }

    private static Locator row(Visitor visitor, String number) {
        return visitor.page().locator("#my-messages tbody tr", new Page.LocatorOptions().setHasText(number));
    }

    private static int unread(Visitor visitor) {
        Locator shown = visitor.page().locator(".my-messages .unread");
        return shown.count() == 0 ? 0 : Integer.parseInt(shown.innerText().strip());
    }
}
