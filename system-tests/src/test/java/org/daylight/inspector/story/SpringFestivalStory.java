package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/**
 * A window that says nothing in the days before the Spring Festival of 2026 (15 to 23 February; Saturdays 14 and 28 are worked): five working days
 * after its receipt an application is accepted as of the receipt, though the server was down when the fifth day ended.
 */
@Article({"ACC-04", "TIM-01", "TIM-02", "RES-01", "OPN-05"})
class SpringFestivalStory extends CaseDiary {
    private static final String APPLICANT_NAME = "何思齐";
    private static final String APPLICANT_ID = "229988197809090032";

    @Test
    void silence_accepts_as_of_the_receipt_at_the_end_of_the_fifth_working_day_and_once() {
        // Monday 9 to Wednesday 11 February: three applications come in, and nobody answers
        on("2026-02-09T10:00");
        String monday = received(CONSTRUCTION, "春节前一号厂房", APPLICANT_NAME, APPLICANT_ID);
        on("2026-02-10T15:00");
        String tuesday = received(CONSTRUCTION, "春节前二号厂房", APPLICANT_NAME, APPLICANT_ID);
        on("2026-02-11T14:00");
        String wednesday = received(CONSTRUCTION, "春节前三号厂房", APPLICANT_NAME, APPLICANT_ID);

        // Monday's fifth day is the worked Saturday the 14th; Tuesday's 11, 12, 13, 14 and 24 February; Wednesday's 12, 13, 14, 24 and 25
        lastDayToTell(monday, "2026-02-14", "02-10", "02-11", "02-12", "02-13", "02-14");
        lastDayToTell(tuesday, "2026-02-24", "02-11", "02-12", "02-13", "02-14", "02-24");
        lastDayToTell(wednesday, "2026-02-25", "02-12", "02-13", "02-14", "02-24", "02-25");

        // Tuesday 24 February, the first working day after the holiday, five minutes to midnight: Monday's has been accepted by silence, Tuesday's has not
        on("2026-02-24T23:55");
        awaitDeemed(monday);
        assertThat(state(tuesday)).isEqualTo("REGISTERED");

        // Wednesday the 25th has begun: so has Tuesday's, and Wednesday's has not
        on("2026-02-25T00:00:01");
        awaitDeemed(tuesday);
        assertThat(deemedOn(tuesday)).containsExactly("2026-02-25|acceptance-watch|2026-02-10");
        assertThat(state(wednesday)).isEqualTo("REGISTERED");

        // before midnight the server dies; it is up again on the 26th, looks, and looks again
        on("2026-02-25T23:55");
        ground().killServer();
        ground().startServer();
        on("2026-02-26T00:00:01");
        awaitDeemed(wednesday);

        // Thursday 26 February: as of the receipt run the promise (11, 12, 13, 14 and 24 February, over already) and the limit of the law: 11 to 14 (4), 24 to
        // 27 and the worked Saturday 28 February (9), 2 to 6 (14), 9 to 13 (19), 16 March
        on("2026-02-26T09:00");
        Visitor handler = at(Person.HANDLER, tuesday);
        assertThat(light(handler)).isEqualTo("超期");
        assertThat(handler.words(".deemed")).contains("视为受理", "第三十二条");
        assertThat(handler.words(".case-side")).contains("2026-02-10 15:00");
        assertThat(limit(handler, "承诺时限")).contains("2026-02-24 到期");
        assertThat(limit(handler, "法定时限")).contains("2026-03-16 到期");
        assertThat(countedDays(handler, "法定时限")).containsExactly("02-11", "02-12", "02-13", "02-14", "02-24", "02-25", "02-26", "02-27", "02-28", "03-02", "03-03",
                "03-04", "03-05", "03-06", "03-09", "03-10", "03-11", "03-12", "03-13", "03-16");
        // Wednesday's: 12 to 14 (3), 24 to 28 February (8), 2 to 6 (13), 9 to 13 (18), 16 and 17 March
        assertThat(limit(at(Person.HANDLER, wednesday), "法定时限")).contains("2026-03-17 到期");
        assertThat(papers(handler).get("受理通知书")).contains("自收到申请材料之日起即为受理", "第（四）项", "2026年2月11日", "2026年2月25日");

        // the applicant reads it, the work goes on, and each was accepted once
        Visitor anyone = visitor();
        anyone.open("index.xhtml?number=" + tuesday);
        assertThat(anyone.words("#answer")).contains("视为受理");
        agrees(Person.HANDLER, tuesday, "材料齐全，建议准予。");
        assertThat(told(tuesday)).containsExactly("REGISTERED", "DEEMED_ACCEPTED", "HANDLED");
        for (String number : List.of(monday, wednesday)) {
            assertThat(told(number)).containsExactly("REGISTERED", "DEEMED_ACCEPTED");
            assertThat(deemedOn(number)).hasSize(1);
        }
    }

    private void lastDayToTell(String number, String day, String... counted) {
        Visitor clerk = at(Person.WINDOW_CLERK, number);
        assertThat(limit(clerk, "补正告知时限")).contains(day + " 到期");
        assertThat(countedDays(clerk, "补正告知时限")).containsExactly(counted);
    }

    private void awaitDeemed(String number) {
        Poll.until(PATIENCE, "silence has accepted " + number, () -> state(number), "ACCEPTED"::equals);
    }

    private String state(String number) {
        return database().rows("select state from approval_case where case_number = ?", number).get(0);
    }

    /** When, by whom and as of when silence accepted it. */
    private List<String> deemedOn(String number) {
        return database().rows("select (e.event_at at time zone 'Asia/Shanghai')::date, e.actor, e.payload->>'receivedOn' from case_event e"
                + " join approval_case c on c.id = e.case_id where c.case_number = ? and e.type = 'DEEMED_ACCEPTED'", number);
    }
}
