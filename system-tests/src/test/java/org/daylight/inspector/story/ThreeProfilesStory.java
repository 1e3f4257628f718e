package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.inspector.exchange.LogText.event;
import static org.daylight.inspector.exchange.LogText.log;
import static org.daylight.inspector.exchange.LogText.trace;

import com.google.gson.JsonObject;
import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/**
 * The same case, due at the end of Friday 20 November 2026, in three departments, each under a profile of its own: a red card is proposed, an alert leads to an order,
 * a red light that nobody explains leads to a registered order. The server is down over the weekend.
 */
@Article({"SIG-02", "SIG-03", "SIG-04", "SIG-05", "SIG-06", "SIG-36", "MON-16", "C1", "C4"})
class ThreeProfilesStory extends CaseDiary {
    private static final String OPENED = "2026-11-12T09:00:00+08:00";
    private static final String DUE = "2026-11-21T00:00:00+08:00";
    private static final List<String> PROFILES = List.of("DISTRICT-000", "BUREAU-002", "CITY-004");

    @Test
    void the_same_delay_leads_to_what_each_profile_says_and_once() {
        // Wednesday 18 November: the three departments report
        on("2026-11-18T10:00");
        PROFILES.forEach(this::hasItsOwnProfile);
        ground().killServer();
        ground().startServer();
        on("2026-11-18T10:05");
        PROFILES.forEach(this::reports);
        assertThat(signals()).isEmpty();

        // Thursday the 19th is the working day before the last one: yellow or blue, and nothing is proposed
        on("2026-11-19T00:00:01");
        Poll.until(PATIENCE, "all three warn", () -> lights("WARNING"), count -> count == 3);
        assertThat(signals()).isEmpty();

        // Friday passes, the server dies at the worst moment and comes back on Saturday
        on("2026-11-20T23:58");
        assertThat(lights("OVERDUE")).isZero();
        ground().killServer();
        ground().startServer();
        on("2026-11-21T09:00");
        Poll.until(PATIENCE, "all three are red", () -> lights("OVERDUE"), count -> count == 3);
        assertThat(signals()).containsExactly("BUREAU-002 AL-01 ALERT 2026-11-21 00:00", "CITY-004 LT-OVERDUE LIGHT_OVERDUE 2026-11-21 00:00",
                "DISTRICT-000 L-OVERDUE RED_CARD 2026-11-21 00:00");

        // Saturday and Sunday do not count: Monday the 23rd is the one working day, until its end nothing follows
        on("2026-11-23T23:55");
        theWatchHasLooked("2026-11-23T23:55:00+08:00");
        assertThat(signals()).hasSize(3);

        // Tuesday has begun: an order, a registered order
        on("2026-11-24T00:00:02");
        Poll.until(PATIENCE, "the ladders have fired", this::signals, found -> found.size() == 5);
        assertThat(signals()).containsExactly("BUREAU-002 AL-01 ALERT 2026-11-21 00:00", "BUREAU-002 L-ALERT ORDER 2026-11-24 00:00",
                "CITY-004 L-OVERDUE REGISTERED_ORDER 2026-11-24 00:00", "CITY-004 LT-OVERDUE LIGHT_OVERDUE 2026-11-21 00:00", "DISTRICT-000 L-OVERDUE RED_CARD 2026-11-21 00:00");
        theWatchHasLooked("2026-11-24T08:00:00+08:00");
        assertThat(signals()).hasSize(5);
        assertThat(database().number("select count(*) from audit_entry a join approval_case c on c.case_number = a.subject where c.case_number like 'TP_-same' and a.action like any ('{TimedSignals.%,Escalations.%}')"))
                .isEqualTo(5);

        // and everybody who may reads why
        Visitor supervisor = as(Person.SUPERVISOR);
        supervisor.open("supervision/why.xhtml?id=" + id("REGISTERED_ORDER"));
        assertThat(supervisor.words("#signal")).contains("挂号督办");
        assertThat(supervisor.words("#rule")).contains("LT-OVERDUE", "未按时限要求完成审批时显示红灯", "承办部门主动说明情况");
        assertThat(supervisor.words("#ladder")).contains("红灯");
        supervisor.shootAll("why-registered-order");
    }

    private void hasItsOwnProfile(String profile) {
        Reporter reporter = reporter(profile);
        database().change("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason)"
                + " select v.id, ?, '2026-01-01', 'APPROVED', 'story', '2026-01-01', 'story' from profile_version v where v.profile_code = ? and v.drafted_by = 'daylight'"
                + " and not exists (select 1 from profile_activation where department_code = ?) order by v.version desc limit 1", reporter.department(), profile, reporter.department());
    }

    private Reporter reporter(String profile) {
        return Reporter.of(ground(), "TP" + profile.charAt(profile.length() - 1), "按方案" + profile + "的局", "Bureau under " + profile);
    }

    private void reports(String profile) {
        report(reporter(profile), "same", DUE);
    }

    private static void report(Reporter reporter, String number, String due) {
        JsonObject receipt = reporter.reported(log(trace(number, OPENED, due, null, event("受理", OPENED))));
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isIn("APPLIED", "DUPLICATE");
    }

    /** Another case, overdue from the moment on which it is reported, has got its light. */
    private void theWatchHasLooked(String moment) {
        String number = "witness-" + moment.substring(0, 13);
        report(Reporter.of(ground(), "TPW", "见证局", "Bureau of witnesses"), number, moment);
        on(moment.substring(0, 16) + ":30");
        Poll.until(PATIENCE, "the watch has looked", () -> database().number("select count(*) from supervision_signal s join approval_case c on c.id = s.case_id where c.case_number = ?",
                "TPW-" + number), count -> count == 1);
    }

    private long lights(String light) {
        return database().number("select count(*) from case_event e join approval_case c on c.id = e.case_id where c.case_number like 'TP_-same' and e.type = 'LIGHT_CHANGED'"
                + " and e.payload ->> 'to' = ?", light);
    }

    private List<String> signals() {
        return database().rows("select v.profile_code || ' ' || s.rule_code || ' ' || s.signal || ' ' || to_char(s.occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')"
                + " from supervision_signal s join approval_case c on c.id = s.case_id join profile_version v on v.id = s.profile_version_id"
                + " where c.case_number like 'TP_-same' and s.rule_group in ('LIGHT', 'ALARM', 'ESCALATION') order by 1");
    }

    private String id(String signal) {
        return database().rows("select s.id from supervision_signal s join approval_case c on c.id = s.case_id where c.case_number like 'TP_-same' and s.signal = ?", signal).get(0);
    }
}
