-- The live board (实时监察). Its figures are kept, never counted from all cases: each statement that changes a case's place on the board says so in its own transaction,
-- by appending; the watch adds up what was appended. No foreign keys: a figure of what is gone is zero. The figure is kept plus appended, the same at every moment (MON-06).
create table board_count (
    department_code varchar(32) not null,
    item_version_id bigint not null,                      -- 0: none
    window_code     varchar(32) not null,                 -- empty: none
    light           light not null,                       -- as announced
    late            boolean not null,                     -- ended after its limit
    step_late       boolean not null,                     -- a step of it was done after the step's own limit
    cases           bigint not null,
    primary key (department_code, item_version_id, window_code, light, late, step_late)
);
create table board_count_change (
    department_code varchar(32) not null,
    item_version_id bigint not null,
    window_code     varchar(32) not null,
    light           light not null,
    late            boolean not null,
    step_late       boolean not null,
    cases           bigint not null
);

-- What was accepted, what ended, and what is due, by day of the law, in the same way.
create table board_day (
    department_code varchar(32) not null,
    day             date not null,
    accepted        bigint not null,
    finished        bigint not null,
    late            bigint not null,                      -- of the finished
    due             bigint not null,                      -- open and running cases whose last day it is
    primary key (department_code, day)
);
create table board_day_change (
    department_code varchar(32) not null,
    day             date not null,
    accepted        bigint not null,
    finished        bigint not null,
    late            bigint not null,
    due             bigint not null
);

create function board_day_of(at timestamptz) returns date language sql immutable parallel safe as $$
    select cast(at at time zone 'Asia/Shanghai' as date)
$$;
-- Last day of a limit of a case that runs; null: it has none, stands still or is over.
create function board_due_day(stopped_at timestamptz, suspended_at timestamptz, due_at timestamptz) returns date language sql immutable parallel safe as $$
    select case when stopped_at is null and suspended_at is null then cast((due_at - interval '1 microsecond') at time zone 'Asia/Shanghai' as date) end
$$;

create function board_added() returns trigger language plpgsql as $$
begin
    insert into board_count_change
        select department_code, coalesce(item_version_id, 0), coalesce(window_code, ''), announced_light, coalesce(stopped_at > due_at, false), step_late, count(*)
        from added group by 1, 2, 3, 4, 5, 6;
    insert into board_day_change
        select department_code, day, sum(accepted), sum(finished), sum(late), sum(due) from (
            select department_code, board_day_of(accepted_at) as day, 1 as accepted, 0 as finished, 0 as late, 0 as due from added
            union all select department_code, board_day_of(stopped_at), 0, 1, case when stopped_at > due_at then 1 else 0 end, 0 from added
            union all select department_code, board_due_day(stopped_at, suspended_at, due_at), 0, 0, 0, 1 from added) happened
        where day is not null group by 1, 2;
    return null;
end $$;
create trigger approval_case_board_added after insert on approval_case referencing new table as added
    for each statement execute function board_added();

create function board_changed() returns trigger language plpgsql as $$
begin
    if (old.announced_light, old.step_late, coalesce(old.stopped_at > old.due_at, false), old.item_version_id, old.department_code, old.window_code)
            is distinct from (new.announced_light, new.step_late, coalesce(new.stopped_at > new.due_at, false), new.item_version_id, new.department_code, new.window_code) then
        insert into board_count_change values
            (old.department_code, coalesce(old.item_version_id, 0), coalesce(old.window_code, ''), old.announced_light, coalesce(old.stopped_at > old.due_at, false), old.step_late, -1),
            (new.department_code, coalesce(new.item_version_id, 0), coalesce(new.window_code, ''), new.announced_light, coalesce(new.stopped_at > new.due_at, false), new.step_late, 1);
    end if;
    if (old.accepted_at, old.stopped_at, old.suspended_at, old.due_at, old.department_code)
            is distinct from (new.accepted_at, new.stopped_at, new.suspended_at, new.due_at, new.department_code) then
        insert into board_day_change
            select code, day, sum(accepted), sum(finished), sum(late), sum(due) from (values
                (old.department_code, board_day_of(old.accepted_at), -1, 0, 0, 0), (new.department_code, board_day_of(new.accepted_at), 1, 0, 0, 0),
                (old.department_code, board_day_of(old.stopped_at), 0, -1, case when old.stopped_at > old.due_at then -1 else 0 end, 0),
                (new.department_code, board_day_of(new.stopped_at), 0, 1, case when new.stopped_at > new.due_at then 1 else 0 end, 0),
                (old.department_code, board_due_day(old.stopped_at, old.suspended_at, old.due_at), 0, 0, 0, -1),
                (new.department_code, board_due_day(new.stopped_at, new.suspended_at, new.due_at), 0, 0, 0, 1)) happened (code, day, accepted, finished, late, due)
            where day is not null group by 1, 2 having sum(accepted) <> 0 or sum(finished) <> 0 or sum(late) <> 0 or sum(due) <> 0;
    end if;
    return null;
