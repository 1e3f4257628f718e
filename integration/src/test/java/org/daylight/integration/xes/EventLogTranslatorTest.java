package org.daylight.integration.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.integration.xes.Logs.event;
import static org.daylight.integration.xes.Logs.read;
import static org.daylight.integration.xes.Logs.trace;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;
import org.daylight.integration.xes.Logs.Read;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Article({"EXC-01", "EXC-05"})
class EventLogTranslatorTest {
    private static final String NINE = "2026-03-02T09:00:00+08:00";

    @Test
    void a_trace_becomes_a_case_with_its_own_deadline_and_end() {
        ReportedCase first = read(Logs.example()).cases().get(0);
        assertThat(first.number()).isEqualTo("规2026-001");
        assertThat(first.subject()).isEqualTo("地名命名审查");
        assertThat(first.openedAt()).isEqualTo("2026-01-05T03:45:00Z");
        assertThat(first.dueAt()).isEqualTo("2026-01-15T16:00:00Z");
        assertThat(first.closedAt()).isEqualTo("2026-01-10T04:32:00Z");
        assertThat(first.line()).isEqualTo(10);
    }

    @Test
    void a_log_gives_all_its_cases_and_events_plain_or_packed() {
        Read plain = read(Logs.example());
        assertThat(plain.cases()).hasSize(12).isEqualTo(read(Logs.gzip(Logs.example())).cases());
        assertThat(plain.cases().stream().mapToInt(reported -> reported.events().size()).sum()).isEqualTo(66);
        assertThat(plain.cases().stream().filter(reported -> reported.closedAt() == null)).hasSize(2);
        assertThat(plain.refused()).isEmpty();
    }

