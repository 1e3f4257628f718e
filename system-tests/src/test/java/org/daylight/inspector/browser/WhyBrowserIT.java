package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** From a signal to the rule, the days and the events that it rests on. */
class WhyBrowserIT extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    @Article({"SIG-38", "SIG-25"})
    void whoever_it_concerns_reads_why_and_nobody_else() {
        String number = accepted("问为什么");
        Visitor reader = login(Person.SUPERVISOR);
        reader.openCase(number);
        reader.page().locator(".limits .why").first().click();
        reader.page().waitForSelector(".ui-dialog:visible .why-rules");
        assertThat(reader.words(".ui-dialog:visible .why-rules")).contains("000");
        reader.shoot("why-of-a-light");
        String due = database().rows("select to_char(max(d.due_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from countdown d join approval_case c on c.id = d.case_id"
                + " where c.case_number = ? and d.kind = 'STATUTORY'", number).get(0);
        itIs(Instant.parse(due).plus(Duration.ofMinutes(1)));
        String promise = id(number, "L-OVERDUE");
        String law = id(number, "RC-01");

        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/why.xhtml?id=" + promise);
        assertThat(supervisor.words("#signal")).contains("红牌", number);
        assertThat(supervisor.words("#rule")).contains("LT-OVERDUE", "承诺时限已过", "L-OVERDUE", "SIG-04");
        assertThat(supervisor.words("#limit-of-signal")).contains("承诺时限", "第 1 天");
        assertThat(supervisor.words("#evidence")).contains("超期");
        supervisor.shootAll("why-promise");
        supervisor.open("supervision/why.xhtml?id=" + law);
        assertThat(supervisor.words("#rule")).contains("RC-01", "SIG-25");
        assertThat(supervisor.words("#limit-of-signal")).contains("法定时限");
        supervisor.speak("en");
        supervisor.open("supervision/why.xhtml?id=" + law);
        assertThat(supervisor.words("#signal")).contains("Red card");
        supervisor.shootAll("why-law-en");

        assertThat(login(Person.HANDLER).open("supervision/why.xhtml?id=" + law)).isEqualTo(200);
        assertThat(login(Person.CENTRE_MANAGER).open("supervision/why.xhtml?id=" + law)).isEqualTo(200);
        assertThat(login(Person.CLERK_OF_ANOTHER_DEPARTMENT).open("supervision/why.xhtml?id=" + law)).isEqualTo(404);
        assertThat(supervisor.open("supervision/why.xhtml?id=0")).isEqualTo(404);
    }

    private String id(String number, String rule) {
        return Poll.until(PATIENCE, rule + " has seen it", () -> database().rows("select s.id from supervision_signal s join approval_case c on c.id = s.case_id"
                + " where c.case_number = ? and s.rule_code = ?", number, rule), found -> !found.isEmpty()).get(0);
    }
}
