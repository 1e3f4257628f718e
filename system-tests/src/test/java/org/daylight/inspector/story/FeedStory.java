package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.inspector.exchange.CityPlatform;
import org.daylight.inspector.exchange.LogText;
import org.daylight.inspector.exchange.Reporter;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The city platform follows the district's cases while departments report and a writer takes its time. */
@ExtendWith(RunningDaylight.class)
@Article({"MON-30", "EXC-07"})
class FeedStory {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int EVENTS_OF_A_CASE = 5;

    private final Ground ground;
    private final Database database;
    private final Reporter roads;
    private final Reporter parks;

    FeedStory(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
        this.roads = Reporter.of(ground, "ROADS", "交通运输局", "Transport bureau");
        this.parks = Reporter.of(ground, "PARKS", "园林绿化局", "Parks bureau");
    }

    /** A case to whose life a late writer adds. */
    @BeforeEach
    void a_case_is_known_and_all_is_quiet() {
        roads.reported(LogText.cases("known", 0, 1, EVENTS_OF_A_CASE));
        everyLightIsAnnounced();
    }

    @Test
    void what_a_slow_writer_commits_late_is_neither_passed_by_nor_repeated() throws SQLException {
        CityPlatform city = new CityPlatform(ground);
        city.catchUp();
        List<String> read = new ArrayList<>();

        // a writer begins, adds an event and does not end
        try (Connection slow = ground.database()) {
            String late = slowlyAdded(slow, "slow");
            // others write and end; the platform reads all that it is given
            roads.reported(LogText.cases("slow", 0, 10, EVENTS_OF_A_CASE));
            read.addAll(city.ids(3));
            assertThat(read).doesNotContain(late);
            // the writer ends at last
            slow.commit();
            Poll.until(LIMIT, "the late event is read", () -> {
                read.addAll(city.ids(3));
                return read;
            }, ids -> ids.contains(late) && ids.containsAll(inDatabase("slow")));
        }
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void a_reader_who_follows_along_gets_everything_once_and_in_the_order_it_stays_in() throws SQLException {
        CityPlatform city = new CityPlatform(ground);
        city.catchUp();
        String start = city.place();
        List<String> followed = new ArrayList<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                city.next(7).forEach(event -> followed.add(event.get("id").getAsString()));
            }
        });

        // two departments report at the same time, in several messages, and a third writer holds its transaction open all the while
        List<String> messages = new ArrayList<>();
        try (Connection slow = ground.database()) {
            slowlyAdded(slow, "busy");
            for (int message = 0; message < 4; message++) {
                byte[] log = LogText.cases("busy", message * 10, message * 10 + 15, EVENTS_OF_A_CASE).getBytes(StandardCharsets.UTF_8);
                messages.add(roads.post(log));
                messages.add(parks.post(log));
            }
            requireApplied(messages.subList(0, 4));
            slow.commit();
        }
        requireApplied(messages);
        everyLightIsAnnounced();
        writing.set(false);
        reader.join();
        Poll.until(LIMIT, "all is read", () -> {
            followed.addAll(city.ids(7));
            return followed;
        }, ids -> ids.containsAll(inDatabase("busy")));

        assertThat(followed).doesNotHaveDuplicates();
        // 45 cases of each department, each with its five events
        assertThat(database.number("select count(*) from case_event e join approval_case c on c.id = e.case_id "
                + "where c.case_number ~ '^(ROADS|PARKS)-busy' and e.type = 'REPORTED_STEP' and e.source <> 'slow'")).isEqualTo(2 * 45 * EVENTS_OF_A_CASE);
        // whoever reads from the same place later, in other portions, reads the same in the same order
        assertThat(CityPlatform.at(ground, start).ids(1000)).startsWith(followed.toArray(String[]::new));
    }

    @Test
    void from_the_beginning_two_complete_readings_are_the_same() {
        List<String> first = new CityPlatform(ground).ids(10_000);
        List<String> second = new CityPlatform(ground).ids(999);
        assertThat(first).isNotEmpty().hasSameSizeAs(Set.copyOf(first));
        assertThat(second.subList(0, first.size())).isEqualTo(first);
    }

    @Test
    void an_up_to_date_reader_gets_nothing_and_stays_where_it_is() {
        CityPlatform city = new CityPlatform(ground);
        city.catchUp();
        requireRead(city, "last-" + System.nanoTime());
        String place = city.place();
        assertThat(place).isNotEmpty();
        assertThat(city.next()).isEmpty();
        assertThat(city.place()).isEqualTo(place);
    }

    @Test
    void an_event_says_what_happened_to_which_case_and_when_it_was_known() {
        CityPlatform city = new CityPlatform(ground);
        city.catchUp();
        JsonObject event = requireRead(city, "said-" + System.nanoTime());
        assertThat(event.get("type").getAsString()).isEqualTo("REPORTED_STEP");
        assertThat(event.get("name").getAsString()).isEqualTo("受理");
        assertThat(event.get("department").getAsString()).isEqualTo("ROADS");
        assertThat(event.get("source").getAsString()).isEqualTo("roads-system");
        assertThat(event.get("eventAt").getAsString()).isEqualTo("2016-01-04T01:30:00Z");
        assertThat(event.get("recordedAt").getAsString()).isGreaterThan("2026");
    }

    /** A further case of one event and without a limit is reported; its event is read, and with it all that was written before. */
    private JsonObject requireRead(CityPlatform city, String number) {
        roads.reported(LogText.log(LogText.trace(number, "2016-01-04T09:00:00+08:00", null, null, LogText.event("受理", "2016-01-04T09:30:00+08:00"))));
        List<JsonObject> read = Poll.until(LIMIT, "the event of " + number + " is read", city::rest, events -> events.stream().anyMatch(event -> isOf(number, event)));
        return read.stream().filter(event -> isOf(number, event)).findFirst().orElseThrow();
    }

    private static boolean isOf(String number, JsonObject event) {
        return event.get("caseNumber").getAsString().equals("ROADS-" + number);
    }

    /** Of messages that were posted in turns. */
    private void requireApplied(List<String> messages) {
        for (int message = 0; message < messages.size(); message++) {
            JsonObject receipt = (message % 2 == 0 ? roads : parks).ended(messages.get(message));
            assertThat(receipt.get("state").getAsString()).as("%s", receipt).isEqualTo("APPLIED");
        }
    }

    private void everyLightIsAnnounced() {
        Poll.until(LIMIT, "every light is announced", () -> database.number("select count(*) from case_light "
                + "where announced <> light_at(stopped_at, suspended_at, warn_at, due_at, now())"), left -> left == 0);
    }

    /** Id of an event that is added to the known case and not committed. */
    private static String slowlyAdded(Connection connection, String name) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into case_event (case_id, type, name, event_at, recorded_at, source)
                select id, 'REPORTED_STEP', ?, '2016-05-04T01:00:00Z', now(), 'slow' from approval_case where case_number = 'ROADS-known0'
                returning id""")) {
            insert.setString(1, name);
            var row = insert.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    /** Ids of all events of the cases of that name, and of what the slow writer of that name has added. */
    private List<String> inDatabase(String name) {
        return database.rows("select e.id from case_event e join approval_case c on c.id = e.case_id where c.department_code in ('ROADS', 'PARKS') "
                + "and (c.case_number like ? or e.name = ? and e.source = 'slow')", "%-" + name + "%", name);
    }
}