    @Test
    @DisplayName("the municipality's log of the shared data has 1,434 cases and 8,577 events (skipped where ../shared is absent)")
    void the_real_log_is_read_whole() {
        Path real = Logs.project().resolveSibling("shared/data/wabo-receipt-phase.xes.gz");
        assumeTrue(Files.exists(real), "skipped: ../shared/data/wabo-receipt-phase.xes.gz is absent");
        Read read = read(Logs.bytes(real));
        assertThat(read.cases()).hasSize(1434);
        assertThat(read.cases().stream().mapToInt(reported -> reported.events().size()).sum()).isEqualTo(8577);
        assertThat(read.cases().stream().filter(reported -> reported.closedAt() != null)).hasSize(1329);
        assertThat(read.cases().stream().filter(reported -> reported.closedAt() != null && reported.closedAt().isAfter(reported.dueAt()))).hasSize(377);
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void an_event_carries_its_time_its_actor_and_what_else_is_told() {
        Read read = read(trace(event("受理", NINE, "<string key='org:resource' value='W3'/><string key='org:group' value='窗口'/>"
                + "<string key='lifecycle:transition' value='complete'/><string key='concept:instance' value='t-1'/>")));
        ReportedCase.ReportedEvent event = read.cases().get(0).events().get(0);
        assertThat(event.name()).isEqualTo("受理");
        assertThat(event.actor()).isEqualTo("W3");
        assertThat(event.eventAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(event.payload()).isEqualTo("{\"instance\":\"t-1\",\"transition\":\"complete\",\"group\":\"窗口\"}");
    }

    @Test
    void the_same_moment_in_another_offset_is_the_same_event() {
        assertThat(identity(event("a", NINE, ""))).isEqualTo(identity(event("a", "2026-03-02T01:00:00.000Z", "")))
                .isEqualTo(identity(event("a", "2026-03-02T09:00:00", "")));
        assertThat(identity(event("a", NINE, ""))).isNotEqualTo(identity(event("a", "2026-03-02T09:00:00.001+08:00", "")));
    }

    @Test
    void parts_of_an_identity_do_not_run_into_each_other() {
        assertThat(XesValues.joined("ab", "c", null)).isNotEqualTo(XesValues.joined("a", "bc", null)).isNotEqualTo(XesValues.joined("ab", null, "c"));
    }

    @Test
    void nested_attributes_and_other_types_do_not_disturb() {
        Read read = read(trace("<list key='x'><values><int key='concept:name' value='9'/></values></list>"
                + "<container key='c'><string key='channel' value='inner'/></container><float key='f' value='1.5'/><boolean key='b' value='true'/>"
                + "<string key='channel' value='网上'><string key='channel' value='nested'/></string><id key='i' value='8f3a'/>"
                + event("a", NINE, "<int key='n' value='1'><date key='time:timestamp' value='bad'/></int>")));
        assertThat(read.refused()).isEmpty();
        assertThat(read.cases().get(0).channel()).isEqualTo("网上");
        assertThat(read.cases().get(0).number()).isEqualTo("1");
    }

    @Test
    void only_an_end_closes_and_without_a_start_the_earliest_event_opens() {
        ReportedCase reported = read(trace(event("办结", "2026-03-05T09:00:00+08:00", "") + event("收件", NINE, ""))).cases().get(0);
        assertThat(reported.closedAt()).isNull();
        assertThat(reported.dueAt()).isNull();
        assertThat(reported.openedAt()).isEqualTo("2026-03-02T01:00:00Z");
    }

    @Test
    @Article("EXC-06")
    void a_trace_that_cannot_be_read_is_refused_with_line_and_reason() {
        assertThat(refusal("<log><trace/></log>")).isEqualTo(new Refusal(1, "xes.trace-without-number", List.of(), 0));
        assertThat(refusal(trace(""))).isEqualTo(new Refusal(2, "xes.trace-without-opening", List.of(), 0));
        assertThat(refusal(trace("\n<event><string key='concept:name' value='a'/></event>")).code()).isEqualTo("xes.event-without-time");
        assertThat(refusal(trace("\n<event><date key='time:timestamp' value='" + NINE + "'/></event>"))).isEqualTo(
                new Refusal(5, "xes.event-without-name", List.of(), 1));
        assertThat(refusal(trace(event("a", "2026-02-30T09:00:00+08:00", "")))).isEqualTo(
                new Refusal(4, "xes.time-unreadable", List.of("time:timestamp"), 1));
        assertThat(refusal(trace(event("a", "9999-01-01T00:00:00Z", ""))).code()).isEqualTo("xes.time-out-of-range");
        assertThat(refusal(trace("<date key='enddate' value='gestern'/>" + event("a", NINE, ""))).arguments()).containsExactly("enddate");
        assertThat(refusal(trace(event("a".repeat(201), NINE, "")))).isEqualTo(
                new Refusal(4, "xes.value-too-long", List.of("concept:name", "200"), 1));
    }

    @Test
    void a_refused_trace_does_not_hold_up_the_others() {
        Read read = read("<log><trace/>\n<trace><string key='concept:name' value='2'/>" + event("a", NINE, "") + "</trace>\n<trace/></log>");
        assertThat(read.cases()).extracting(ReportedCase::number).containsExactly("2");
        assertThat(read.refused()).extracting(Refusal::line).containsExactly(1, 3);
    }

    @Test
    void a_trace_with_too_many_events_is_refused_and_its_events_are_counted() {
        String log = trace(event("a", NINE, "").repeat(11));
        Read read = read(log.getBytes(), new LogLimits(1 << 20, 1 << 20, 10, 100, 10, 10_000, 100));
        assertThat(read.refused()).containsExactly(new Refusal(2, "xes.too-many-events", List.of("10"), 11));
    }

    @Test
    void a_trace_with_too_many_characters_is_refused_and_the_next_is_read() {
        String log = "<log>" + "<trace><string key='concept:name' value='1'/>\n" + event("a", NINE, "").repeat(3) + "</trace>\n"
                + "<trace><string key='concept:name' value='2'/>" + event("a", NINE, "") + "</trace></log>";
        Read read = read(log.getBytes(), new LogLimits(1 << 20, 1 << 20, 10, 100, 10, 60, 100));
        assertThat(read.refused()).containsExactly(new Refusal(1, "xes.trace-too-large", List.of("60"), 3));
        assertThat(read.cases()).extracting(ReportedCase::number).containsExactly("2");
    }

    private static Refusal refusal(String log) {
        Read read = read(log);
        assertThat(read.cases()).isEmpty();
        assertThat(read.refused()).hasSize(1);
        return read.refused().get(0);
    }

    private static String identity(String event) {
        return read(trace(event)).cases().get(0).events().get(0).identity();
    }
}
