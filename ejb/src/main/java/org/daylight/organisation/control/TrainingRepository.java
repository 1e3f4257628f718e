package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.organisation.RecordTraining;
import org.daylight.organisation.TrainingView;

/** Training records: added and withdrawn, never deleted. */
@ApplicationScoped
public class TrainingRepository {
    @PersistenceContext
    EntityManager em;

    /** The newest first. */
    public List<TrainingView> of(String username) {
        return Sql.of(em::createNativeQuery, """
                select t.id, t.course, t.hours, t.passed_on, t.valid_until, t.trainer, t.recorded_by, t.recorded_at, t.withdrawn_at, t.withdrawn_reason \
                from training_record t where t.username = ?1 order by t.passed_on desc, t.id desc limit 500""", username).rows()
                .map(c -> new TrainingView(c.number(), c.text(), c.decimal(), c.day(), c.day(), c.text(), c.text(), c.instant(), c.instant(), c.text()))
                .toList();
    }

    /** False where the same course of the same day is there already. */
    public boolean add(RecordTraining t, String by, Instant at) {
        return Sql.of(em::createNativeQuery, """
                insert into training_record (username, course, hours, passed_on, valid_until, trainer, recorded_by, recorded_at) \
                values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, ?8) on conflict do nothing""", t.username(), t.course(), t.hours(), t.passedOn(),
                t.validUntil(), t.trainer(), by, at).run() > 0;
    }

    /** Whose record it is; empty where there is none that is in force. */
    public Optional<String> ownerOfValid(long id) {
        return Sql.of(em::createNativeQuery, "select t.username from training_record t where t.id = ?1 and t.withdrawn_at is null", id).values().stream()
                .map(Object::toString).findFirst();
    }

    public void withdraw(long id, String reason, String by, Instant at) {
        Sql.of(em::createNativeQuery, "update training_record set withdrawn_by = ?2, withdrawn_at = ?3, withdrawn_reason = ?4 where id = ?1", id, by, at, reason).run();
    }
}
