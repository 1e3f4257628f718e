package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Reports of departments' own systems that were refused in whole or in part, so that the data are not here; and those that would have altered a result in force.
 *
 * @article SIG-22 (000 art. 20(10)), MON-18 (002 art. 23), SIG-32 (000 art. 21(8))
 */
@ApplicationScoped
public class MessageDetector implements TimedDetector {
    private static final Duration LOOK_BACK = Duration.ofDays(31);
    private static final String FAULTY = "from exchange_message m where m.received_at >= ? and (m.rejected > 0 or m.state = 'REJECTED')";
    private static final String REFUSED = """
            select 'message:' || m.id as key, null::bigint as case_id, null::bigint as profile_version_id, m.department_code, null as person, null::bigint as item_version_id,
                m.received_at as occurred_at, jsonb_build_object('source', m.source, 'file', m.file_name, 'places', m.rejected, 'state', m.state,
                    'codes', (select string_agg(distinct r.code, ', ') from exchange_rejection r where r.message_id = m.id)) as facts
            """ + FAULTY;
    private static final String RESULT_ALTERED = """
            select 'case:' || c.id as key, c.id as case_id, c.profile_version_id, c.department_code, null as person, c.item_version_id, min(m.received_at) as occurred_at,
                jsonb_build_object('code', min(r.code), 'source', min(m.source), 'closedAt', c.closed_at) as facts
            from (select m.id, m.source, m.received_at %s) m join exchange_rejection r on r.message_id = m.id and r.code in ('report.other-end', 'report.reopens')
                join approval_case c on c.case_number = r.arguments[1] group by c.id""".formatted(FAULTY);

    @Inject
    Sightings sightings;

    @Override
    public void look(Instant now) {
        sightings.raiseAll(Seen.DATA_WRONG, now, REFUSED, now.minus(LOOK_BACK));
        sightings.raiseAll(Seen.RESULT_CHANGED, now, RESULT_ALTERED, now.minus(LOOK_BACK));
    }
}
