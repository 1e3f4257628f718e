package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A case that was overdue because of a flood: a red card is issued, exempted for force majeure, and the lateness is no evidence for the score any more. */
@Article({"ACT-17", "ACT-18", "ACT-19", "SIG-35", "ASM-21"})
class ExemptionStory extends CaseDiary {
    private static final String APPLICANT_NAME = "陈晓明";
    private static final String APPLICANT_ID = "229988199001010019";
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.UTF_8);
    private static final String MONTH = "2026-07";

    @Test
    void an_exempted_lateness_vanishes_from_the_evidence_of_the_score() {
        // Wednesday 1 July: received and accepted; five working days are promised, to Wednesday 8 July
        on("2026-07-01T09:00");
        String number = received(CONSTRUCTION, "河堤路 3 号厂房（免责故事）", APPLICANT_NAME, APPLICANT_ID);
        accepts(number);

        // Friday 10 July: two days late; supervision issues the red card
        on("2026-07-10T09:00");
        Visitor supervisor = at(Person.SUPERVISOR, number);
        supervisor.page().click("#issue-card");
        supervisor.page().selectOption("#rule", "RC-01");
        supervisor.page().fill("#direct-description", "超过承诺时限未作出决定");
        assertThat(supervisor.pressAndConfirm("issue-directly")).contains("已发出");
        String card = supervisor.page().url().replaceAll(".*id=", "");

        // Monday 13 July: decided, late
        on("2026-07-13T10:00");
        agrees(Person.HANDLER, number, "符合要求，建议准予。");
        agrees(Person.REVIEWER, number, "承办意见属实，同意。");
        grants(number, "符合法定条件，准予许可。");

        // Monday 3 August: the month is scored with the late case
        on("2026-08-03T09:00");
        String before = scored();
        assertThat(evidence(before, number)).containsExactly("LATE");

        // the head claims force majeure with evidence, supervision exempts
        Visitor head = as(Person.DEPARTMENT_HEAD);
        head.open("staff/my-cards.xhtml?id=" + card);
        head.page().selectOption("#kind", "EXEMPTION");
        head.page().selectOption("#ground", "FORCE_MAJEURE");
        head.page().fill("#text", "七月上旬洪水，现场无法到达");
        head.page().locator("#claim-form input[type=file]").setInputFiles(new FilePayload("防汛通知.pdf", "application/pdf", PAPER));
        head.page().locator("#claim-form .one-name:text-is('防汛通知.pdf')").waitFor();
        assertThat(head.pressAndConfirm("claim")).contains("已提交");
        supervisor.open("supervision/card.xhtml?id=" + card);
        supervisor.page().fill(".claim-EXEMPTION textarea", "洪水属实，依法免责");
        supervisor.page().click(".claim-EXEMPTION button.accept");
        supervisor.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(supervisor.answer()).contains("已采纳");

        // scored again: the case is no evidence any more, one late closing less, and the explanation has no deduction for it; the first run stays as it was
        String after = scored();
        assertThat(evidence(after, number)).isEmpty();
        assertThat(evidence(before, number)).containsExactly("LATE");
        assertThat(late(before) - late(after)).isOne();
        assertThat(score(after)).isGreaterThan(score(before));
        assertThat(explained(before) - explained(after)).isOne();
    }

    /** Id of the run of the month, completed. */
    private String scored() {
        long last = database().number("select coalesce(max(id), 0) from assessment_run");
        Visitor admin = as(Person.ADMINISTRATOR);
        admin.open("admin/assessment.xhtml");
        admin.page().fill("#month", MONTH);
        admin.page().click("#start");
        admin.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        admin.settle();
        return Poll.until(PATIENCE, "the month is scored",
                () -> database().rows("select id from assessment_run where id > ? and month = ? and state = 'COMPLETED' order by id", last, MONTH), found -> !found.isEmpty()).get(0);
    }

    private List<String> evidence(String run, String number) {
        return database().rows("select a.finding from assessment_case a join approval_case c on c.id = a.case_id where a.run_id = ? and c.case_number = ?",
                Long.parseLong(run), number);
    }

    private long late(String run) {
        return database().number("select closed_late from assessment_score where run_id = ? and department_code = 'ZJ'", Long.parseLong(run));
    }

    private double score(String run) {
        return Double.parseDouble(database().rows("select score from assessment_score where run_id = ? and department_code = 'ZJ'", Long.parseLong(run)).get(0));
    }

    /** Late closings that the explanation of the score counts. */
    private long explained(String run) {
        return Math.round(Double.parseDouble(database().rows("""
                select coalesce(sum((line -> 'figures' ->> 'late')::numeric), 0) from assessment_score s, jsonb_array_elements(s.explanation -> 'entries') line
                where s.run_id = ? and s.department_code = 'ZJ' and line ->> 'rule' = 'OVERDUE_CLOSING'""", Long.parseLong(run)).get(0)));
    }
}
