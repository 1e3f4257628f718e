package org.daylight.cases.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.LightChange;
import org.daylight.cases.entity.StepReading;
import org.daylight.cases.entity.StepWriting;
import org.daylight.cases.entity.Waiting;
import org.daylight.deadlines.CountdownChange;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;
import org.daylight.organisation.DutyFacts;

/**
 * Steps of flows in the fewest statements: one that reads and locks, one that writes all. Plain SQL on the connection of the transaction, since a step
 * is taken thousands of times a second and the case needs no watching between the two.
 */
@ApplicationScoped
public class StepRepository {
    private static final String LOCK = """
            select c.id, c.version, c.case_number, c.department_code, c.item_version_id, c.profile_version_id, c.applicant_name, c.handling_type,
                c.state, c.outcome, c.accepted_at, c.closed_at, c.last_actor, c.last_level_by, c.warn_at, c.due_at, c.suspended_at, c.stopped_at,
                c.supplement_since, l.announced, c.step_round, c.step_late, c.joint, c.hearing, c.step_code, c.step_kind, c.step_department, c.step_role,
                c.step_person, c.step_barred, c.step_opened_at, c.step_warn_at, c.step_due_at,
                s.username, s.name_zh, s.name_en, s.department_code, s.active_from, s.active_until, s.left_at,
                exists (select 1 from training_record t where t.username = s.username and t.withdrawn_at is null and t.passed_on <= ?
                    and (t.valid_until is null or t.valid_until >= ?))
            from approval_case c join case_light l on l.case_id = c.id left join staff s on s.username = ? where c.case_number = ? for update of c, l""";
    /** The row, its events, the line of the trail and the limits; the first three not where the case has another version. */
    private static final String WRITE = """
            with moved as (
                update approval_case set version = version + 1, state = ?, outcome = ?, last_actor = ?, last_level_by = ?, stopped_at = ?, closed_at = ?,
                    step_round = ?, step_late = ?, step_code = ?, step_kind = ?, step_department = ?, step_role = ?, step_person = ?,
                    step_barred = ?, step_opened_at = ?, step_warn_at = ?, step_due_at = ?, facts = case when cast(? as jsonb) is null then facts else coalesce(facts, '{}') || cast(? as jsonb) end
                where id = ? and version = ? returning id),
            traced as (
                insert into audit_entry (at, actor, action, subject, outcome, beyond_authority)
                select cast(? as timestamptz), cast(? as varchar), cast(? as varchar), cast(? as varchar), 'DONE', false from moved),
            told as (
                insert into case_event (case_id, type, event_at, recorded_at, source, actor, opinion, payload)
                select id, cast(? as varchar), cast(? as timestamptz), cast(? as timestamptz), 'daylight', cast(? as varchar), cast(? as varchar), cast(? as jsonb)
                from moved%s)%s""";
    private static final String TURNED = """
            \sunion all
                select id, 'LIGHT_CHANGED', cast(? as timestamptz), cast(? as timestamptz), 'daylight', cast(? as varchar), null, cast(? as jsonb) from moved""";
    private static final String LIT = """
            ,
            lit as (
                update case_light l set announced = ?, stopped_at = cast(? as timestamptz) from moved where l.case_id = moved.id)""";
    private static final String STEP = WRITE.formatted("", "");
    private static final String STEP_AND_LIGHT = WRITE.formatted(TURNED, LIT);
    private static final String COUNT = " select (select count(*) from moved), ";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    /**
     * A copy of a case, which is locked in the database, with what decides whether the person may act.
     *
     * @param duty null: nobody of the staff has this user name
     */
    public record Locked(ApprovalCase approval, DutyFacts duty) {
    }

    /** Nobody else changes the case until the transaction ends; empty where there is none. */
    public Optional<Locked> lock(String caseNumber, String username, LocalDate today) {
        try (Connection connection = database.getConnection(); PreparedStatement read = connection.prepareStatement(LOCK)) {
            new Places(read).put(today).put(today).put(username).put(caseNumber);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(locked(new Cells(row))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Locked locked(Cells c) throws SQLException {
        StepReading read = new StepReading(c.number(), c.number(), c.text(), c.text(), c.numberOrNull(), c.numberOrNull(), c.text(), c.text(),
                c.constant(CaseState.class), c.constant(CaseOutcome.class), c.instant(), c.instant(), c.text(), c.text(), c.instant(), c.instant(),
                c.instant(), c.instant(), c.instant(), c.constant(Light.class), (int) c.number(), c.bool(), c.bool(), c.bool(), null);
        Waiting waiting = new Waiting(c.text(), c.constant(StepKind.class), read.stepRound(), c.text(), c.text(), c.text(), c.text(), c.instant(),
                c.instant(), c.instant());
        DutyFacts duty = new DutyFacts(c.text(), c.text(), c.text(), c.text(), c.day(), c.day(), c.instant(), c.bool());
        return new Locked(ApprovalCase.copy(read.with(waiting)), duty.username() == null ? null : duty);
    }

    /**
     * Writes the case as it now stands with its limits, the event, the light and the line of the trail; {@code case.stale-version} (409) where somebody
     * was faster, and the transaction must not stand.
     *
     * @param limits null: none changes
     * @param facts  JSON object of the key facts; null: as they are
     * @param light  null: it did not change
     */
    public CountdownChange.Counts write(ApprovalCase approval, CountdownChange limits, CaseEvent event, String facts, LightChange light, String action) {
        String acts = light == null ? STEP : STEP_AND_LIGHT;
        String statement = limits == null ? acts + COUNT + "0, 0" : acts + limits.parts() + COUNT + limits.counts();
        try (Connection connection = database.getConnection(); PreparedStatement write = connection.prepareStatement(statement)) {
            Places places = new Places(write);
            StepWriting row = approval.writing();
            row(places, row, facts);
            places.put(event.eventAt()).put(event.actor()).put(action).put(approval.caseNumber())
                    .put(event.type()).put(event.eventAt()).put(event.recordedAt()).put(event.actor()).put(event.opinion()).put(event.payload());
            if (light != null) {
                places.put(event.eventAt()).put(event.recordedAt()).put(event.actor()).put(light.json()).put(light.to()).put(row.stoppedAt());
            }
            if (limits != null) {
                limits.put(write, places.next());
            }
            try (ResultSet moved = write.executeQuery()) {
                moved.next();
                if (moved.getLong(1) == 0) {
                    throw CaseRules.stale();
                }
                approval.written();
                return new CountdownChange.Counts(moved.getLong(2), moved.getLong(3));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void row(Places places, StepWriting row, String facts) throws SQLException {
        Waiting waiting = row.waiting() == null ? Waiting.NOTHING : row.waiting();
        places.put(row.state()).put(row.outcome()).put(row.lastActor()).put(row.lastLevelBy()).put(row.stoppedAt()).put(row.closedAt())
                .put(row.stepRound()).put(row.stepLate()).put(waiting.code()).put(waiting.kind()).put(waiting.department())
                .put(waiting.role()).put(waiting.person()).put(waiting.barred()).put(waiting.openedAt()).put(waiting.warnAt()).put(waiting.dueAt())
                .put(facts).put(facts).put(row.id()).put(row.version());
    }
}
