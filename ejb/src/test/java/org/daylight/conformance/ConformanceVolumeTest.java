package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came costs what came, not what there ever was. */
@Article("MON-16")
class ConformanceVolumeTest {
    private static final int CASES = 60_000;
    private static final int CAME = 40;
    private final CaseGround ground = new CaseGround();
    private final ConformanceTurn turn = ground.wiring.door(ConformanceTurn.class);

    @BeforeEach
    void many_cases_have_been_judged() {
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        ground.run(() -> ground.wiring.door(ReferenceFlows.class).set("ZW", ReportedLog.flow()));
        ground.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at) select 900000 + n, 1, 'ZW-' || n, 'REPORTED',"
                + " 'permits', 'ZW', '件', 'UNKNOWN', 'REPORTED', '2026-01-05' from generate_series(1, " + CASES + ") n");
        ground.database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source) select 900000 + n, 'REPORTED_STEP', s, '2026-01-05', '2026-01-05', 'permits'"
                + " from unnest(array['收件', '受理']) s cross join generate_series(1, " + CASES + ") n");
        ground.database.run("update conformance_position set (tx, id) = (select tx::text::bigint, id from case_event order by case_event.tx desc, case_event.id desc limit 1)");
        ground.database.run("analyze case_event, approval_case");
        ground.database.run("create table told (at integer)");
        ground.database.run("create function tell() returns trigger language plpgsql as $$ begin insert into told values (1); return null; end $$");
        ground.database.run("create trigger told after insert on supervision_signal for each statement execute function tell()");
    }

    @Test
    void a_portion_reads_no_large_table_whole_and_raises_all_it_found_at_once() {
        long before = read();
        for (int round = 0; round < 8; round++) {
            ground.database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source) select 900000 + ? + n * 100, 'REPORTED_STEP', '批准', '2026-01-06', '2026-01-06', 'permits'"
                    + " from generate_series(1, " + CAME + ") n", round);
            assertThat((int) ground.in(() -> turn.judge(1_000))).isEqualTo(CAME);
        }
        assertThat(read() - before).as("rows read without an index").isLessThan(CASES / 10);
        assertThat(ground.database.values("select count(*) from supervision_signal where rule_code = 'RC-05' and facts ->> 'deviation' = 'SKIPPED'")).containsExactly("320");
        assertThat(ground.database.values("select count(*) from told")).as("one statement for each portion").containsExactly("8");
    }

    /** Rows of the two large tables that were read one after the other so far. */
    private long read() {
        ground.run(() -> ground.wiring.em().createNativeQuery("do $$ begin perform pg_stat_force_next_flush(); end $$").executeUpdate());
        return Long.parseLong(ground.database.values("select sum(seq_tup_read) from pg_stat_user_tables where relname in ('case_event', 'approval_case')").get(0));
    }
}