end $$;
create trigger approval_case_board_changed after update on approval_case for each row
    when ((old.announced_light <> new.announced_light or old.step_late <> new.step_late or old.stopped_at is distinct from new.stopped_at
        or old.accepted_at is distinct from new.accepted_at or old.due_at is distinct from new.due_at or old.suspended_at is distinct from new.suspended_at
        or old.item_version_id is distinct from new.item_version_id or old.window_code is distinct from new.window_code
        or old.department_code <> new.department_code)
        and current_setting('daylight.set_based', true) is distinct from 'on')
    execute function board_changed();

-- The same for a statement that changes many cases and says so ("set local daylight.set_based = 'on'"): added up once at its end, not row by row.
create function board_changed_together() returns trigger language plpgsql as $$
begin
    insert into board_count_change
        select department_code, item, place, announced_light, late, step_late, sum(cases) from (
            select department_code, coalesce(item_version_id, 0) as item, coalesce(window_code, '') as place, announced_light, coalesce(stopped_at > due_at, false) as late,
                step_late, -1 as cases from before
            union all select department_code, coalesce(item_version_id, 0), coalesce(window_code, ''), announced_light, coalesce(stopped_at > due_at, false), step_late, 1 from after) both_sides
        group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0;
    insert into board_day_change
        select department_code, day, sum(accepted), sum(finished), sum(late), sum(due) from (
            select department_code, board_day_of(accepted_at) as day, -1 as accepted, 0 as finished, 0 as late, 0 as due from before
            union all select department_code, board_day_of(accepted_at), 1, 0, 0, 0 from after
            union all select department_code, board_day_of(stopped_at), 0, -1, case when stopped_at > due_at then -1 else 0 end, 0 from before
            union all select department_code, board_day_of(stopped_at), 0, 1, case when stopped_at > due_at then 1 else 0 end, 0 from after
            union all select department_code, board_due_day(stopped_at, suspended_at, due_at), 0, 0, 0, -1 from before
            union all select department_code, board_due_day(stopped_at, suspended_at, due_at), 0, 0, 0, 1 from after) happened
        where day is not null group by 1, 2 having sum(accepted) <> 0 or sum(finished) <> 0 or sum(late) <> 0 or sum(due) <> 0;
    return null;
end $$;
create trigger approval_case_board_changed_together after update on approval_case referencing old table as before new table as after for each statement
    when (current_setting('daylight.set_based', true) = 'on') execute function board_changed_together();

create function board_removed() returns trigger language plpgsql as $$
begin
    insert into board_count_change values
        (old.department_code, coalesce(old.item_version_id, 0), coalesce(old.window_code, ''), old.announced_light, coalesce(old.stopped_at > old.due_at, false), old.step_late, -1);
    insert into board_day_change
        select old.department_code, day, accepted, finished, late, due from (values (board_day_of(old.accepted_at), -1, 0, 0, 0),
            (board_day_of(old.stopped_at), 0, -1, case when old.stopped_at > old.due_at then -1 else 0 end, 0),
            (board_due_day(old.stopped_at, old.suspended_at, old.due_at), 0, 0, 0, -1)) happened (day, accepted, finished, late, due) where day is not null;
    return null;
end $$;
create trigger approval_case_board_removed after delete on approval_case for each row execute function board_removed();

