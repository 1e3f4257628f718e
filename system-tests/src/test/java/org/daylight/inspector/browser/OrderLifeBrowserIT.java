package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Instant;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** An order through the screens of those whose work it is; it is Monday 23 November 2026. */
class OrderLifeBrowserIT extends BrowserTest {

    @Test
    @Article({"DUB-01", "DUB-06", "MON-15"})
    void an_order_to_two_departments_is_received_answered_sent_back_answered_again_and_closed() throws IOException {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/orders.xhtml");
        supervisor.page().click("#new-order");
        supervisor.page().waitForURL("**/supervision/order.xhtml");
        supervisor.page().click("#issue");
        assertThat(supervisor.words("#issue-form .ui-message-error")).as("nothing is filled in").contains("此项必填");
        fill(supervisor, "两部门窗口服务督办", "JC", null);
        assertThat(supervisor.press("issue")).contains("不得监察本部门");
        fill(supervisor, "两部门窗口服务督办", "ZJ", "SC");
        supervisor.shootAll("order-new");
        fill(supervisor, "两部门窗口服务督办", "ZJ", "SC");
        assertThat(supervisor.press("issue")).contains("督办单已签发");
        String number = supervisor.words("#order dd.mono");
        assertThat(number).startsWith("SO-20261123-");
        String address = path(supervisor);

        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("staff/my-orders.xhtml?text=" + number);
        head.shootAll("my-orders");
        head.page().click("#part-list a.mono");
        head.page().waitForSelector("#receive");
        assertThat(head.words("main")).contains("住房和城乡建设局", "2026-11-26").doesNotContain("市场监督管理局");
        assertThat(head.press("receive")).contains("已签收");
        answer(head, "已责成窗口改正", "整改报告.pdf");
        head.shootAll("my-order-answered");
        Visitor other = login(Person.HEAD_OF_ANOTHER_DEPARTMENT);
        assertThat(other.open(path(head))).as("its own part").isEqualTo(200);
        assertThat(other.words("main")).contains("市场监督管理局").doesNotContain("已责成窗口改正");
        assertThat(other.press("receive")).contains("已签收");
        answer(other, "已改正", null);

        supervisor.open(address);
        check(supervisor, "已责成窗口改正", "return", "没有写明原因和责任人", "2");
        assertThat(supervisor.answer()).contains("复核结果已记录");
        check(supervisor, "已改正", "accept", null, null);
        assertThat(supervisor.answer()).contains("复核结果已记录");
        supervisor.page().fill("#result", "办结");
        assertThat(supervisor.press("close")).contains("还有部门的答复没有复核");
        supervisor.shootAll("order-returned");

        head.open(path(head));
        assertThat(head.words("main")).contains("已退回", "没有写明原因和责任人", "2026-11-25");
        answer(head, "系统停电，窗口负责人已约谈", null);
        supervisor.open(address);
        check(supervisor, "系统停电", "accept", null, null);
        assertThat(supervisor.answer()).contains("复核结果已记录");
        supervisor.page().fill("#result", "两部门均已改正");
        assertThat(supervisor.press("close")).contains("督办单已办结");
        assertThat(supervisor.words("#order-result")).contains("两部门均已改正");
        supervisor.shootAll("order-closed");
        supervisor.open("supervision/orders.xhtml?text=" + number);
        assertThat(supervisor.words("#order-list")).contains(number, "已办结", "2/2");
        supervisor.shootAll("orders");
        assertThat(new String(supervisor.download("a[href^='/supervision/orders.csv']"), java.nio.charset.StandardCharsets.UTF_8)).contains(number, "两部门窗口服务督办");
    }

