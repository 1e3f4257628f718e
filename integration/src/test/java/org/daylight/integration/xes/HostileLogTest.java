package org.daylight.integration.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.exchange.LogProblem;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article({"EXC-01", "EXC-06"})
class HostileLogTest {
    private static final byte[] PLAIN = Logs.example();
    private static final byte[] PACKED = Logs.gzip(PLAIN);

    @Property(tries = 300)
    void a_truncated_log_is_refused_with_a_line(@ForAll @IntRange(min = 0, max = 100_000) int place) {
        int end = new String(PLAIN, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        LogProblem problem = problem(Arrays.copyOf(PLAIN, place % end));
        assertThat(problem.code()).isIn("xes.truncated", "xes.not-well-formed");
        assertThat(problem.line()).isBetween(1, 556);
    }

    @Property(tries = 300)
    void a_truncated_packed_log_is_refused_with_a_line(@ForAll @IntRange(min = 0, max = 100_000) int place) {
        LogProblem problem = problem(Arrays.copyOf(PACKED, place % PACKED.length));
        assertThat(problem.code()).isIn("xes.gzip-broken", "xes.truncated", "xes.not-well-formed");
        assertThat(problem.line()).isBetween(1, 557);
    }

    @Property(tries = 500)
    void a_damaged_log_is_read_or_refused_but_never_a_fault(@ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value, @ForAll boolean packed) {
        byte[] damaged = (packed ? PACKED : PLAIN).clone();
        damaged[place % damaged.length] = value;
        try {
            assertThat(Logs.read(damaged).cases()).hasSizeLessThanOrEqualTo(12);
        } catch (LogProblem refused) {
            assertThat(refused.line()).isPositive();
        }
    }

    @Test
    void a_document_type_is_forbidden_whatever_it_says() {
        assertThat(code("<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><log><string key='k' value='&x;'/></log>")).isEqualTo("xes.dtd-forbidden");
        assertThat(code("<!DOCTYPE log SYSTEM 'http://127.0.0.1:1/x.dtd'><log/>")).isEqualTo("xes.dtd-forbidden");
        assertThat(code("<!DOCTYPE log [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p;]><log/>")).isEqualTo("xes.dtd-forbidden");
        assertThat(problem("<?xml version='1.0'?>\n\n<!DOCTYPE log>\n<log/>".getBytes()).line()).isEqualTo(3);
    }

    @Test
    void entities_that_would_unfold_are_refused_before_they_do() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE log [<!ENTITY a0 'ha'>");
        IntStream.rangeClosed(1, 60).forEach(i -> bomb.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>"));
        assertThat(code(bomb + "]><log><string key='k' value='&a60;'/></log>")).isEqualTo("xes.dtd-forbidden");
    }

    @Test
    void characters_written_as_entities_are_read_however_many_there_are() {
        String value = "&amp;&#38;&lt;".repeat(10);
        String log = Logs.trace(("<string key='k' value='" + value + "'/>\n").repeat(40_000) + Logs.event("a&amp;b", "2026-03-02T09:00:00Z", ""));
        assertThat(Logs.read(log).cases().get(0).events().get(0).name()).isEqualTo("a&b");
    }

    @Test
    void what_is_no_log_is_refused() {
        assertThat(code("")).isEqualTo("xes.not-well-formed");
        assertThat(code("{\"a\": 1}")).isEqualTo("xes.not-well-formed");
        assertThat(code("<html/>")).isEqualTo("xes.not-a-log");
        assertThat(code("<log xmlns='urn:other'/>")).isEqualTo("xes.not-a-log");
        assertThat(code("<log><trace></log>")).isIn("xes.not-well-formed", "xes.truncated");
        assertThat(code("<log/><log/>")).isEqualTo("xes.not-well-formed");
        assertThat(code("<log><event/></log>")).isEqualTo("xes.event-outside-trace");
        assertThat(code("<log><trace>&undeclared;</trace></log>")).isIn("xes.not-well-formed", "xes.dtd-forbidden");
        assertThat(code("<log><string key='k' value='&undeclared;'/></log>")).isIn("xes.not-well-formed", "xes.dtd-forbidden");
    }

    @Test
    void bytes_that_are_no_characters_are_refused() {
        byte[] log = Logs.trace("<string key='channel' value='X'/>").getBytes(StandardCharsets.UTF_8);
        log[new String(log, StandardCharsets.UTF_8).indexOf('X')] = (byte) 0xff;
        assertThat(problem(log).code()).isEqualTo("xes.not-well-formed");
    }

    @Test
    void depth_and_number_of_attributes_are_bounded() {
        assertThat(code("<log>" + "<string key='a' value='b'>".repeat(70))).isEqualTo("xes.too-deep");
        StringBuilder wide = new StringBuilder("<log ");
        IntStream.range(0, 200).forEach(i -> wide.append("a").append(i).append("='' "));
        assertThat(code(wide + "/>")).isEqualTo("xes.not-well-formed");
    }

    @Test
    void different_names_are_bounded_wherever_they_stand() {
        assertThat(code(log("<a%d/>", 1_100))).isEqualTo("xes.too-many-names");
        assertThat(code(log("<x a%d=''/>", 1_100))).isEqualTo("xes.too-many-names");
        assertThat(code(log("<x xmlns='urn:%d'/>", 1_100))).isEqualTo("xes.too-many-names");
        assertThat(code(log("<x xmlns:p%d='urn:p'/>", 1_100))).isEqualTo("xes.too-many-names");
        assertThat(code(log("<?p%d ?>", 1_100))).isEqualTo("xes.too-many-names");
        assertThat(code("<log><x xmlns='" + "u".repeat(1_001) + "'/></log>")).isIn("xes.too-many-names", "xes.not-well-formed");
        assertThat(Logs.read(log("<a%d/>", 900)).cases()).isEmpty();
    }

    @Test
    void a_value_without_end_is_refused_before_it_fills_the_memory() {
        assertThat(problem(stream("<log><string key='k' value='", 1L << 34)).code()).isEqualTo("xes.token-too-long");
        assertThat(problem(stream("<log><!--", 1L << 34)).code()).isEqualTo("xes.token-too-long");
        assertThat(problem(stream("<log", 1L << 34)).code()).isEqualTo("xes.not-well-formed");
    }

    @Test
    void a_packed_log_that_swells_is_refused_at_its_limit() {
        byte[] bomb = Logs.gzip(("<log>" + "<x/>".repeat(3_000_000) + "</log>").getBytes());
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Logs.read(bomb, LogLimits.upTo(1_000_000))).isInstanceOf(LogProblem.class).hasMessageContaining("xes.too-large");
    }

    @Test
    void a_disk_that_fails_is_a_fault_and_not_the_senders() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        EventLogTranslator translator = new EventLogTranslator(failing, Logs.LIMITS, refusal -> { });
        assertThatThrownBy(translator::hasNext).isInstanceOf(IllegalStateException.class);
    }

    private static String log(String part, int times) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(java.util.stream.Collectors.joining("", "<log>", "</log>"));
    }

    private static String code(String log) {
        return problem(log.getBytes(StandardCharsets.UTF_8)).code();
    }

    private static LogProblem problem(byte[] log) {
        return catchThrowableOfType(LogProblem.class, () -> Logs.read(log));
    }

    private static LogProblem problem(InputStream log) {
        EventLogTranslator translator = new EventLogTranslator(log, LogLimits.upTo(Long.MAX_VALUE), refusal -> { });
        return catchThrowableOfType(LogProblem.class, translator::hasNext);
    }

    /** The start, then so many letters. */
    private static InputStream stream(String start, long letters) {
        InputStream rest = new InputStream() {
            private long left = letters;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }
        };
        return new SequenceInputStream(Collections.enumeration(java.util.List.of(new ByteArrayInputStream(start.getBytes()), rest)));
    }
}
