package org.daylight.conformance;

import java.time.Instant;
import java.util.List;
import org.daylight.CaseGround;

/** Cases that a department's own system reported, on the ground of the tests. */
final class ReportedLog {
    private final CaseGround ground;
    private int cases;

    ReportedLog(CaseGround ground) {
        this.ground = ground;
    }

    /** One event an hour, by a person each; the case ended with the last one unless it is open. */
    String add(String department, boolean ended, String... activities) {
        String number = department + "-L" + ++cases;
        Instant begin = Instant.parse("2026-01-05T01:00:00Z").plusSeconds(86_400L * cases);
        Instant end = begin.plusSeconds(3_600L * activities.length);
        ground.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, accepted_at, closed_at, due_at, stopped_at)"
                + " select nextval('case_id_seq'), 1, ?, 'REPORTED', 'permits', ?, ?, 'UNKNOWN', 'REPORTED', ?, ?, ?, ?, ?", number, department, number, begin, begin,
                ended ? end : null, begin.plusSeconds(3_600L * 4), ended ? end : null);
        for (int i = 0; i < activities.length; i++) {
            step(number, activities[i], "p" + (i + 1), begin.plusSeconds(3_600L * (i + 1)));
        }
        if (ended) {
            ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source) select id, 'REPORTED_END', ?, ?, 'permits' from approval_case where case_number = ?",
                    end, end, number);
        }
        return number;
    }

    void step(String number, String activity, String person, Instant at) {
        ground.database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source, actor) select id, 'REPORTED_STEP', ?, ?, ?, 'permits', ? from approval_case where case_number = ?",
                activity, at, at, person, number);
    }

    static List<String> flow() {
        return List.of("收件", "受理", "审核", "批准", "办结");
    }
}
