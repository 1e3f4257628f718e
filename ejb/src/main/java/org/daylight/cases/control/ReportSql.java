package org.daylight.cases.control;

/** The statements of {@link ReportStage}, in the order in which they run. A trace is one {@code report_case} row; several may carry one number. */
final class ReportSql {
    static final String DROP_STAGE = "drop table if exists report_case, report_event, report_warning";

    static final String CREATE_STAGE = """
            set local daylight.set_based = 'on';
            create temporary table report_case (
                trace bigint not null, line integer not null, case_number varchar not null, subject varchar not null, channel varchar not null,
                opened_at timestamptz not null, due_at timestamptz, closed_at timestamptz, events integer not null,
                foremost boolean not null default false, fresh boolean not null default false, case_id bigint,
                known_origin varchar, known_department varchar, known_due_at timestamptz, known_closed_at timestamptz, known_light varchar, refused varchar
            ) on commit drop;
            create temporary table report_event (
                trace bigint not null, position integer not null, name varchar not null, actor varchar, event_at timestamptz not null,
                payload jsonb, source_key uuid not null
            ) on commit drop;
            create temporary table report_warning (opened_on date, due_on date, warning_left integer not null, warn_at timestamptz,
                primary key (opened_on, due_on)) on commit drop""";

    static final String COPY_CASES =
            "copy report_case (trace, line, case_number, subject, channel, opened_at, due_at, closed_at, events) from stdin";
    static final String COPY_EVENTS = "copy report_event (trace, position, name, actor, event_at, payload, source_key) from stdin";

    static final String ANALYZE_STAGE = "analyze report_case; analyze report_event";

    /** In the order of ids, so that two transactions that change cases never wait for each other. */
    static final String LOCK_KNOWN = """
            with locked as (select c.id from approval_case c where c.case_number in (select case_number from report_case) order by c.id for update)
            select count(*) from locked""";

    /** The first trace of a number speaks for the case. */
    static final String MARK_FOREMOST = """
            update report_case set foremost = true where trace in (select min(trace) from report_case group by case_number)""";

    static final String COMPARE_WITH_KNOWN = """
            update report_case r set case_id = c.id, known_origin = c.origin, known_department = c.department_code,
                known_due_at = c.due_at, known_closed_at = c.closed_at, known_light = l.announced
            from approval_case c join case_light l on l.case_id = c.id where c.case_number = r.case_number""";

    static final String REFUSE_SELF_CONTRADICTION = """
            update report_case set refused = 'report.contradicts-itself' where case_number in (
                select case_number from report_case group by case_number having count(*) > 1 and count(distinct
                    (opened_at, coalesce(due_at, 'infinity'), coalesce(closed_at, 'infinity'))) > 1)""";

    /** What is said to have ended cannot end later than it is said. */
    static final String REFUSE_FUTURE_END = """
            update report_case set refused = 'report.ends-in-future'
            where refused is null and closed_at > ?::timestamptz + interval '10 minutes'""";

    static final String REFUSE_KNOWN_CONTRADICTION = """
            update report_case set refused = case
                when known_origin <> 'REPORTED' or known_department <> ? then 'report.number-taken'
                when known_closed_at is not null and closed_at is null then 'report.reopens'
                when known_closed_at <> closed_at then 'report.other-end'
                when known_closed_at is not null and due_at is not null and due_at is distinct from known_due_at then 'report.moves-closed-deadline'
                end
            where case_id is not null and refused is null""";

    static final String REFUSED = "select line, refused, case_number, events from report_case where refused is not null order by trace";

    /** Midnight at the end of a day belongs to that day. */
    private static final String DUE_ON = "((due_at - interval '1 microsecond') at time zone 'Asia/Shanghai')::date";

    private static final String OPENED_ON = "(opened_at at time zone 'Asia/Shanghai')::date";

    static final String OPEN_DAYS = "select " + OPENED_ON + ", " + DUE_ON + ", max(due_at) from report_case"
            + " where refused is null and closed_at is null and due_at is not null group by 1, 2 order by 1, 2";

    static final String COPY_WARNINGS = "copy report_warning (opened_on, due_on, warning_left, warn_at) from stdin";

    static final String ANALYZE_WARNINGS = "analyze report_warning";

    private static final String WARNING_OF_CASE = "w.opened_on = " + OPENED_ON.replace("opened_at", "r.opened_at") + " and w.due_on = "
            + DUE_ON.replace("due_at", "r.due_at");

    private static final String WARN_AT = "(select w.warn_at from report_warning w where r.closed_at is null and " + WARNING_OF_CASE + ")";

    static final String INSERT_CASES = """
            insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state,
                registered_at, accepted_at, closed_at, warn_at, due_at, stopped_at)
            select nextval('case_id_seq'), 1, case_number, 'REPORTED', ?::varchar, ?::varchar, subject, channel, 'REPORTED',
                opened_at, opened_at, closed_at, %s, due_at, closed_at
            from (select * from report_case where foremost and case_id is null and refused is null order by trace) r""".formatted(WARN_AT);

