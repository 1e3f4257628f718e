package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Events that a signal rests on. */
@ApplicationScoped
public class ReasonRepository {
    private static final String EVENTS = """
            select e.id, e.type, e.name, e.event_at, e.recorded_at, e.source, e.actor, s.name_zh, s.name_en, e.opinion, cast(e.payload as text) as payload
            from case_event e left join staff s on e.source = 'daylight' and s.username = e.actor
            where e.case_id = ? and e.id in (%s) order by e.event_at, e.id limit 100""";

    @PersistenceContext
    EntityManager em;

    /** Of that case only. */
    public List<CaseEventLine> of(long caseId, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Object[] arguments = new Object[ids.size() + 1];
        arguments[0] = caseId;
        for (int i = 0; i < ids.size(); i++) {
            arguments[i + 1] = ids.get(i);
        }
        return Columns.of(Conditions.filled(em::createNativeQuery, EVENTS.formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))), arguments).getResultList())
                .map(c -> new CaseEventLine(c.number(), c.constant(CaseEventType.class), c.text(), c.instant(), c.instant(), c.text(), c.text(), c.text(), c.text(), c.text(),
                        c.text())).toList();
    }
}
