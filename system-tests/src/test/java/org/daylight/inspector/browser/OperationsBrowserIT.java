package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Supervisors are supervised. */
class OperationsBrowserIT extends BrowserTest {

    @Test
    @Article({"MON-22", "MON-19", "MON-31", "AUT-14"})
    void what_a_supervisor_opened_and_was_refused_is_seen_by_the_audit_administrator_and_the_head() {
        String number = registered(login(Person.WINDOW_CLERK), "监察留痕试验");
        Visitor supervisor = login(Person.SUPERVISOR);
        assertThat(supervisor.openCase(number)).isEqualTo(200);
        assertThat(supervisor.openCase(number)).isEqualTo(200);
        supervisor.open("supervision/findings.xhtml");
        supervisor.page().selectOption("#rule", "UV-05");
        supervisor.page().selectOption("#department", "JC");
        supervisor.page().fill("#words", "本部门试验");
        assertThat(supervisor.press("report")).contains("不得监察本部门");
        assertThat(login(Person.DEPARTMENT_SUPERVISOR).openCase(number)).isEqualTo(200);
        Visitor auditor = login(Person.AUDIT_ADMINISTRATOR);
        auditor.open("supervision/operations.xhtml?actor=supervisor&subject=" + number);
        assertThat(auditor.page().locator("#operation-list tbody tr").count()).as("one line for a session").isEqualTo(1);
        assertThat(auditor.words("#operation-list")).contains("view case", "周正清");
        auditor.open("supervision/operations.xhtml?outcome=REFUSED&actor=supervisor");
        assertThat(auditor.words("#operation-list")).contains("Investigations.report", "signal.own-department");
        assertThat(auditor.words("#standings")).contains("周正清", "曹正平");
        assertThat(auditor.words("#shares")).contains("日常检查", "centre-manager", "重大违规查处");
        assertThat(new String(auditor.download("a[href^='/supervision/operations.csv']"), StandardCharsets.UTF_8)).contains("signal.own-department");
        auditor.shootAll("operations");
        Visitor head = login(Person.DEPARTMENT_HEAD);
        head.open("supervision/operations.xhtml?subject=" + number);
        assertThat(head.words("#operation-list")).contains("曹正平").doesNotContain("周正清");
        assertThat(login(Person.HANDLER).open("supervision/operations.xhtml")).isEqualTo(403);
    }
}
