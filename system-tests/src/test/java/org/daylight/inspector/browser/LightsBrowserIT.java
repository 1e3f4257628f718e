package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** As days go by a case's light changes wherever it is shown. */
class LightsBrowserIT extends BrowserTest {
    private Visitor handler;
    private Visitor supervisor;
    private String number;

    @Test
    @Article({"TIM-02", "MON-12"})
    void the_light_goes_from_normal_by_warning_to_overdue() {
        number = accepted("看灯的变化");
        handler = login(Person.HANDLER);
        supervisor = login(Person.SUPERVISOR);
        seen("NORMAL", "正常");
        seenAfter("warn_at", "WARNING", "预警");
        seenAfter("due_at", "OVERDUE", "超期");
        handler.opinion("已超期，说明原因后提交。");
        assertThat(handler.press("agree")).contains("承办意见已提交审核");
    }

    private void seenAfter(String moment, String light, String word) {
        String at = database().rows("select to_char(" + moment + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from approval_case where case_number = ?", number).get(0);
        itIs(Instant.parse(at).plus(Duration.ofMinutes(1)));
        seen(light, word);
    }

    private void seen(String light, String word) {
        handler.open("staff/work.xhtml?text=" + number);
        assertThat(handler.words("tr:has-text('" + number + "') .light")).isEqualTo(word);
        handler.shootAll("work-" + light.toLowerCase());
        handler.openCase(number);
        assertThat(handler.words(".status .light")).isEqualTo(word);
        handler.shootAll("case-" + light.toLowerCase());
        supervisor.open("staff/cases.xhtml?light=" + light + "&text=" + number);
        assertThat(supervisor.words("#cases")).contains(number);
        assertThat(onBoard(light)).isPositive();
        supervisor.shoot("board-" + light.toLowerCase());
    }

    private int onBoard(String light) {
        supervisor.open("supervision/board.xhtml");
        return Integer.parseInt(supervisor.words("a.tile[href$='light=" + light + "'] .tile-count").replace(",", ""));
    }
}
