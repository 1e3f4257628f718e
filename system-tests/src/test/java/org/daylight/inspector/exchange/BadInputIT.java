package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.inspector.exchange.LogText.event;
import static org.daylight.inspector.exchange.LogText.log;
import static org.daylight.inspector.exchange.LogText.trace;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.RunningDaylight;
import org.daylight.inspector.ServerProperty;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the border refuses of what it is sent: each "no" has its place and its reason, and nothing half-done stays. */
@ExtendWith(RunningDaylight.class)
@Article("EXC-06")
class BadInputIT {
    private static final String NINE = "2016-03-01T09:00:00+08:00";
    private static final String LATER = "2016-03-20T09:00:00+08:00";
    private static final byte[] GOOD = LogText.cases("good", 0, 40, 4).getBytes(StandardCharsets.UTF_8);

    private final Ground ground;
    private final Database database;
    private final JournalFolder journal;
    private final Reporter schools;

    BadInputIT(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
        this.journal = new JournalFolder(ground);
        this.schools = Reporter.of(ground, "SCHOOLS", "学校管理局", "Schools office");
    }

    @Test
    void a_message_that_is_too_large_is_refused_and_nothing_of_it_is_kept() {
        ServerProperty most = new ServerProperty(ground, "daylight.exchange.max-bytes");
        most.set(Integer.toString(GOOD.length - 1));
        try {
            String address = "v1/event-logs?department=SCHOOLS";
            assertThat(schools.border().post(address, GOOD).requireProblem(413).text("code")).isEqualTo("exchange.too-large");
            // the same without saying how long it will be
            schools.border().post(address, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(GOOD))).requireProblem(413);
            assertThat(journal.names()).isEqualTo(journal.accepted());
        } finally {
            most.remove();
        }
    }

    @Test
    @Article({"EXC-01", "EXC-06"})
    void a_log_that_breaks_off_is_rejected_with_its_line_and_nothing_of_it_is_taken() {
        List<String> before = schools.rows();
        byte[] packed = LogText.gzip(GOOD);
        Map<String, byte[]> logs = new LinkedHashMap<>();
        IntStream.of(1, 50, GOOD.length / 3, GOOD.length / 2, GOOD.length - 12).forEach(end -> logs.put("plain, " + end, Arrays.copyOf(GOOD, end)));
        IntStream.of(2, 9, packed.length / 2, packed.length - 9, packed.length - 1).forEach(end -> logs.put("packed, " + end, Arrays.copyOf(packed, end)));
        Map<String, String> messages = new LinkedHashMap<>();
        logs.forEach((what, bytes) -> messages.put(what, schools.post(bytes)));
        messages.forEach((what, id) -> requireRejected(what, schools.ended(id), "xes.truncated", "xes.not-well-formed", "xes.gzip-broken"));
        assertThat(schools.rows()).isEqualTo(before);
    }

    @Test
    @Article("EXC-06")
    void the_line_is_the_one_where_it_breaks_off() {
        String log = log(trace("half", NINE, null, null, event("a", NINE)));
        JsonObject receipt = schools.reported(log.substring(0, log.indexOf("</trace>")));
        assertThat(receipt.getAsJsonArray("rejected").get(0).getAsJsonObject().get("line").getAsInt()).as("%s", receipt).isEqualTo(7);
    }

    @Test
    @Article("EXC-06")
    void what_is_no_log_is_rejected() {
        List<String> before = schools.rows();
        requireRejected("json", schools.reported("{\"cases\": []}"), "xes.not-well-formed");
        requireRejected("html", schools.reported("<html><body/></html>"), "xes.not-a-log");
        requireRejected("event outside", schools.reported("<log>" + event("a", NINE) + "</log>"), "xes.event-outside-trace");
        requireRejected("two roots", schools.reported(log(trace("twice", NINE, null, null)) + "<log/>"), "xes.not-well-formed");
        assertThat(schools.rows()).isEqualTo(before);
    }

    @Test
    @Article("EXC-06")
    void document_types_and_entities_are_rejected_before_they_do_anything() {
        List<String> before = schools.rows();
        String bomb = IntStream.rangeClosed(1, 40).mapToObj(i -> "<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("", "<!DOCTYPE log [<!ENTITY a0 'ha'>", "]>"));
        Map<String, String> logs = Map.of(
                "dtd", "<!DOCTYPE log SYSTEM 'http://127.0.0.1:1/log.dtd'>" + plain("x"),
                "external entity", "<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + plain("&x;"),
                "parameter entity", "<!DOCTYPE log [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]>" + plain("x"),
                "billion laughs", bomb + plain("&a40;"));
        logs.forEach((what, text) -> requireRejected(what, schools.reported(text), "xes.dtd-forbidden"));
        assertThat(schools.rows()).isEqualTo(before);
    }

    @Test
    @Article({"EXC-01", "EXC-06"})
    void a_case_that_cannot_be_read_is_refused_with_its_line_and_the_others_are_taken() {
        String unique = Long.toString(System.nanoTime());
        JsonObject receipt = schools.reported(log(
                trace("first-" + unique, NINE, LATER, null, event("a", NINE)),
                trace(null, NINE, LATER, null, event("a", NINE)),
                trace("time-" + unique, NINE, LATER, null, event("a", "2016-02-30T09:00:00+08:00")),
                trace("last-" + unique, NINE, LATER, LATER, event("a", NINE))));
        assertThat(receipt.get("state").getAsString()).isEqualTo("APPLIED");
        assertThat(receipt.get("cases").getAsInt()).isEqualTo(4);
        assertThat(receipt.get("added").getAsInt()).isEqualTo(2);
        assertThat(receipt.get("rejectedCount").getAsInt()).isEqualTo(2);
        assertThat(rejected(receipt)).containsExactly("9 xes.trace-without-number", "18 xes.time-unreadable");
        assertThat(database.rows("select case_number from approval_case where case_number like ? order by id", "SCHOOLS-%-" + unique))
                .containsExactly("SCHOOLS-first-" + unique, "SCHOOLS-last-" + unique);
    }

    @Test
    @Article({"EXC-05", "EXC-06"})
    void a_closed_case_is_never_altered_by_a_later_report() {
        String number = "closed-" + System.nanoTime();
        schools.reported(log(trace(number, NINE, LATER, LATER, event("a", NINE))));
        JsonObject reopened = schools.reported(log(trace(number, NINE, LATER, null, event("a", NINE), event("b", LATER))));
        assertThat(reopened.get("state").getAsString()).isEqualTo("REJECTED");
        assertThat(rejected(reopened)).containsExactly("3 report.reopens");
        assertThat(database.number("select count(*) from case_event e join approval_case c on c.id = e.case_id where c.case_number = ? and e.type = 'REPORTED_STEP'",
                "SCHOOLS-" + number)).isEqualTo(1);
    }

    private static String plain(String value) {
        return "<log><trace><string key='concept:name' value='" + value + "'/>" + event("a", NINE) + "</trace></log>";
    }

    private static void requireRejected(String what, JsonObject receipt, String... codes) {
        assertThat(receipt.get("state").getAsString()).as("%s: %s", what, receipt).isEqualTo("REJECTED");
        assertThat(receipt.get("added").getAsLong()).isZero();
        JsonObject place = receipt.getAsJsonArray("rejected").get(0).getAsJsonObject();
        assertThat(place.get("line").getAsInt()).as(what).isPositive();
        assertThat(place.get("code").getAsString()).as(what).isIn((Object[]) codes);
        assertThat(place.get("reason").getAsString()).as(what).containsPattern("\\p{IsHan}");
    }

    private static List<String> rejected(JsonObject receipt) {
        return receipt.getAsJsonArray("rejected").asList().stream().map(place -> place.getAsJsonObject())
                .map(place -> place.get("line").getAsInt() + " " + place.get("code").getAsString()).toList();
    }
}
