package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Who oversteps is refused, seen and asked; who manages, who secures and who audits are three. */
class AuditBrowserIT extends BrowserTest {

    @Test
    @Article({"AUT-13", "AUT-16"})
    void an_attempt_beyond_authority_is_refused_seen_and_answered_for() {
        Visitor handler = login(Person.SECOND_HANDLER);
        assertThat(handler.open("admin/audit.xhtml")).isEqualTo(403);
        assertThat(login(Person.ADMINISTRATOR).open("admin/audit.csv")).isEqualTo(403);
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = registered(clerk, "越权试验");
        assertThat(handler.openCase(number)).isEqualTo(200);
        Visitor auditor = login(Person.AUDIT_ADMINISTRATOR);
        auditor.open("staff/alerts.xhtml");
        assertThat(auditor.words("#alert-list")).contains("handler2", "admin", "/admin/audit.xhtml");
        auditor.shootAll("alerts");
        int before = auditor.page().locator("#alert-list tbody tr:has(td:text-is('handler2'))").count();
        assertThat(auditor.press("alert-list tr:has(td:text-is('handler2')) button")).contains("请写明原因与处理情况");
        auditor.page().fill("#alert-list tr:has(td:text-is('handler2')) input", "误点，已当面提醒");
        assertThat(auditor.press("alert-list tr:has(td:text-is('handler2')) button")).contains("预警解除");
        assertThat(auditor.page().locator("#alert-list tbody tr:has(td:text-is('handler2'))").count()).isEqualTo(before - 1);
        trail(auditor);
    }

    private static void trail(Visitor auditor) {
        auditor.open("admin/audit.xhtml?actor=handler2&beyond=true");
        assertThat(auditor.words("#audit-list")).contains("access.denied");
        auditor.shootAll("audit");
        assertThat(new String(auditor.download("a[href^='/admin/audit.csv']"), StandardCharsets.UTF_8)).contains("handler2", "access.denied");
        auditor.open("admin/audit.xhtml?actor=auditor");
        assertThat(auditor.words("#audit-list")).contains("export audit", "AuditReading.review");
    }

    @Test
    @Article("AUT-15")
    void a_departments_own_supervisor_sees_that_department_and_the_districts_supervisor_all() {
        String number = accepted("内部监察试验");
        Visitor own = login(Person.DEPARTMENT_SUPERVISOR);
        own.open("supervision/board.xhtml");
        assertThat(own.words("#departments")).contains("住房和城乡建设局").doesNotContain("市场监督管理局");
        own.shootAll("board-of-a-department");
        own.open("staff/cases.xhtml");
        assertThat(own.words("main")).contains(number);
        assertThat(own.openCase(number)).isEqualTo(200);
        assertThat(own.page().locator("#agree").count()).isZero();
        Visitor district = login(Person.SUPERVISOR);
        district.open("supervision/board.xhtml");
        assertThat(district.words("#departments")).contains("住房和城乡建设局", "市场监督管理局");
    }

    @Test
    @Article("AUT-12")
    void who_is_signed_in_twice_is_told() {
        Visitor reviewer = login(Person.REVIEWER);
        Visitor second = login(Person.REVIEWER);
        assertThat(second.words(".person-elsewhere")).contains("另一处登录");
        reviewer.open("staff/work.xhtml");
        assertThat(reviewer.page().locator(".person-elsewhere").count()).isEqualTo(1);
        second.shoot("signed-in-elsewhere");
    }

    @Test
    @Article("AUT-12")
    void a_session_in_another_browser_ends_for_both() {
        Visitor approver = login(Person.APPROVER);
        String cookies = approver.context().cookies(ground().home().toString()).stream().filter(cookie -> cookie.name.equals("DAYLIGHT"))
                .map(cookie -> cookie.name + "=" + cookie.value).findFirst().orElseThrow();
        assertThat(visitor().context().request().get(ground().home() + "staff/work.xhtml", RequestOptions.create()
                .setHeader("Cookie", cookies).setHeader("User-Agent", "another browser")).status()).isEqualTo(403);
        assertThat(database().rows("select 1 from audit_entry where actor = 'approver' and problem = 'access.session-moved'")).isNotEmpty();
    }
}
