package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.inspector.exchange.LogText.event;
import static org.daylight.inspector.exchange.LogText.log;
import static org.daylight.inspector.exchange.LogText.trace;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.LegalClockHand;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.inspector.exchange.CityPlatform;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case whose limit spans the National Day holiday of 2026 (1 to 7 October; Saturday the 10th is worked). */
@ExtendWith(RunningDaylight.class)
@Article({"SIG-01", "SIG-02", "SIG-04", "TIM-02", "EXC-07"})
class LegalClockStory {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String OPENED = "2026-09-21T09:00:00+08:00";
    private static final String END_OF_OCTOBER_8 = "2026-10-09T00:00:00+08:00";
    private static final String END_OF_OCTOBER_12 = "2026-10-13T00:00:00+08:00";

    private final LegalClockHand clock;
    private final Reporter culture;
    private final CityPlatform city;
    private final List<JsonObject> seen = new ArrayList<>();

    LegalClockStory(Ground ground) {
        clock = new LegalClockHand(ground);
        culture = Reporter.of(ground, "CULTURE", "文化旅游局", "Culture and tourism bureau");
        city = new CityPlatform(ground);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.runAheadBy(Duration.ZERO);
    }

    @Test
    void lights_turn_on_the_right_days_and_each_change_is_told_once() {
        city.catchUp();

        itIs("2026-09-21T10:00:00+08:00");
        report(END_OF_OCTOBER_8, null);
        theWatchHasLooked("2026-09-21T10:00:00+08:00");
        assertThat(changes()).isEmpty();

        // the last working day before 8 October is 30 September: until it begins all is normal
        itIs("2026-09-29T23:00:00+08:00");
        theWatchHasLooked("2026-09-29T23:00:00+08:00");
        assertThat(changes()).isEmpty();

        itIs("2026-09-30T00:00:00+08:00");
        awaitChanges("NORMAL to WARNING since 2026-09-30T00:00+08:00");

        // the holiday and the last day pass
        itIs("2026-10-08T23:00:00+08:00");
        theWatchHasLooked("2026-10-08T23:00:00+08:00");
        assertThat(changes()).hasSize(1);

        // seen only on the next morning: the change is dated to when the limit ended
        itIs("2026-10-09T09:00:00+08:00");
        awaitChanges("NORMAL to WARNING since 2026-09-30T00:00+08:00", "WARNING to OVERDUE since 2026-10-09T00:00+08:00");

        // the department moves the limit to Monday the 12th: normal again, and the worked Saturday warns
        report(END_OF_OCTOBER_12, null);
        Poll.until(LIMIT, "the light has gone back", this::changes, told -> told.size() == 3);
        assertThat(changes().get(2)).startsWith("OVERDUE to NORMAL since 2026-10-09T09:");
        assertThat(types()).contains("DEADLINE_MOVED");
        itIs("2026-10-09T23:00:00+08:00");
        theWatchHasLooked("2026-10-09T23:00:00+08:00");
        assertThat(changes()).hasSize(3);
        itIs("2026-10-10T08:00:00+08:00");
        Poll.until(LIMIT, "the light warns again", this::changes, told -> told.size() == 4);
        assertThat(changes().get(3)).isEqualTo("NORMAL to WARNING since 2026-10-10T00:00+08:00");

        // it ends in time, is reported the day after, and is done
        itIs("2026-10-14T09:00:00+08:00");
        Poll.until(LIMIT, "the light turns red as long as nobody has heard", this::changes, told -> told.size() == 5);
        report(END_OF_OCTOBER_12, "2026-10-12T16:00:00+08:00");
        Poll.until(LIMIT, "the light is out", this::changes, told -> told.size() == 6);
        assertThat(changes().get(5)).isEqualTo("OVERDUE to DONE since 2026-10-12T16:00+08:00");

        // nothing more is told, whatever time it gets
        itIs("2026-12-01T09:00:00+08:00");
        theWatchHasLooked("2026-12-01T09:00:00+08:00");
        assertThat(changes()).hasSize(6);
        assertThat(seen.stream().map(told -> told.get("id").getAsLong())).doesNotHaveDuplicates();
    }

    private void itIs(String moment) {
        clock.show(at(moment));
    }

    private void report(String due, String ended) {
        JsonObject receipt = culture.reported(log(trace("stage", OPENED, due, ended, event("受理", OPENED))));
        assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        assertThat(receipt.get("rejectedCount").getAsLong()).as("%s", receipt).isZero();
    }

    /** Another case, overdue from the moment on which it is reported, has got its light. */
    private void theWatchHasLooked(String moment) {
        String number = "witness-" + at(moment).getEpochSecond();
        String due = at(moment).minusSeconds(60).toString();
        culture.reported(log(trace(number, OPENED, due, null, event("受理", OPENED))));
        Poll.until(LIMIT, "the watch has looked", () -> told(number), told -> told.contains("NORMAL to OVERDUE since " + shanghai(due)));
    }

    private void awaitChanges(String... expected) {
        Poll.until(LIMIT, "as many changes", this::changes, told -> told.size() >= expected.length);
        assertThat(changes()).containsExactly(expected);
    }

    private List<String> changes() {
        return told("stage");
    }

    private List<String> types() {
        return of("stage").stream().map(told -> told.get("type").getAsString()).toList();
    }

    private List<String> told(String number) {
        return of(number).stream().filter(told -> told.get("type").getAsString().equals("LIGHT_CHANGED")).map(LegalClockStory::change).toList();
    }

    private List<JsonObject> of(String number) {
        seen.addAll(city.rest());
        return seen.stream().filter(told -> told.get("caseNumber").getAsString().equals("CULTURE-" + number)).toList();
    }

    private static String change(JsonObject told) {
        JsonObject payload = told.getAsJsonObject("payload");
        return payload.get("from").getAsString() + " to " + payload.get("to").getAsString() + " since " + shanghai(told.get("eventAt").getAsString());
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private static String shanghai(String instant) {
        return Instant.parse(instant).atZone(LegalTime.ZONE).toOffsetDateTime().toString();
    }
}