-- What the kept figures lack against the cases themselves, in one look; no row where they are right.
create view board_count_missing as
    select department_code, item_version_id, window_code, light, late, step_late, sum(cases) as cases from (
        select department_code, coalesce(item_version_id, 0) as item_version_id, coalesce(window_code, '') as window_code, announced_light as light,
            coalesce(stopped_at > due_at, false) as late, step_late, count(*) as cases from approval_case group by 1, 2, 3, 4, 5, 6
        union all select department_code, item_version_id, window_code, light, late, step_late, -cases from board_count
        union all select department_code, item_version_id, window_code, light, late, step_late, -cases from board_count_change) both_sides
    group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0;
create view board_day_missing as
    select department_code, day, sum(accepted) as accepted, sum(finished) as finished, sum(late) as late, sum(due) as due from (
        select department_code, board_day_of(accepted_at) as day, count(*) as accepted, 0 as finished, 0 as late, 0 as due from approval_case
            where accepted_at is not null group by 1, 2
        union all select department_code, board_day_of(stopped_at), 0, count(*), count(*) filter (where stopped_at > due_at), 0 from approval_case
            where stopped_at is not null group by 1, 2
        union all select department_code, board_due_day(stopped_at, suspended_at, due_at), 0, 0, 0, count(*) from approval_case
            where board_due_day(stopped_at, suspended_at, due_at) is not null group by 1, 2
        union all select department_code, day, -accepted, -finished, -late, -due from board_day
        union all select department_code, day, -accepted, -finished, -late, -due from board_day_change) both_sides
    group by 1, 2 having sum(accepted) <> 0 or sum(finished) <> 0 or sum(late) <> 0 or sum(due) <> 0;

insert into board_count select department_code, item_version_id, window_code, light, late, step_late, cases from board_count_missing;
insert into board_day select department_code, day, accepted, finished, late, due from board_day_missing;

-- When people work: events by hour of the law, added up with the number of events (V33).
create table case_event_hour (
    department_code varchar(32) not null,
    day             date not null,
    hour            smallint not null check (hour between 0 and 23),
    events          bigint not null,
    primary key (department_code, day, hour)
);
create index case_event_hour_day on case_event_hour (day);
insert into case_event_hour
    select c.department_code, board_day_of(e.event_at), cast(extract(hour from e.event_at at time zone 'Asia/Shanghai') as smallint), count(*)
    from case_event e join approval_case c on c.id = e.case_id cross join case_event_tallied t
    where e.tx < t.tx and e.type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END') group by 1, 2, 3;

-- Steps that wait beyond their own limit (MON-12).
create index approval_case_step_late on approval_case (step_due_at) include (department_code, suspended_at, stopped_at) where step_code is not null and step_due_at is not null;
-- Reports of a period. Cases are stored about in the order in which they are accepted, so that the small index of block ranges finds them, and no step pays for it.
create index approval_case_accepted on approval_case using brin (accepted_at) with (pages_per_range = 32, autosummarize = on);
drop index approval_case_ended_on_site;
create index approval_case_ended on approval_case (stopped_at) include (department_code, due_at, channel) where stopped_at is not null;

-- What happens to few cases is found by its time: reports of a period count it (MON-07). No other event pays for it.
create index case_event_turn on case_event (event_at) include (case_id, type)
    where type in ('RETURNED', 'SUPPLEMENT_ASKED', 'SUSPENDED', 'PROCEDURE_STARTED', 'EXTENDED', 'NOT_ACCEPTED', 'CORRECTED');

-- When a supervisor came (MON-19): once for each session.
create table supervisor_visit (
    username varchar(64) not null,
    came_at  timestamptz not null,                        -- when the session began, by the machine's clock
    seen_at  timestamptz not null,                        -- the same by the clock of the law
    primary key (username, came_at)
);

-- What the year-end assessment reads of each department and year (MON-26; 004 art. 32(3)): acceptance, completion, of these late, as the board keeps them.
create view department_year as
    select department_code, cast(extract(year from day) as integer) as year, sum(accepted) as accepted, sum(finished) as finished, sum(late) as late from (
        select department_code, day, accepted, finished, late from board_day
        union all select department_code, day, accepted, finished, late from board_day_change) kept
    group by 1, 2;
