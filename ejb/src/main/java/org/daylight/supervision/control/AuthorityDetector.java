package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Attempts beyond authority, by person and day; what is tried later on the same day stands in the audit trail.
 *
 * @article ACT-05 (000 art. 30(3)), ACT-20 (004 art. 33(4)), ACT-21 (004 art. 34(1)), AUT-13
 */
@ApplicationScoped
public class AuthorityDetector implements TimedDetector {
    private static final Duration LOOK_BACK = Duration.ofDays(31);
    private static final String BEYOND = """
            select 'authority:' || e.actor || ':' || cast(e.at at time zone 'Asia/Shanghai' as date) as key, null::bigint as case_id, null::bigint as profile_version_id,
                p.department_code, e.actor as person, null::bigint as item_version_id, max(e.at) as occurred_at,
                jsonb_build_object('attempts', count(*), 'actions', left(string_agg(distinct e.action, ', '), 1000), 'lastEntry', max(e.id)) as facts
            from audit_entry e join staff p on p.username = e.actor where e.beyond_authority and e.at >= ?
            group by e.actor, p.department_code, cast(e.at at time zone 'Asia/Shanghai' as date)""";

    @Inject
    Sightings sightings;

    @Override
    public void look(Instant now) {
        sightings.raiseAll(Seen.BEYOND_AUTHORITY, now, BEYOND, now.minus(LOOK_BACK));
    }
}
