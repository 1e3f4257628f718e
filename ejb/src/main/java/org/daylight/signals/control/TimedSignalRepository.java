package org.daylight.signals.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.ReportedHistory;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.Supervision.Step;
import org.daylight.signals.control.TimedRules.Raise;

/** Signals of limits that are over, in volume: what the profiles say is decided once for each of them, everything is written by one statement. */
@ApplicationScoped
public class TimedSignalRepository {
    /** Light changes of this transaction; before acceptance the light of a case is that of its notice, which is a limit of its own. */
    private static final String TURNED = """
            select e.id as event_id, e.case_id, e.event_at, cast(e.event_at at time zone 'Asia/Shanghai' as date) as turned_on,
                coalesce(e.payload ->> 'kind', case c.origin when 'REPORTED' then 'REPORTED' else 'PROMISED' end) as kind,
                cast(coalesce(e.payload ->> 'ref', '0') as bigint) as ref, coalesce(cast(e.payload ->> 'dueAt' as timestamptz), c.due_at) as due_at,
                c.department_code, c.item_version_id, c.step_round, c.step_person, c.step_department, c.registered_by,
                coalesce(c.profile_version_id, 0) as of_profile, case when c.profile_version_id is null then c.department_code else '' end as of_department
            from case_event e join approval_case c on c.id = e.case_id
            where e.tx = pg_current_xact_id() and (e.type = 'LIMIT_LIGHT_CHANGED' or e.type = 'LIGHT_CHANGED' and (c.origin = 'REPORTED' or c.accepted_at is not null))
                and %s""";
    private static final String OVER = TURNED.formatted("e.payload ->> 'to' = 'OVERDUE' and " + ReportedHistory.NONE);
    private static final String TAKEN_BACK = TURNED.formatted("e.payload ->> 'from' = 'OVERDUE' and (e.payload ->> 'to' in ('NORMAL', 'WARNING')"
            + " or e.payload ->> 'to' = 'DONE' and c.stopped_at <= c.due_at)");
    private static final String GROUPS = "select distinct of_profile, of_department, kind, turned_on from (" + OVER + ") turned";
    private static final String SUBJECT = "'late:' || t.case_id || ':' || t.kind || ':' || t.ref || ':'";
    /** Where the same limit was over before, on the same day, and its signal lapsed, that one is open again. */
    private static final String RAISE = """
            with turned as materialized (%s),
            plan as (
                select * from json_to_recordset(cast(? as json)) as p(of_profile bigint, of_department varchar, kind varchar, turned_on date, version bigint,
                    code varchar, rule_group varchar, signal varchar, rule varchar, person boolean)),
            ladder as (
                select * from json_to_recordset(cast(? as json)) as l(version bigint, code varchar, turned_on date, step varchar, to_signal varchar, days integer,
                    due_at timestamptz, calendar varchar, provisional boolean)),
            raised as (
                insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, person, item_version_id,
                    occurred_at, found_at, found_by, facts)
                select p.version, p.code, p.rule_group, p.signal, %s || cast(cast(t.due_at at time zone 'Asia/Shanghai' as date) as varchar), t.case_id,
                    coalesce(case when t.kind = 'STEP' and t.step_round = t.ref then t.step_department end, t.department_code),
                    case when not p.person then null
                         when t.kind <> 'STEP' then coalesce(t.step_person, t.registered_by)
                         when t.step_round = t.ref then t.step_person
                         else (select a.actor from countdown d join case_event a on a.case_id = d.case_id and a.recorded_at = d.stopped_at and a.actor <> 'light-watch'
                               where d.case_id = t.case_id and d.kind = 'STEP' and d.ref = t.ref order by a.id limit 1) end,
                    t.item_version_id, t.event_at, cast(? as timestamptz), 'daylight',
                    jsonb_build_object('clock', t.kind, 'ref', cast(t.ref as varchar), 'dueAt', t.due_at, 'events', cast(t.event_id as varchar), 'rule', p.rule)
                from turned t join plan p on p.of_profile = t.of_profile and p.of_department = t.of_department and p.kind = t.kind and p.turned_on = t.turned_on
                on conflict on constraint supervision_signal_once do update set state = 'OPEN', settled_by = null, settled_at = null, opinion = null
                    where supervision_signal.state = 'LAPSED'
                returning id, case_id, profile_version_id, rule_code, signal, department_code, person, occurred_at),
            traced as (
                insert into audit_entry (at, actor, action, subject, outcome, beyond_authority)
                select cast(? as timestamptz), 'daylight', 'TimedSignals.' || r.signal, c.case_number, 'DONE', false
                from raised r join approval_case c on c.id = r.case_id),
            begun as (
                insert into escalation (profile_version_id, step_code, from_kind, from_id, to_signal, case_id, department_code, person, started_on, days, due_at,
                    calendar_version, provisional)
                select r.profile_version_id, l.step, 'SIGNAL', r.id, l.to_signal, r.case_id, r.department_code, r.person, l.turned_on, l.days, l.due_at, l.calendar,
                    l.provisional
                from raised r join ladder l on l.version = r.profile_version_id and l.code = r.rule_code
                    and l.turned_on = cast(r.occurred_at at time zone 'Asia/Shanghai' as date)
                on conflict on constraint escalation_once do update set state = 'WAITING', ended_at = null, because = null where escalation.state = 'STOPPED')
            select count(*) from raised""".formatted(OVER, SUBJECT);
    private static final String LAPSE = """
            with turned as materialized (%s),
            lapsed as (
                update supervision_signal s set state = 'LAPSED', settled_by = 'daylight', settled_at = cast(? as timestamptz) from turned t
                where s.case_id = t.case_id and s.state = 'OPEN' and s.subject_key like %s || '%%' returning s.id)
            update escalation x set state = 'STOPPED', ended_at = cast(? as timestamptz), because = 'LIMIT_MOVED' from lapsed
            where x.from_kind = 'SIGNAL' and x.from_id = lapsed.id and x.state = 'WAITING'""".formatted(TAKEN_BACK, SUBJECT);

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;
    @Inject
    ProfilesInForce profiles;
    @Inject
    CalendarInForce calendar;

