package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Figure;

/**
 * Grants that nobody can read when the working days of the profile have passed after the decision (双公示), and decisions entered in bulk at the end of a month.
 *
 * @article SIG-19 (000 art. 20(7); Administrative Licensing Law art. 40), MON-16 (002 art. 22)
 */
@ApplicationScoped
public class ResultDetector implements TimedDetector {
    private static final int LOOK_BACK = 60;
    /** Decided before the day of the second value, and no longer ago than that of the first; a decision whose sheet could not be printed is not public. */
    private static final String NOT_PUBLIC = """
            select 'case:' || c.id as key, c.id as case_id, c.profile_version_id, c.department_code, null as person, c.item_version_id, c.stopped_at as occurred_at,
                jsonb_build_object('decidedAt', c.stopped_at, 'workingDays', cast(? as integer)) as facts
            from approval_case c where c.stopped_at >= ? and c.stopped_at < ? and c.outcome = 'GRANTED' and c.origin = 'NATIVE'
                and not exists (select 1 from document t join sheet s on s.id = t.sheet_id where t.case_id = c.id and t.type = 'DECISION_GRANT' and s.state <> 'FAILED')""";
    private static final String ENTERED_IN_BULK = """
            select 'bulk:' || b.person || ':' || b.day as key, null::bigint as case_id, null::bigint as profile_version_id, min(b.department_code) as department_code, b.person,
                null::bigint as item_version_id, max(b.last) as occurred_at,
                jsonb_build_object('decisions', max(b.decisions), 'from', min(b.first), 'until', max(b.last)) as facts
            from (select c.last_level_by as person, cast(c.stopped_at at time zone 'Asia/Shanghai' as date) as day, date_trunc('hour', c.stopped_at) as hour,
                    min(c.department_code) as department_code, count(*) as decisions, min(c.stopped_at) as first, max(c.stopped_at) as last
                from approval_case c where c.stopped_at >= ? and c.stopped_at < ? and c.outcome is not null and c.last_level_by is not null
                group by 1, 2, 3 having count(*) >= cast(? as integer)) b
            group by b.person, b.day""";

    @Inject
    Sightings sightings;
    @Inject
    LastDays lastDays;

    @Override
    public void look(Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        sightings.raiseAll(Seen.RESULT_NOT_PUBLIC, now, Figure.PUBLISH_WITHIN, NOT_PUBLIC, days -> decided(today, days));
        LocalDate first = lastDays.ofMonth(today).get(0);
        LocalDate last = lastDays.ofMonth(today).get(1);
        sightings.raiseAll(Seen.IN_BULK, now, Figure.DECISIONS_IN_BULK, ENTERED_IN_BULK,
                decisions -> new Object[] {LegalTime.startOf(first), LegalTime.endOf(last), decisions});
    }

    private Object[] decided(LocalDate today, int workingDays) {
        LocalDate latest = lastDays.before(today, WorkingDays.of(workingDays));
        return new Object[] {workingDays, LegalTime.startOf(latest.minusDays(LOOK_BACK)), LegalTime.startOf(latest)};
    }
}
