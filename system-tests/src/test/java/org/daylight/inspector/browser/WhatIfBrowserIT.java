package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Past cases replayed with another promise. */
class WhatIfBrowserIT extends BrowserTest {
    private static final String PERMIT = "1122998801990101X24220117001000";

    @Test
    @Article({"MON-25", "MON-16"})
    void a_shorter_promise_shows_which_cases_would_have_been_late() {
        String number = accepted("如果承诺更短");
        itIs(Instant.parse("2026-11-26T01:30:00Z"));
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/what-if.xhtml");
        supervisor.page().fill("#item", PERMIT);
        supervisor.page().fill("#promise", "1");
        supervisor.page().click("#replay");
        ConformanceBrowserIT.finished(supervisor, "supervision/what-if.xhtml");
        assertThat(ConformanceBrowserIT.figure(supervisor, "changed")).isPositive();
        assertThat(supervisor.words("#sums")).contains("→");
        assertThat(database().rows("select light from what_if_case w join approval_case c on c.id = w.case_id where c.case_number = '" + number + "' order by run_id desc limit 1")).containsExactly("OVERDUE");
        assertThat(supervisor.download("#export")).isNotEmpty();
        supervisor.shootAll("what-if");
        supervisor.speak("en");
        supervisor.shootAll("what-if-en");
        supervisor.speak("zh");
        supervisor.open("supervision/what-if.xhtml");
        supervisor.page().click("#replay");
        assertThat(supervisor.answer()).contains("请选择监察方案或者填写承诺时限");
    }
}
