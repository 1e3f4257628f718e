-- The light last told of a case stands in a row of its own, small and with few indexes, beside what decides it and what the board counts by: when 200,000 cases fall due at one
-- midnight, the rows of the cases, which are wide and found in twenty ways, are not written again (SIG-04, MON-16; decision 22).
create table case_light (
    case_id         bigint primary key references approval_case on delete cascade,
    announced       light not null,                       -- light last told
    warn_at         timestamptz,                          -- the rest as on the row of the case
    due_at          timestamptz,
    suspended_at    timestamptz,
    stopped_at      timestamptz,
    department_code varchar(32) not null,
    item_version_id bigint,
    window_code     varchar(32),
    step_late       boolean not null
) with (fillfactor = 80);
insert into case_light
    select id, announced_light, warn_at, due_at, suspended_at, stopped_at, department_code, item_version_id, window_code, step_late from approval_case order by id;

drop view board_count_missing;
drop trigger approval_case_board_changed on approval_case;
drop trigger approval_case_board_changed_together on approval_case;
drop function board_changed();
drop function board_changed_together();
drop index approval_case_light_until, approval_case_light_from;
alter table approval_case drop column announced_light;

create index case_light_until on case_light (light_holds_until(announced, stopped_at, suspended_at, warn_at, due_at))
    where light_holds_until(announced, stopped_at, suspended_at, warn_at, due_at) is not null;
create index case_light_from on case_light (light_holds_from(announced, stopped_at, suspended_at, warn_at, due_at))
    where light_holds_from(announced, stopped_at, suspended_at, warn_at, due_at) is not null;

-- Every case has its light from the beginning. The persistence layer, to which this is a second table of the case, adds the row once more: it is there already.
create function case_light_begins() returns trigger language plpgsql as $$
begin
    insert into case_light
        select id, 'NORMAL', warn_at, due_at, suspended_at, stopped_at, department_code, item_version_id, window_code, step_late from added order by id;
    return null;
end $$;
create trigger approval_case_light_begins after insert on approval_case referencing new table as added for each statement execute function case_light_begins();
create function case_light_is_there() returns trigger language plpgsql as $$
begin
    return case when exists (select from case_light where case_id = new.case_id) then null else new end;
end $$;
create trigger case_light_is_there before insert on case_light for each row execute function case_light_is_there();

create function case_light_follows() returns trigger language plpgsql as $$
begin
    update case_light set warn_at = new.warn_at, due_at = new.due_at, suspended_at = new.suspended_at, stopped_at = new.stopped_at,
            department_code = new.department_code, item_version_id = new.item_version_id, window_code = new.window_code, step_late = new.step_late
        where case_id = new.id and (warn_at, due_at, suspended_at, stopped_at, department_code, item_version_id, window_code, step_late)
            is distinct from (new.warn_at, new.due_at, new.suspended_at, new.stopped_at, new.department_code, new.item_version_id, new.window_code, new.step_late);
    return null;
end $$;
create trigger approval_case_light_follows after update on approval_case for each row
    when ((old.stopped_at is distinct from new.stopped_at or old.due_at is distinct from new.due_at or old.warn_at is distinct from new.warn_at
        or old.suspended_at is distinct from new.suspended_at or old.step_late <> new.step_late or old.item_version_id is distinct from new.item_version_id
        or old.window_code is distinct from new.window_code or old.department_code <> new.department_code)
        and current_setting('daylight.set_based', true) is distinct from 'on')
    execute function case_light_follows();
-- Each row by its key: a plan that reads all lights would be made once and kept for the session.
create function case_light_follows_together() returns trigger language plpgsql set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    update case_light l set warn_at = c.warn_at, due_at = c.due_at, suspended_at = c.suspended_at, stopped_at = c.stopped_at,
            department_code = c.department_code, item_version_id = c.item_version_id, window_code = c.window_code, step_late = c.step_late
        from after c
        where l.case_id = c.id and (l.warn_at, l.due_at, l.suspended_at, l.stopped_at, l.department_code, l.item_version_id, l.window_code, l.step_late)
            is distinct from (c.warn_at, c.due_at, c.suspended_at, c.stopped_at, c.department_code, c.item_version_id, c.window_code, c.step_late);
    return null;
end $$;
create trigger approval_case_light_follows_together after update on approval_case referencing new table as after for each statement
    when (current_setting('daylight.set_based', true) = 'on') execute function case_light_follows_together();

-- Cases by light are counted where the light is, days where the days are.
create function board_light_added() returns trigger language plpgsql as $$
begin
    insert into board_count_change
        select department_code, coalesce(item_version_id, 0), coalesce(window_code, ''), announced, coalesce(stopped_at > due_at, false), step_late, count(*)
        from added group by 1, 2, 3, 4, 5, 6;
    return null;
end $$;
create trigger case_light_board_added after insert on case_light referencing new table as added for each statement execute function board_light_added();

create function board_light_changed() returns trigger language plpgsql as $$
begin
    if (old.announced, old.step_late, coalesce(old.stopped_at > old.due_at, false), old.item_version_id, old.department_code, old.window_code)
            is distinct from (new.announced, new.step_late, coalesce(new.stopped_at > new.due_at, false), new.item_version_id, new.department_code, new.window_code) then
        insert into board_count_change values
            (old.department_code, coalesce(old.item_version_id, 0), coalesce(old.window_code, ''), old.announced, coalesce(old.stopped_at > old.due_at, false), old.step_late, -1),
            (new.department_code, coalesce(new.item_version_id, 0), coalesce(new.window_code, ''), new.announced, coalesce(new.stopped_at > new.due_at, false), new.step_late, 1);
    end if;
    return null;
