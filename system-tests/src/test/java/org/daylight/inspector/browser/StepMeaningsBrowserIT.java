package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.daylight.inspector.Poll;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** What a department's system calls its steps is seen, and told what it means. */
class StepMeaningsBrowserIT extends BrowserTest {
    private static final String PAGE = "supervision/step-meanings.xhtml";

    @Test
    @Article({"SIG-07", "SIG-08", "SIG-17"})
    void a_name_that_a_department_reports_is_given_a_meaning_which_is_changed_and_taken_back() {
        Reporter reporter = Reporter.of(ground(), "MEANS", "环节对照报送局", "Bureau of steps by other names");
        database().change("delete from step_meaning where department_code = ?", reporter.department());
        reporter.ended(reporter.post(log().getBytes(StandardCharsets.UTF_8)));
        Poll.until(Duration.ofMinutes(1), "the names are added up", () -> database().number("select count(*) from reported_step where department_code = ?", reporter.department()),
                names -> names == 3);

        Visitor keeper = login(Person.ADMINISTRATOR);
        String list = PAGE + "?department=" + reporter.department();
        keeper.open(list);
        assertThat(keeper.words("#from-now-on")).contains("不重新判断");
        assertThat(keeper.words(row("不予受理复核"))).contains("环节对照报送局", "不予受理", "全部部门", "名称中包含");
        assertThat(keeper.words(row("退窗处理"))).contains("没有含义");
        assertThat(keeper.words(row("办结"))).contains("全名相同");
        keeper.shootAll("step-meanings");
        keeper.open(list + "&meaning=NONE");
        assertThat(keeper.page().locator("#reported-list tbody tr").count()).isEqualTo(1);
        keeper.page().click(row("退窗处理") + " a.button");
        assertThat(keeper.page().inputValue("#word")).isEqualTo("退窗处理");
        assertThat(keeper.page().inputValue("#of")).isEqualTo(reporter.department());
        keeper.page().selectOption("#meaning", "NOT_ACCEPTED");
        keeper.shootAll("step-meanings-set");
        keeper.page().selectOption("#meaning", "NOT_ACCEPTED");
        assertThat(keeper.pressAndConfirm("set")).contains("退窗处理");
        keeper.open(list);
        assertThat(keeper.words(row("退窗处理"))).contains("不予受理", "本部门", "全名相同");

        keeper.page().click(row("退窗处理") + " a.button");
        keeper.page().selectOption("#changed", "NOTHING_SPECIAL");
        keeper.shootAll("step-meanings-change");
        keeper.page().selectOption("#changed", "NOTHING_SPECIAL");
        assertThat(keeper.pressAndConfirm("change")).contains("已变更");
        keeper.open(list);
        assertThat(keeper.words(row("退窗处理"))).contains("普通环节");
        assertThat(new String(keeper.download("#csv"), StandardCharsets.UTF_8)).contains("退窗处理,1,", "不予受理复核,1,").contains("普通环节（不核实）");
        keeper.page().click(row("退窗处理") + " a.button");
        assertThat(keeper.pressAndConfirm("take-back")).contains("已取消");
        keeper.open(list);
        assertThat(keeper.words(row("退窗处理"))).contains("没有含义");
        assertThat(database().rows("select distinct action from audit_entry where action like 'StepMeanings.%' order by 1")).contains("StepMeanings.change", "StepMeanings.set", "StepMeanings.takeBack");
    }

    @Test
    @Article("AUT-14")
    void who_supervises_reads_and_changes_nothing() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open(PAGE + "?entry=1&text=no-such-step");
        assertThat(supervisor.words("#reported-list")).contains("没有这样的上报环节");
        assertThat(supervisor.words("#entry-list")).contains("名称中包含");
        assertThat(supervisor.page().locator("#set, #change, #take-back, #define").count()).isZero();
        supervisor.shoot("step-meanings-supervisor");
    }

    private static String row(String name) {
        return "#reported-list tbody tr:has(.subject:text-is('" + name + "'))";
    }

    private static String log() {
        StringBuilder events = new StringBuilder();
        for (String name : new String[] {"不予受理复核", "退窗处理", "办结"}) {
            events.append("<event><string key=\"concept:name\" value=\"").append(name).append("\"/><date key=\"time:timestamp\" value=\"2026-11-02T09:00:00+08:00\"/></event>");
        }
        return "<log xes.version=\"1849-2016\" xmlns=\"http://www.xes-standard.org/\"><trace><string key=\"concept:name\" value=\"M-1\"/>"
                + "<date key=\"startdate\" value=\"2026-11-02T09:00:00+08:00\"/>" + events + "</trace></log>";
    }
}