    /** The planner is told of rows that only this transaction sees; otherwise the check of each event's case may read a whole index. */
    static final String ANALYZE_CASES = "analyze approval_case";

    static final String MARK_NEW = """
            update report_case r set case_id = c.id, fresh = true from approval_case c
            where r.case_id is null and r.refused is null and c.case_number = r.case_number""";

    private static final String NEW_COUNTDOWN = """
            insert into countdown (id, case_id, kind, warning_left, started_on, warn_at, due_at, stopped_at, calendar_version, provisional)
            select nextval('countdown_id_seq'), r.case_id, 'REPORTED', coalesce(w.warning_left, 1), (r.opened_at at time zone 'Asia/Shanghai')::date,
                w.warn_at, r.due_at, r.closed_at, 'reported', r.closed_at is null and w.warn_at is null
            from report_case r left join report_warning w on r.closed_at is null and %s
            where r.foremost and r.refused is null and r.due_at is not null""".formatted(WARNING_OF_CASE);

    static final String INSERT_COUNTDOWNS = NEW_COUNTDOWN + " and r.fresh";

    private static final String MOVED = """
             and r.foremost and r.refused is null and not r.fresh and r.known_closed_at is null
            and r.due_at is not null and r.due_at is distinct from r.known_due_at""";

    private static final String ISO = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";

    static final String INSERT_DEADLINE_MOVED = """
            insert into case_event (case_id, type, event_at, recorded_at, source, payload)
            select r.case_id, 'DEADLINE_MOVED', ?::timestamptz, ?::timestamptz, ?::varchar,
                jsonb_build_object('from', %s, 'to', %s)
            from report_case r where true""".formatted(ISO.formatted("r.known_due_at"), ISO.formatted("r.due_at")) + MOVED + " order by r.trace";

    static final String MOVE_DEADLINES = """
            update approval_case c set due_at = r.due_at, warn_at = %s, version = c.version + 1
            from report_case r where c.id = r.case_id""".formatted(WARN_AT) + MOVED;

    static final String MOVE_COUNTDOWNS = NEW_COUNTDOWN + MOVED + """
             on conflict (case_id, kind, ref) do update
            set due_at = excluded.due_at, warn_at = excluded.warn_at, warning_left = excluded.warning_left, provisional = excluded.provisional""";

    static final String INSERT_STEPS = """
            insert into case_event (case_id, type, name, event_at, recorded_at, source, actor, payload, source_key)
            select r.case_id, 'REPORTED_STEP', e.name, e.event_at, ?::timestamptz, ?::varchar, e.actor, e.payload, e.source_key
            from report_event e join report_case r using (trace) where r.refused is null order by e.trace, e.position
            on conflict (case_id, source_key) where source_key is not null do nothing""";

    private static final String ENDED = " and r.foremost and r.refused is null and not r.fresh and r.known_closed_at is null and r.closed_at is not null";

    static final String CLOSE_CASES = """
            update approval_case c set closed_at = r.closed_at, stopped_at = r.closed_at, version = c.version + 1
            from report_case r where c.id = r.case_id""" + ENDED;

    static final String STOP_COUNTDOWNS = """
            update countdown d set stopped_at = r.closed_at from report_case r where d.case_id = r.case_id and d.stopped_at is null""" + ENDED;

    private static final String ENDED_LATE = "r.foremost and r.refused is null and r.closed_at is not null and r.known_closed_at is null and r.closed_at > c.due_at"
            + " and coalesce(r.known_light, 'NORMAL') <> 'OVERDUE'";

    static final String LATE_LIGHTS = "update case_light c set announced = 'OVERDUE' from report_case r where c.case_id = r.case_id and " + ENDED_LATE;

    /** The red light of what ended late before anybody saw it red, as of its due instant; the watch then finds it done. */
    static final String INSERT_LATE = """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
            select r.case_id, 'LIGHT_CHANGED', greatest(c.registered_at, c.accepted_at, c.due_at), ?::timestamptz, 'daylight', 'light-watch',
                jsonb_build_object('from', coalesce(r.known_light, 'NORMAL'), 'to', 'OVERDUE')
            from report_case r join approval_case c on c.id = r.case_id
            where\s""" + ENDED_LATE + " order by r.trace";

    /** One end for each case, whether it came closed or was closed later. */
    static final String INSERT_ENDS = """
            insert into case_event (case_id, type, event_at, recorded_at, source, source_key)
            select r.case_id, 'REPORTED_END', r.closed_at, ?::timestamptz, ?::varchar, md5('REPORTED_END')::uuid
            from report_case r where r.foremost and r.refused is null and r.closed_at is not null and r.known_closed_at is null order by r.trace
            on conflict (case_id, source_key) where source_key is not null do nothing""";

    private ReportSql() {
    }
}
