package org.daylight.cases.control;

/** The statements of {@link CalendarFollowRepository}, in the order in which they run. */
final class CalendarFollowSql {
    private static final String KEY = "kind, ref, old_due_at, reported_due, started_on, budget, warning_left, pauses";
    private static final String RUNNING = "stopped_at is null and (budget is not null or provisional)";

    /** Other calendars that gave running limits their days: one probe of the index for each. */
    static final String OLDER = """
            with recursive known as (
                (select calendar_version from countdown where %1$s order by calendar_version limit 1)
                union all
                select (select c.calendar_version from countdown c where %1$s and c.calendar_version > k.calendar_version order by c.calendar_version limit 1)
                from known k where k.calendar_version is not null)
            select calendar_version from known where calendar_version <> ?""".formatted(RUNNING);

    /**
     * Empty at the beginning of each transaction; a portion sorts and joins in memory. The key is for the general plan that a connection keeps: as long
     * as the statistics know one calendar alone, it expects no limit of another, and would go through all cases of the portion for each that there is.
     */
    static final String STAGE = """
            set local work_mem = '64MB';
            set local daylight.set_based = 'on';
            create temporary table if not exists following_case (case_id bigint primary key) on commit delete rows;
            create temporary table if not exists following_limit (id bigint not null, case_id bigint not null, kind varchar not null, ref bigint not null,
                old_due_at timestamptz not null, reported_due timestamptz not null, started_on date not null, budget integer not null,
                warning_left integer not null, pauses varchar not null) on commit delete rows;
            create temporary table if not exists following_shape (kind varchar not null, ref bigint not null, old_due_at timestamptz not null,
                reported_due timestamptz not null, started_on date not null, budget integer not null, warning_left integer not null, pauses varchar not null,
                warn_at timestamptz, due_at timestamptz not null, provisional boolean not null,
                payload jsonb not null) on commit delete rows""";

    /** How far the portion reaches, and how many cases it has. */
    static final String PORTION = """
            select max(case_id), count(*) from (select distinct case_id from countdown
                where %s and calendar_version = ? and case_id > ? order by case_id limit ?) next""".formatted(RUNNING);

    /** Held until the end of the transaction; cases that somebody is at are passed over. Without bounds of its own the whole table of cases is read. */
    static final String HOLD_CASES = """
            insert into following_case select c.id from approval_case c
            where c.id > ? and c.id <= ? and c.id in (select case_id from countdown where %s and calendar_version = ? and case_id > ? and case_id <= ?)
            for update of c skip locked""".formatted(RUNNING);

    /** A budget of -1 is that of a reported deadline, whose instant is then part of its shape. */
    static final String READ_LIMITS = """
            insert into following_limit
            select c.id, c.case_id, c.kind, c.ref, c.due_at, case when c.budget is null then c.due_at else 'epoch' end, c.started_on, coalesce(c.budget, -1),
                c.warning_left, coalesce((select string_agg(p.from_on || '/' || coalesce(p.until_on::text, ''), ' ' order by p.from_on, p.until_on)
                                          from countdown_pause p where p.countdown_id = c.id), '')
            from following_case f join countdown c on c.case_id = f.case_id
            where c.case_id > ? and c.case_id <= ? and c.stopped_at is null and (c.budget is not null or c.provisional) and c.calendar_version <> ?""";

    /** Limits that warn, end and are told of alike. */
    static final String SHAPES = "select distinct " + CalendarFollowSql.KEY + " from following_limit";

    static final String COPY_SHAPES = "copy following_shape from stdin";

    /** How many there are, so that no plan is kept that was made for a few. */
    static final String KNOW = "analyze following_limit (id), following_shape (old_due_at)";

    /**
     * The limits, an event for each that moved, and the dates on the row of its case; the version of the case stays, as no person acted. In the order of the
     * cases, which is that of the tables and their indexes.
     */
    static final String MOVE = """
            with derived as materialized (
                select l.id, l.case_id, l.kind, l.ref, l.old_due_at, s.warn_at, s.due_at, s.provisional, s.payload
                from following_limit l join following_shape s using (%s) order by l.case_id, l.id),
            limits as (
                update countdown c set warn_at = d.warn_at, due_at = d.due_at, provisional = d.provisional, calendar_version = ?
                from derived d where c.id = d.id),
            told as (
                insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
                select case_id, 'DEADLINE_MOVED', cast(? as timestamptz), cast(? as timestamptz), 'daylight', 'calendar-watch', payload
                from derived where due_at <> old_due_at returning 1),
            of_case as (
                select case_id, max(warn_at) filter (where kind in ('PROMISED', 'REPORTED')) as warn_at,
                    max(due_at) filter (where kind in ('PROMISED', 'REPORTED')) as due_at,
                    max(warn_at) filter (where kind = 'SUPPLEMENT_NOTICE') as notice_warn_at, max(due_at) filter (where kind = 'SUPPLEMENT_NOTICE') as notice_due_at,
                    max(ref) filter (where kind = 'STEP') as step, max(warn_at) filter (where kind = 'STEP') as step_warn_at,
                    max(due_at) filter (where kind = 'STEP') as step_due_at
                from derived group by case_id),
            case_rows as (
                update approval_case c set warn_at = coalesce(l.warn_at, l.notice_warn_at, c.warn_at), due_at = coalesce(l.due_at, l.notice_due_at, c.due_at),
                    step_warn_at = case when l.step = c.step_round then l.step_warn_at else c.step_warn_at end,
                    step_due_at = case when l.step = c.step_round then l.step_due_at else c.step_due_at end
                from of_case l where c.id = l.case_id and (coalesce(l.warn_at, l.notice_warn_at) <> c.warn_at or coalesce(l.due_at, l.notice_due_at) <> c.due_at
                    or coalesce(l.warn_at, l.notice_warn_at) is not null and c.warn_at is null
                    or l.step = c.step_round and (l.step_warn_at, l.step_due_at) is distinct from (c.step_warn_at, c.step_due_at)))
            insert into calendar_followed as f (calendar_version, began_at, latest_at, cases, limits, moved)
            select cast(? as varchar), cast(? as timestamptz), cast(? as timestamptz), (select count(*) from following_case), (select count(*) from derived),
                (select count(*) from told)
            on conflict (calendar_version) do update set latest_at = excluded.latest_at, cases = f.cases + excluded.cases,
                limits = f.limits + excluded.limits, moved = f.moved + excluded.moved""".formatted(KEY);

    private CalendarFollowSql() {
    }
}