    /** Limits of one kind that were over on one day under one profile. */
    private record Turned(long profile, String department, String kind, LocalDate on) {
    }

    /** What is written of light changes in the transaction of the caller. @return how many signals were raised */
    public int follow(Instant now) {
        try (Connection connection = database.getConnection()) {
            return follow(connection, now);
        } catch (SQLException failed) {
            throw new IllegalStateException("the signals of limits cannot be written", failed);
        }
    }

    private int follow(Connection connection, Instant now) throws SQLException {
        List<Turned> groups = groups(connection);
        String at = now.toString();
        try (PreparedStatement lapse = prepared(connection, LAPSE, at, at)) {
            lapse.executeUpdate();
        }
        JsonArrayBuilder plan = Json.createArrayBuilder();
        JsonArrayBuilder ladder = Json.createArrayBuilder();
        groups.forEach(group -> version(group).ifPresent(version -> plan(group, version, plan, ladder)));
        String plans = plan.build().toString();
        if ("[]".equals(plans)) {
            return 0;
        }
        try (PreparedStatement raise = prepared(connection, RAISE, plans, ladder.build().toString(), at, at); ResultSet raised = raise.executeQuery()) {
            raised.next();
            return raised.getInt(1);
        }
    }

    private static List<Turned> groups(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GROUPS); ResultSet row = query.executeQuery()) {
            List<Turned> groups = new ArrayList<>();
            while (row.next()) {
                groups.add(new Turned(row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)));
            }
            return groups;
        }
    }

    private Optional<ProfileVersion> version(Turned group) {
        return group.profile() == 0 ? profiles.on(group.department(), group.on()) : Optional.ofNullable(profiles.version(group.profile()));
    }

    private void plan(Turned group, ProfileVersion version, JsonArrayBuilder plan, JsonArrayBuilder ladder) {
        for (Raise raise : TimedRules.overdue(version.content(), group.kind())) {
            plan.add(Json.createObjectBuilder().add("of_profile", group.profile()).add("of_department", group.department()).add("kind", group.kind())
                    .add("turned_on", group.on().toString()).add("version", version.id()).add("code", raise.code()).add("rule_group", raise.group())
                    .add("signal", raise.signal()).add("rule", raise.rule()).add("person", raise.person()));
            raise.follows().forEach(step -> ladder(group.on(), version, raise, step, ladder));
        }
    }

    private void ladder(LocalDate on, ProfileVersion version, Raise raise, Step step, JsonArrayBuilder ladder) {
        WorkingCalendar days = calendar.current();
        EscalationRules.Due due = EscalationRules.due(days, on, step.afterDays());
        ladder.add(Json.createObjectBuilder().add("version", version.id()).add("code", raise.code()).add("turned_on", on.toString()).add("step", step.code())
                .add("to_signal", step.to()).add("days", step.afterDays()).add("due_at", due.at().toString()).add("calendar", days.version())
                .add("provisional", due.provisional()));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
