package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
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
    private static final String LINE = """
            step_code, to_signal, started_on, days, due_at, provisional,
            case when state = 'WAITING' and attempts > 0 then case when next_attempt_at is null then 'GIVEN_UP' else 'SET_ASIDE' end else state end as standing,
            ended_at, because, signal_id from escalation""";
    private static final String OF_MANY = "select from_id, " + LINE + " where from_kind = ? and from_id = any (cast(string_to_array(?, ',') as bigint[])) order by id";
    private static final String OF = "select " + LINE + " where from_kind = ? and from_id = ? order by id limit 50";
    private static final String STOP_OF_CASE = """
            update escalation set state = 'STOPPED', ended_at = ?, because = ? where case_id = ? and from_kind = 'SIGNAL' and state = 'WAITING'
                and profile_version_id = ?""";
    private static final String PROFILES_OF_CASE = "select distinct profile_version_id from escalation where case_id = ? and from_kind = 'SIGNAL' and state = 'WAITING'";
    /** Those that another runner holds are passed over; what was counted by another calendar, or into a year without a notice, follows first. */
    private static final String READY = " from escalation where state = 'WAITING' and due_at < ? and calendar_version = ? and not provisional";
    private static final String NEXT = READY + " and attempts = 0 order by due_at, id limit cast(? as integer)";
    private static final String CHOSEN = READY + " and (attempts = 0 or next_attempt_at <= cast(? as timestamptz)) and id = any (cast(string_to_array(?, ',') as bigint[])) order by due_at, id";
    private static final String AGAIN = READY + " and attempts > 0 and next_attempt_at <= ? order by next_attempt_at, id limit cast(? as integer)";
    private static final String SET_ASIDE = """
            update escalation set attempts = attempts + 1, failed_at = ?, last_error = ?,
                next_attempt_at = %s
            where id = ? and state = 'WAITING'""".formatted(EscalationRules.AGAIN.next("attempts + 1", "?"));
    private static final String KINDS = "select distinct profile_version_id, step_code, from_kind from (select profile_version_id, step_code, from_kind";
    private static final String FIRE = """
            with due as materialized (
                select *%s for update skip locked),
            plan as (
                select * from json_to_recordset(cast(? as json)) as p(profile_version_id bigint, step_code varchar, from_kind varchar, code varchar, rule_group varchar,
                    person boolean)),
            ready as (
                select due.*, p.code, p.rule_group, p.person as of_person, lower(due.from_kind) || ':' || due.from_id as subject_key
                from due join plan p using (profile_version_id, step_code, from_kind)),
            raised as (
                insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, person, item_version_id,
                    occurred_at, found_at, found_by, facts, raised_from)
                select r.profile_version_id, r.code, r.rule_group, r.to_signal, r.subject_key, r.case_id, r.department_code, case when r.of_person then r.person end,
                    coalesce(c.item_version_id, s.item_version_id), r.due_at, cast(? as timestamptz), 'daylight',
                    coalesce(s.facts, '{}') || jsonb_build_object('step', r.step_code, 'from', r.from_kind, 'fromId', cast(r.from_id as varchar),
                        'startedOn', r.started_on, 'days', cast(r.days as varchar), 'escalatedAt', r.due_at), s.id
                from ready r left join approval_case c on c.id = r.case_id left join supervision_signal s on r.from_kind = 'SIGNAL' and s.id = r.from_id
                on conflict on constraint supervision_signal_once do update set rule_code = excluded.rule_code
                returning id, rule_code, subject_key),
            traced as (
                insert into audit_entry (at, actor, action, subject, outcome, beyond_authority)
                select cast(? as timestamptz), 'daylight', 'Escalations.' || r.to_signal, coalesce(c.case_number, r.subject_key), 'DONE', false
                from ready r left join approval_case c on c.id = r.case_id)
            update escalation e set state = 'FIRED', ended_at = cast(? as timestamptz), signal_id = raised.id
            from ready r join raised on raised.rule_code = r.code and raised.subject_key = r.subject_key
            where e.id = r.id returning raised.id, e.step_code""";
    private static final String BEHIND = """
            select started_on, days from escalation where state = 'WAITING' and calendar_version <> ? and days > 0 group by started_on, days limit 1000""";
    private static final String FOLLOW = """
            update escalation e set due_at = d.due_at, calendar_version = ?, provisional = d.provisional
            from json_to_recordset(cast(? as json)) as d(started_on date, days integer, due_at timestamptz, provisional boolean)
            where e.state = 'WAITING' and e.calendar_version <> ? and e.started_on = d.started_on and e.days = d.days""";
    private static final String FOLLOW_AT_ONCE = "update escalation set calendar_version = ? where state = 'WAITING' and days = 0 and calendar_version <> ?";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    public void add(Origin origin, Step step, LocalDate on, EscalationRules.Due due, String calendarVersion) {
        Conditions.filled(em::createNativeQuery, ADD, origin.profileVersionId(), step.code(), origin.from(), origin.id(), step.to(), origin.caseId(),
                origin.departmentCode(), origin.person(), on, step.afterDays(), due.at(), calendarVersion, due.provisional()).executeUpdate();
    }

    public void stop(From from, long id, String because, Instant at) {
        Conditions.filled(em::createNativeQuery, STOP, at, because, from, id).executeUpdate();
    }

    public List<EscalationLine> of(From from, long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, OF, from, id).getResultList()).map(EscalationRepository::line).toList();
    }

    public Map<Long, List<EscalationLine>> of(From from, Collection<Long> ids) {
        return Columns.of(Conditions.filled(em::createNativeQuery, OF_MANY, from, joined(ids)).getResultList())
                .collect(Collectors.groupingBy(Columns::number, Collectors.mapping(EscalationRepository::line, Collectors.toList())));
    }

    private static EscalationLine line(Columns c) {
        return new EscalationLine(c.text(), c.text(), c.day(), c.count(), c.instant(), c.bool(), c.text(), c.instant(), c.text(), c.numberOrNull());
    }

    /** Versions of profiles of which a step waits for a signal about the case. */
    public List<Long> profilesWaiting(long caseId) {
        List<?> found = Conditions.filled(em::createNativeQuery, PROFILES_OF_CASE, caseId).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What waits for signals about the case by that profile. */
    public void stopOfCase(long caseId, long profileVersionId, String because, Instant at) {
        Conditions.filled(em::createNativeQuery, STOP_OF_CASE, at, because, caseId, profileVersionId).executeUpdate();
    }

    /** Up to so many steps that are due and never failed raise what follows, each once. @return ids of the signals */
    public List<Long> fire(String calendarVersion, Instant now, int most) {
        return fire(NEXT, now, now, calendarVersion, most);
    }

    /** The same for these. */
    public List<Long> fire(String calendarVersion, Instant now, Collection<Long> ids) {
        return fire(CHOSEN, now, now, calendarVersion, now, joined(ids));
    }

    private List<Long> fire(String which, Instant now, Object... given) {
        List<?> kinds = Conditions.filled(em::createNativeQuery, KINDS + which + ") next", given).getResultList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        JsonArrayBuilder plan = Json.createArrayBuilder();
        Columns.of(kinds).forEach(c -> plan(c.number(), c.text(), c.text(), plan));
        List<Object> values = new ArrayList<>(List.of(given));
        values.addAll(List.of(plan.build().toString(), now, now, now));
        return Columns.of(Conditions.filled(em::createNativeQuery, FIRE.formatted(which), values.toArray()).getResultList()).map(Columns::number).toList();
    }

    private void plan(long version, String code, String fromKind, JsonArrayBuilder plan) {
        ProfileContent content = profiles.version(version).content();
        Step step = content.ladder().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no step " + code));
        TimedRules.Raise raise = TimedRules.fired(content, step, fromKind);
        plan.add(Json.createObjectBuilder().add("profile_version_id", version).add("step_code", code).add("from_kind", fromKind).add("code", raise.code())
                .add("rule_group", raise.group()).add("person", raise.person()));
    }

    /** Up to so many that {@link #fire(String, Instant, int)} takes next, the oldest first. */
    public List<Long> due(String calendarVersion, Instant now, int most) {
        return ids(NEXT, now, calendarVersion, most);
    }

    /** Up to so many that failed and are due again. */
    public List<Long> again(String calendarVersion, Instant now, int most) {
        return ids(AGAIN, now, calendarVersion, now, most);
    }

    private List<Long> ids(String which, Object... given) {
        List<?> found = Conditions.filled(em::createNativeQuery, "select id" + which, given).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** It waits for the square of its attempts in minutes, and for a person after the last one; nothing changes where it fired or was stopped meanwhile. */
    public void setAside(long id, String error, Instant now) {
        Conditions.filled(em::createNativeQuery, SET_ASIDE, now, error, now, id).executeUpdate();
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What waits is due by that calendar. @return how many steps follow it now */
    public int follow(WorkingCalendar calendar) {
        List<?> behind = Conditions.filled(em::createNativeQuery, BEHIND, calendar.version()).getResultList();
        JsonArrayBuilder dues = Json.createArrayBuilder();
        Columns.of(behind).forEach(c -> due(calendar, c.day(), c.count(), dues));
        return Conditions.filled(em::createNativeQuery, FOLLOW, calendar.version(), dues.build().toString(), calendar.version()).executeUpdate()
                + Conditions.filled(em::createNativeQuery, FOLLOW_AT_ONCE, calendar.version(), calendar.version()).executeUpdate();
    }

    private static void due(WorkingCalendar calendar, LocalDate startedOn, int days, JsonArrayBuilder dues) {
        EscalationRules.Due due = EscalationRules.due(calendar, startedOn, days);
        dues.add(Json.createObjectBuilder().add("started_on", startedOn.toString()).add("days", days).add("due_at", due.at().toString()).add("provisional", due.provisional()));
    }
}
