package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** From what was seen to the appeal: each step by whom it is for, and the wrong turns on the way. */
class AccountabilityBrowserIT extends BrowserTest {
    private static final Pattern CODE = Pattern.compile("核验码：([2-9A-Z-]{29})");

    @Test
    @Article({"ACT-01", "ACT-08", "ACT-24", "MON-31", "AUT-14"})
    void a_lead_becomes_a_finding_that_is_heard_confirmed_decided_appealed_and_changed() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Visitor supervisor = login(Person.SUPERVISOR);
        reported(supervisor, "JC", null, "本部门试验");
        assertThat(supervisor.press("report")).contains("不得监察本部门");
        reported(supervisor, "ZJ", "handler2", "对群众态度生硬 " + mark);
        assertThat(supervisor.press("report")).contains("已登记为线索");
        supervisor.open("supervision/findings.xhtml?view=leads&department=ZJ&signal=PERSON_VIOLATION");
        supervisor.shootAll("finding-leads");
        supervisor.page().locator("#lead-list a[href*='finding.xhtml?lead=']").first().click();
        supervisor.page().waitForURL("**/finding.xhtml?lead=*");
        assertThat(supervisor.words("#lead")).contains(mark);
        supervisor.page().fill("#reason", "群众反映并经当面核实");
        assertThat(supervisor.press("open-person")).contains("已立案");
        String id = supervisor.page().url().replaceAll(".*id=", "");
        investigated(supervisor, id);
        decided(supervisor, id);
        appealed(id);
        supervisor.open("supervision/register.xhtml?text=" + "陈晓燕");
        assertThat(supervisor.words("#register-list")).contains("批评教育", "随责任认定的变更而撤销");
        supervisor.shootAll("conduct-register");
        assertThat(new String(supervisor.download("a[href^='/supervision/register.csv']"), StandardCharsets.UTF_8)).contains("批评教育");
    }

    private static void reported(Visitor visitor, String department, String person, String words) {
        visitor.open("supervision/findings.xhtml");
        visitor.page().selectOption("#rule", person == null ? "UV-05" : "PV-06");
        visitor.page().selectOption("#department", department);
        if (person != null) {
            visitor.page().fill("#person", person);
        }
        visitor.page().fill("#words", words);
    }

    private void investigated(Visitor supervisor, String id) {
        conclude(supervisor, "窗口监控与群众陈述一致");
        assertThat(supervisor.press("confirm")).contains("尚未听取当事人陈述申辩");
        Visitor stranger = login(Person.REVIEWER);
        assertThat(stranger.open("staff/my-findings.xhtml?id=" + id)).isEqualTo(404);
        assertThat(stranger.open("supervision/finding.xhtml?id=" + id)).isEqualTo(403);
        Visitor handler = login(Person.SECOND_HANDLER);
        handler.open("staff/my-findings.xhtml");
        assertThat(handler.words("#own-list")).contains("服务态度不好");
        handler.open("staff/my-findings.xhtml?id=" + id);
        handler.page().fill("#view", "当日排队人多，解释不够耐心，愿意改正");
        assertThat(handler.press("state-view")).contains("陈述已提交");
        handler.shootAll("my-finding-stated");
        supervisor.open("supervision/finding.xhtml?id=" + id);
        assertThat(supervisor.words("#acts")).contains("愿意改正");
        supervisor.page().fill("#who", "办事群众甲");
        supervisor.page().fill("#said", "工作人员语气生硬");
        assertThat(supervisor.press("hear")).contains("已保存");
        supervisor.shootAll("finding-investigation");
        conclude(supervisor, "窗口监控与群众陈述一致，事实清楚");
        assertThat(supervisor.press("confirm")).contains("已认定属实");
    }

    private static void conclude(Visitor supervisor, String words) {
        supervisor.page().selectOption("#severity", "ORDINARY");
        supervisor.page().fill("#conclusion", words);
    }

    private void decided(Visitor supervisor, String id) {
        supervisor.page().selectOption("#sanction", "WARNING");
        supervisor.page().fill("#grounds", "依照第三十条第六项，建议给予警告");
        assertThat(supervisor.press("propose")).contains("由另一名监察人员决定");
        supervisor.page().fill("#decision-opinion", "同意");
        assertThat(supervisor.press("decide")).contains("须由不同人员办理");
        Visitor second = login(Person.SECOND_SUPERVISOR);
        second.open("supervision/finding.xhtml?id=" + id);
        second.page().fill("#decision-opinion", "同意");
        assertThat(second.press("decide")).contains("处理决定已生效");
        assertThat(second.words("#decision-pdf")).startsWith("监责〔");
        byte[] pdf = Poll.until(Duration.ofMinutes(1), "the decision is printed",
                () -> second.context().request().get(ground().home() + "supervision/liability-decision.pdf?id=" + id).body(), bytes -> new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("%PDF"));
        verified(pdf, "监察文书真实", "verify-paper");
        second.shootAll("finding-decided");
    }

    /** Anybody to whom the paper is shown, by the code that stands on it, is told nothing of what it says. */
    private void verified(byte[] pdf, String verdict, String shot) {
        Matcher code = CODE.matcher(words(pdf));
        assertThat(code.find()).isTrue();
        Visitor anyone = visitor();
        anyone.open("verify.xhtml");
        anyone.page().fill("#code", code.group(1));
        anyone.page().click("#verify");
        anyone.page().waitForSelector("#paper");
        assertThat(anyone.words("#paper h2")).isEqualTo(verdict);
        assertThat(anyone.words("#paper")).containsPattern("监[责复]〔").doesNotContain("陈晓燕", "警告", "批评", "责任");
        anyone.shootAll(shot);
    }

    private static String words(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void appealed(String id) {
        Visitor handler = login(Person.SECOND_HANDLER);
        handler.open("staff/my-findings.xhtml?id=" + id);
        handler.page().fill("#appeal-view", "初犯并已当面道歉，请求从轻");
        assertThat(handler.press("appeal")).contains("申诉已提交");
        Visitor government = login(Person.DISTRICT_GOVERNMENT);
        government.open("supervision/finding.xhtml?id=" + id);
        government.page().selectOption("#result", "CHANGED");
        government.page().selectOption("#lighter", "CRITICISM");
        government.page().fill("#appealWords", "情节轻微，已道歉");
        assertThat(government.press("decide-appeal")).contains("申诉复核决定已作出");
        assertThat(government.words("#replaced")).contains("已由 监复〔", "替代");
        government.shootAll("finding-appeal-decided");
        handler.open("staff/my-findings.xhtml?id=" + id);
        assertThat(handler.words("#sanction-now")).isEqualTo("批评教育");
        assertThat(handler.words("#state")).isEqualTo("已生效");
        assertThat(handler.words("#appeal-pdf")).startsWith("监复〔");
        for (String paper : new String[] {"FIRST", "AFTER_APPEAL"}) {
            byte[] pdf = Poll.until(Duration.ofMinutes(1), "the paper is printed", () -> handler.context().request().get(ground().home() + "staff/liability-decision.pdf?paper=" + paper + "&id=" + id)
                    .body(), bytes -> new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("%PDF"));
            verified(pdf, paper.equals("FIRST") ? "监察文书真实，已被替代" : "监察文书真实", "verify-" + paper.toLowerCase());
        }
        handler.shootAll("my-finding-changed");
        handler.speak("en");
        assertThat(handler.words("#replaced")).contains("Replaced by 监复〔");
    }
}
