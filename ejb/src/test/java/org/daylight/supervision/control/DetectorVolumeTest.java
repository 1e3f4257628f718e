package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A look costs what is new, not what there ever was. */
@Article("MON-16")
class DetectorVolumeTest {
    private static final String MONDAY = "2026-03-02T01:00:00Z";
    private static final String LATER = "2026-03-20T01:00:00Z";
    private static final int EVENTS = 120_000;
    private final DetectorGround seen = new DetectorGround();

    @Test
    void a_second_look_reads_no_large_table_whole() {
        long id = seen.reported("ZJ-1", MONDAY, "2026-03-30T16:00:00Z", null);
        seen.database.run("insert into audit_entry (at, actor, action, outcome, beyond_authority) select '2026-03-02', 'clerk', 'CaseHandling.decide', 'DONE', false "
                + "from generate_series(1, " + EVENTS + ")");
        seen.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at) "
                + "select nextval('case_id_seq'), 1, 'ZJ-N' || n, 'REPORTED', 'legacy', 'ZJ', '件', 'UNKNOWN', 'REPORTED', '2026-03-02' from generate_series(1, " + EVENTS + ") n");
        seen.database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source) select id, 'REPORTED_STEP', '受理', '2026-03-02', '2026-03-02', 'legacy' "
                + "from approval_case where case_number like 'ZJ-N%'");
        seen.database.run("analyze case_event, audit_entry, approval_case");
        looks();
        seen.event(id, "REPORTED_STEP", "不予受理", MONDAY, MONDAY, "legacy", null);
        long before = read();
        looks();
        assertThat(read() - before).as("rows read without an index").isLessThan(EVENTS / 2);
        assertThat(seen.raised("VF-01")).hasSize(1);
    }

    private void looks() {
        seen.look(RecordingDetector.class, LATER);
        seen.look(CourseDetector.class, LATER);
        seen.look(AuthorityDetector.class, LATER);
        seen.look(MessageDetector.class, LATER);
        seen.look(ResultDetector.class, LATER);
    }

    /** Rows of the three large tables that were read one after the other so far. */
    private long read() {
        seen.ground.run(() -> seen.ground.wiring.em().createNativeQuery("do $$ begin perform pg_stat_force_next_flush(); end $$").executeUpdate());
        return Long.parseLong(seen.database.values("select sum(seq_tup_read) from pg_stat_user_tables where relname in ('case_event', 'audit_entry', 'approval_case')").get(0));
    }
}
