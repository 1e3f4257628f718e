package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.Supervision.Step;
import org.daylight.signals.EscalationLine;
import org.daylight.signals.Escalations.From;
import org.daylight.signals.Escalations.Origin;

/** Steps of the ladder at work. */
@ApplicationScoped
public class EscalationRepository {
    private static final String ADD = """
            insert into escalation (profile_version_id, step_code, from_kind, from_id, to_signal, case_id, department_code, person, started_on, days, due_at,
                calendar_version, provisional)
            values (?, ?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?) on conflict on constraint escalation_once do nothing""";
    private static final String STOP = "update escalation set state = 'STOPPED', ended_at = ?, because = ? where from_kind = ? and from_id = ? and state = 'WAITING'";
    private static final String OF = """
            select step_code, to_signal, started_on, days, due_at, provisional, state, ended_at, because, signal_id from escalation where from_kind = ? and from_id = ?
            order by id limit 50""";

    @PersistenceContext
    EntityManager em;

    public void add(Origin origin, Step step, LocalDate on, Instant dueAt, WorkingCalendar calendar) {
        boolean provisional = !calendar.isPublished(on, LegalTime.dateOf(dueAt.minusMillis(1)));
        Conditions.filled(em::createNativeQuery, ADD, origin.profileVersionId(), step.code(), origin.from(), origin.id(), step.to(), origin.caseId(),
                origin.departmentCode(), origin.person(), on, step.afterDays(), dueAt, calendar.version(), provisional).executeUpdate();
    }

    public void stop(From from, long id, String because, Instant at) {
        Conditions.filled(em::createNativeQuery, STOP, at, because, from, id).executeUpdate();
    }

    public List<EscalationLine> of(From from, long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, OF, from, id).getResultList()).map(c -> new EscalationLine(c.text(), c.text(), c.day(), c.count(),
                c.instant(), c.bool(), c.text(), c.instant(), c.text(), c.numberOrNull())).toList();
    }
}