    @Test
    @Article("DUB-06")
    void an_order_takes_twenty_departments_found_by_code_or_name_and_says_where_it_ends() {
        for (int i = 1; i <= 21; i++) {
            String code = "DB%02d".formatted(i);
            database().change("insert into department (code, name_zh, name_en, credit_code) values (?, ?, ?, ?) on conflict do nothing", code, "督办试办局%02d".formatted(i),
                    "Order test bureau %02d".formatted(i), "11220882DB00000%02dX".formatted(i));
        }
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/order.xhtml");
        fill(supervisor, "二十个部门", "DB01", "试办局02");
        for (int i = 3; i <= 20; i++) {
            supervisor.find("department", "DB%02d".formatted(i));
        }
        assertThat(supervisor.words("#order-departments .hint")).contains("已选 20 个，最多 20 个");
        supervisor.find("department", "DB21");
        assertThat(supervisor.answer()).contains("最多 20 个承办部门");
        assertThat(supervisor.page().locator("#order-departments tbody tr").count()).isEqualTo(20);
        supervisor.shoot("order-twenty");
        supervisor.shootPhone("order-twenty");
        supervisor.page().locator("#order-departments a[id$=remove]").first().click();
        supervisor.settle();
        assertThat(supervisor.words("#order-departments tbody")).doesNotContain("DB01");
        assertThat(supervisor.page().inputValue("#title")).as("the rest of the form stays").isEqualTo("二十个部门");
        supervisor.find("department", "DB21");
        assertThat(supervisor.press("issue")).contains("督办单已签发");
        assertThat(supervisor.words("main")).contains("督办试办局02", "督办试办局21");
    }

    @Test
    @Article({"DUB-05", "C7"})
    void a_rectification_that_is_not_answered_in_time_is_overdue_and_may_be_called_poor() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/order.xhtml");
        supervisor.page().selectOption("#kind", "RECTIFICATION");
        fill(supervisor, "责令整改试件", "SC", null);
        assertThat(supervisor.press("issue")).contains("责令整改须填写批评");
        supervisor.page().fill("#criticisedOn", "2026-11-20");
        assertThat(supervisor.press("issue")).contains("督办单已签发");
        String address = path(supervisor);
        String ofOrder = " where from_kind = 'ORDER' and from_id in (select r.id from order_round r join order_part p on p.id = r.part_id join supervision_order o on o.id = p.order_id"
                + " where o.number = ?)";
        String number = supervisor.words("#order dd.mono");
        database().change("update escalation set attempts = 5, last_error = 'fault'" + ofOrder, number);
        supervisor.open(address);
        assertThat(supervisor.words(".order-part")).as("a step that failed is not told as one that waits").contains("后升级，尚未完成");
        database().change("update escalation set attempts = 0, last_error = null" + ofOrder, number);
        itIs(Instant.parse("2026-11-27T01:30:00Z"));
        supervisor.open(address);
        assertThat(supervisor.words("main")).contains("逾期未答复");
        supervisor.page().locator(".check-form textarea").fill("期限届满，没有任何整改");
        supervisor.page().click(".check-form button[id$=poor]");
        supervisor.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(supervisor.answer()).contains("复核结果已记录");
        assertThat(supervisor.words("main")).contains("整改不力", "期限届满，没有任何整改");
        supervisor.shoot("order-poor");
    }

    private static void fill(Visitor supervisor, String title, String department, String another) {
        supervisor.page().fill("#title", title);
        supervisor.page().fill("#demand", "请核实窗口工作纪律和办件超期情况，并书面答复。");
        supervisor.page().fill("#basis", "002 art. 20(5)");
        while (supervisor.page().locator("#order-departments a[id$=remove]").count() > 0) {
            supervisor.page().locator("#order-departments a[id$=remove]").first().click();
            supervisor.settle();
        }
        supervisor.find("department", department);
        supervisor.page().fill("input[id='places:0:days']", "3");
        if (another != null) {
            supervisor.find("department", another);
        }
    }

    private static void answer(Visitor department, String words, String file) throws IOException {
        department.page().fill("#answer", words);
        if (file != null) {
            department.page().locator("#answer-files input[type=file]").first().setInputFiles(new FilePayload(file, "application/pdf", SmallPdf.saying("Answer")));
            department.page().locator("#answer-files .one-name", new Page.LocatorOptions().setHasText(file)).waitFor();
        }
        assertThat(department.press("send-answer")).contains("答复已提交");
    }

    /** The form follows the part whose answer it re-checks. */
    private static void check(Visitor supervisor, String answer, String button, String opinion, String days) {
        String form = ".order-part:has(.answer:has-text('" + answer + "')) + .check-form ";
        if (opinion != null) {
            supervisor.page().locator(form + "textarea").fill(opinion);
            supervisor.page().locator(form + "input[id$=days]").fill(days);
        }
        supervisor.page().click(form + "button[id$=" + button + "]");
    }

    private static String path(Visitor visitor) {
        return visitor.page().url().replaceFirst("^[a-z]+://[^/]+/", "");
    }
}