end $$;
create trigger case_light_board_changed after update on case_light for each row when (current_setting('daylight.set_based', true) is distinct from 'on')
    execute function board_light_changed();
create function board_light_changed_together() returns trigger language plpgsql as $$
begin
    insert into board_count_change
        select department_code, item, place, announced, late, step_late, sum(cases) from (
            select department_code, coalesce(item_version_id, 0) as item, coalesce(window_code, '') as place, announced, coalesce(stopped_at > due_at, false) as late,
                step_late, -1 as cases from before
            union all select department_code, coalesce(item_version_id, 0), coalesce(window_code, ''), announced, coalesce(stopped_at > due_at, false), step_late, 1 from after) both_sides
        group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0;
    return null;
end $$;
create trigger case_light_board_changed_together after update on case_light referencing old table as before new table as after for each statement
    when (current_setting('daylight.set_based', true) = 'on') execute function board_light_changed_together();

create function board_light_removed() returns trigger language plpgsql as $$
begin
    insert into board_count_change values
        (old.department_code, coalesce(old.item_version_id, 0), coalesce(old.window_code, ''), old.announced, coalesce(old.stopped_at > old.due_at, false), old.step_late, -1);
    return null;
end $$;
create trigger case_light_board_removed after delete on case_light for each row execute function board_light_removed();

create or replace function board_added() returns trigger language plpgsql as $$
begin
    insert into board_day_change
        select department_code, day, sum(accepted), sum(finished), sum(late), sum(due) from (
            select department_code, board_day_of(accepted_at) as day, 1 as accepted, 0 as finished, 0 as late, 0 as due from added
            union all select department_code, board_day_of(stopped_at), 0, 1, case when stopped_at > due_at then 1 else 0 end, 0 from added
            union all select department_code, board_due_day(stopped_at, suspended_at, due_at), 0, 0, 0, 1 from added) happened
        where day is not null group by 1, 2;
    return null;
end $$;

create function board_days_changed() returns trigger language plpgsql as $$
begin
    insert into board_day_change
        select code, day, sum(accepted), sum(finished), sum(late), sum(due) from (values
            (old.department_code, board_day_of(old.accepted_at), -1, 0, 0, 0), (new.department_code, board_day_of(new.accepted_at), 1, 0, 0, 0),
            (old.department_code, board_day_of(old.stopped_at), 0, -1, case when old.stopped_at > old.due_at then -1 else 0 end, 0),
            (new.department_code, board_day_of(new.stopped_at), 0, 1, case when new.stopped_at > new.due_at then 1 else 0 end, 0),
            (old.department_code, board_due_day(old.stopped_at, old.suspended_at, old.due_at), 0, 0, 0, -1),
            (new.department_code, board_due_day(new.stopped_at, new.suspended_at, new.due_at), 0, 0, 0, 1)) happened (code, day, accepted, finished, late, due)
        where day is not null group by 1, 2 having sum(accepted) <> 0 or sum(finished) <> 0 or sum(late) <> 0 or sum(due) <> 0;
    return null;
end $$;
create trigger approval_case_board_days_changed after update on approval_case for each row
    when ((old.stopped_at is distinct from new.stopped_at or old.accepted_at is distinct from new.accepted_at or old.due_at is distinct from new.due_at
        or old.suspended_at is distinct from new.suspended_at or old.department_code <> new.department_code)
        and current_setting('daylight.set_based', true) is distinct from 'on')
    execute function board_days_changed();
create function board_days_changed_together() returns trigger language plpgsql as $$
begin
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
create trigger approval_case_board_days_changed_together after update on approval_case referencing old table as before new table as after for each statement
    when (current_setting('daylight.set_based', true) = 'on') execute function board_days_changed_together();

create or replace function board_removed() returns trigger language plpgsql as $$
begin
    insert into board_day_change
        select old.department_code, day, accepted, finished, late, due from (values (board_day_of(old.accepted_at), -1, 0, 0, 0),
            (board_day_of(old.stopped_at), 0, -1, case when old.stopped_at > old.due_at then -1 else 0 end, 0),
            (board_due_day(old.stopped_at, old.suspended_at, old.due_at), 0, 0, 0, -1)) happened (day, accepted, finished, late, due) where day is not null;
    return null;
end $$;

create view board_count_missing as
    select department_code, item_version_id, window_code, light, late, step_late, sum(cases) as cases from (
        select department_code, coalesce(item_version_id, 0) as item_version_id, coalesce(window_code, '') as window_code, announced as light,
            coalesce(stopped_at > due_at, false) as late, step_late, count(*) as cases from case_light group by 1, 2, 3, 4, 5, 6
        union all select department_code, item_version_id, window_code, light, late, step_late, -cases from board_count
        union all select department_code, item_version_id, window_code, light, late, step_late, -cases from board_count_change) both_sides
    group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0;

-- Only what was reported carries the identity of its source; events of our own have no entry.
alter table case_event drop constraint case_event_case_id_source_key_key;
create unique index case_event_once on case_event (case_id, source_key) where source_key is not null;
