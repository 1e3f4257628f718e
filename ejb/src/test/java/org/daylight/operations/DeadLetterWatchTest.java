package org.daylight.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("MON-16")
class DeadLetterWatchTest {
    private static final String WRITTEN = "timestamptz '2026-11-20T00:00:00Z'";
    private static final String LATER = "timestamptz '2026-11-20T12:00:00Z'";
    private static final List<String> KINDS = List.of("press.sheet", "notifications.notice", "notifications.message", "certificates.push", "signals.step", "conformance.case", "exchange.message");
    private final RealDatabase database = RealDatabase.create();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Wiring wiring = new Wiring(database);
    private final DeadLetterWatch watch;

    DeadLetterWatchTest() {
        wiring.instead(MeterRegistry.class, meters);
        wiring.at("2026-11-21T00:00:00Z");
        watch = wiring.door(DeadLetterWatch.class);
    }

    @Test
    void a_house_in_which_nothing_failed_says_so_of_every_table() {
        watch.look();
        assertThat(KINDS).allSatisfy(kind -> assertThat(figures(kind)).containsExactly(0d, 0d));
        assertThat(meters.getMeters()).hasSize(2 * KINDS.size());
    }

    @Test
    void of_every_table_the_dead_letters_are_counted_and_not_what_is_tried_again() {
        fails();
        watch.look();
        assertThat(KINDS).allSatisfy(kind -> assertThat(figures(kind)).as(kind).containsExactly(2d, 86_400d));
    }

    @Test
    void time_that_passes_is_seen_without_a_look_at_the_database() {
        fails();
        watch.look();
        wiring.at("2026-11-21T01:00:00Z");
        assertThat(figures("press.sheet")).containsExactly(2d, 90_000d);
    }

    @Test
    void what_was_mended_is_gone_with_the_next_look() {
        fails();
        watch.look();
        database.run("update sheet set state = 'PENDING'");
        watch.look();
        assertThat(figures("press.sheet")).containsExactly(0d, 0d);
        assertThat(figures("signals.step")).containsExactly(2d, 86_400d);
    }

    @Test
    void a_file_that_met_a_fault_is_mended_when_the_same_bytes_end_otherwise() {
        fails();
        foreign("insert into exchange_message (id, department_code, source, channel, sha256, bytes, state, received_at)"
                + " values (gen_random_uuid(), 'A', 'legacy', 'POST', repeat('1', 64), 1, 'APPLIED', " + LATER + ")");
        watch.look();
        assertThat(figures("exchange.message")).containsExactly(1d, 43_200d);
    }

    @Test
    void what_nobody_knows_is_not_a_number() {
        watch.look();
        database.run("alter view dead_letter rename to hidden");
        watch.look();
        assertThat(figures("press.sheet")).containsOnly(Double.NaN);
    }

    /** Two dead letters of each table, of yesterday's midnight and noon, and one that is tried again. */
    private void fails() {
        foreign("insert into sheet (template, content, signer_code, signer_name, state, ordered_at) select 't', '{}', 's', 's', s, at from " + each("FAILED", "PENDING"));
        foreign("insert into notice (case_id, department_code, kind, item_version_id, channel, recipient, text_zh, text_en, created_at, due_on, state)"
                + " select row_number() over (), 'A', 'ITEM_CHANGED', 1, 'E_MAIL', 'a', 'a', 'a', at, '2026-11-30', s from " + each("FAILED", "QUEUED"));
        foreign("insert into message (case_id, department_code, kind, event_at, channel, recipient, subject_zh, subject_en, text_zh, text_en, created_at, state)"
                + " select row_number() over (), 'A', 'REGISTERED', at, 'SMS', '1', 'a', 'a', 'a', 'a', at, s from " + each("FAILED", "QUEUED"));
        foreign("insert into message (case_id, department_code, kind, event_at, channel, recipient, subject_zh, subject_en, text_zh, text_en, created_at, state)"
                + " select 9, 'A', 'REGISTERED', at, 'SMS', '1', 'a', 'a', 'a', 'a', at, 'GIVEN_UP' from " + each("FAILED", "QUEUED") + " limit 1");
        foreign("insert into certificate_push (certificate_id, state_pushed, state, created_at) select 1, 'VALID', s, at from " + each("FAILED", "QUEUED"));
        foreign("insert into escalation (profile_version_id, step_code, from_kind, from_id, to_signal, department_code, started_on, days, due_at, calendar_version, provisional,"
                + " attempts, next_attempt_at, failed_at) select 1, 'S', 'SIGNAL', row_number() over (), 'X', 'A', '2026-11-19', 1, at, 'v', false, 5, case s when 'AGAIN' then at end, at from "
                + each("DEAD", "AGAIN"));
        foreign("insert into conformance_aside (case_id, since_event, cause, state, attempts, set_aside_at, failed_at, next_attempt_at)"
                + " select row_number() over (), 1, 'x', s, 5, at, at, at from " + each("DEAD", "WAITING"));
        foreign("with m as (insert into exchange_message (id, department_code, source, channel, sha256, bytes, state, received_at)"
                + " select gen_random_uuid(), 'A', 'legacy', 'POST', repeat(cast(row_number() over () as varchar), 64), 1, s, at from " + each("REJECTED", "RECEIVED")
                + " returning id, state) insert into exchange_rejection select id, 1, 1, 'exchange.fault', '{}' from m where state = 'REJECTED'");
        foreign("with m as (insert into exchange_message (id, department_code, source, channel, sha256, bytes, state, received_at)"
                + " select gen_random_uuid(), 'A', 'legacy', 'POST', repeat('9', 64), 1, 'REJECTED', " + WRITTEN
                + " returning id) insert into exchange_rejection select id, 1, 1, 'xes.truncated', '{}' from m");
    }

    private static String each(String dead, String waiting) {
        return "(values ('" + dead + "', " + WRITTEN + "), ('" + dead + "', " + LATER + "), ('" + waiting + "', " + WRITTEN + " - interval '1 hour')) v (s, at)";
    }

    /** Without what the row refers to. */
    private void foreign(String sql) {
        try (Connection connection = database.source().getConnection()) {
            RealDatabase.run(connection, "set session_replication_role = replica");
            RealDatabase.run(connection, sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many, and seconds since the oldest. */
    private List<Double> figures(String kind) {
        return List.of(figure("daylight.dead.letters", kind), figure("daylight.dead.letters.oldest.seconds", kind));
    }

    private double figure(String meter, String kind) {
        String[] names = kind.split("\\.");
        Gauge gauge = meters.get(meter).tags("room", names[0], "kind", names[1]).gauge();
        return gauge.value();
    }
}
