package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A yellow card over the National Day holiday of 2026: 1 to 7 October are free, Thursday the 8th is the first working day after 30 September. */
@Article({"SIG-26", "SIG-35", "SIG-36", "C7"})
class YellowCardStory extends CaseDiary {
    private static final String APPLICANT_NAME = "陈晓明";
    private static final String APPLICANT_ID = "229988199001010019";

    @Test
    void a_yellow_card_issued_before_the_holiday_and_not_corrected_becomes_a_red_one_after_one_working_day() {
        // Tuesday 29 September: a card as witness, whose one working day is the 30th
        on("2026-09-29T09:00");
        String witness = received(CONSTRUCTION, "城东路 21 号厂房（黄牌见证）", APPLICANT_NAME, APPLICANT_ID);
        accepts(witness);
        issues(witness, "未一次性告知，情节轻微");

        // Wednesday 30 September: the yellow card; its one working day is Thursday 8 October
        on("2026-09-30T15:00");
        String number = received(CONSTRUCTION, "城东路 22 号厂房（黄牌故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);
        String yellow = issues(number, "未一次性告知，情节轻微");
        assertThat(as(Person.SUPERVISOR).words("#card-facts")).contains("2026-10-08前（含当日）未确认改正");

        Poll.until(PATIENCE, "the notice is printed", () -> as(Person.SUPERVISOR).context().request().get("/staff/card.pdf?id=" + yellow).status(), status -> status == 200);
        assertThat(text(as(Person.SUPERVISOR), "/staff/card.pdf?id=" + yellow)).contains("纠错信号通知书", "黄牌〔2026〕", "住房和城乡建设局：", "请于2026年10月8日前（含当日）改正",
                "未一次性告知，情节轻微", "监察局", "2026年9月30日", "SHA-256");

        // Thursday 8 October, an hour before its end: the witness has fallen due, so the watch has looked, and this card still waits
        on("2026-10-08T23:00");
        Poll.until(PATIENCE, "the witness is proposed as red", () -> proposals(witness), found -> !found.isEmpty());
        assertThat(proposals(number)).isEmpty();

        // Friday 9 October: a red card is proposed since the end of the 8th, with the yellow one behind it
        on("2026-10-09T09:00");
        Poll.until(PATIENCE, "the red card is proposed", () -> proposals(number), found -> !found.isEmpty());
        assertThat(proposals(number)).containsExactly("2026-10-08 16:00:00");
        Visitor supervisor = as(Person.SUPERVISOR);
        supervisor.open("supervision/card.xhtml?id=" + yellow);
        assertThat(supervisor.words("#card-facts")).contains("2026-10-08届满未改正，已提出红牌建议");
        supervisor.page().click("#red-proposal");
        assertThat(supervisor.words("#from-card")).startsWith("黄牌〔2026〕");
        supervisor.page().fill("#description", "黄牌发出后一个工作日仍未改正");
        supervisor.shoot("red-proposal");
        assertThat(supervisor.pressAndConfirm("issue")).contains("已发出");
        assertThat(supervisor.words("h1")).startsWith("红牌〔2026〕");
        assertThat(supervisor.words("#card-facts")).contains("由未改正的黄牌升级");
        supervisor.shoot("red-issued");
        supervisor.open("supervision/card.xhtml?id=" + yellow);
        assertThat(supervisor.words("#card-facts")).contains("已升级为", "红牌〔2026〕");

        // the proposal for the witness is dismissed with a reason and leaves the list
        supervisor.open("supervision/cards.xhtml?kind=RED_CARD&text=" + witness);
        supervisor.page().locator("#proposals a.subject", new Page.LocatorOptions().setHasText("黄牌纠错信号")).click();
        supervisor.page().click("#dismiss-part summary");
        supervisor.page().fill("#dismissal", "当日已口头改正，另行处理");
        assertThat(supervisor.pressAndConfirm("dismiss")).contains("已了结");
        supervisor.open("supervision/cards.xhtml?kind=RED_CARD&text=" + witness);
        assertThat(supervisor.words("#proposals")).doesNotContain("黄牌纠错信号");
    }

    /** Id of the card, which is before the supervisor. */
    private String issues(String number, String description) {
        Visitor supervisor = at(Person.SUPERVISOR, number);
        supervisor.page().click("#issue-card");
        supervisor.page().selectOption("#rule", "YC-12");
        supervisor.page().fill("#direct-description", description);
        assertThat(supervisor.pressAndConfirm("issue-directly")).contains("已发出");
        return supervisor.page().url().replaceAll(".*id=", "");
    }

    /** When red cards that follow a yellow one were due to be proposed for the case, in UTC. */
    private List<String> proposals(String number) {
        return database().rows("""
                select to_char(s.occurred_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from supervision_signal s join approval_case c on c.id = s.case_id
                where c.case_number = ? and s.signal = 'RED_CARD' and s.rule_code = 'RC-02'""", number);
    }
}
