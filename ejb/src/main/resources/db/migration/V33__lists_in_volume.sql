-- Lists of a district with a million open cases. Each index here is paid for with every step of a case, therefore there are few, and one that no list reads goes.

-- My tasks (我的待办): in the order of the list, counted by step and light from the index alone. 22,700 tasks of 1,000,000: 940 pages instead of 23,000 rows,
-- and a page of 20 reads 25 rows instead of all.
drop index approval_case_waiting;
create index approval_case_waiting on approval_case (step_department, step_role, (suspended_at is not null), least(due_at, step_due_at), registered_at, id)
    include (step_person, step_barred, supplement_since, step_kind, suspended_at, stopped_at, warn_at, due_at, step_warn_at, step_due_at, item_version_id)
    where step_code is not null;

-- The board (监察总览) counts each department's lights from the index alone; cases by department and state.
drop index approval_case_state;
create index approval_case_state on approval_case (department_code, state, due_at) include (stopped_at, suspended_at, warn_at);

-- Cases by light: those that are late or warn are counted from the index alone.
drop index approval_case_open_due;
create index approval_case_open_due on approval_case (due_at) include (warn_at, suspended_at) where stopped_at is null;

-- Nothing reads this one.
drop index approval_case_closed;

-- Cases of one's department: beside its own, what waits in it for another department, which is little.
create index approval_case_elsewhere on approval_case (step_department) where step_department <> department_code;
-- Cases by light: the paused ones, which are few.
create index approval_case_suspended on approval_case (suspended_at) where suspended_at is not null and stopped_at is null;

-- What was finished late, which is to be little; reported cases against what came in here (ACC-11). No step of a case that is handled here touches the latter.
create index approval_case_late on approval_case (registered_at desc, id desc) where stopped_at > due_at;
create index approval_case_reported on approval_case (registered_at desc, id desc) where origin = 'REPORTED';

-- Certificates and remedies of all departments, the newest first.
create index certificate_newest on certificate (issued_on desc, id desc);
create index legal_remedy_newest on legal_remedy (filed_on desc, id desc);

-- Pieces of a text that any part of it is found by: two characters, or three where they are of ASCII, in lower case. They hold also in a database whose
-- letters are those of C, where the trigrams of pg_trgm know no Chinese.
create function text_grams(t text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}') from (
        select substr(word, place, case when octet_length(substr(word, place, 2)) = 2 then 3 else 2 end) as gram
        from (select lower(t) as word) lowered cross join generate_series(1, length(word) - 1) place) pieces
    where octet_length(gram) > 2
$$;

-- Number and subject of each case for the search; beside the case, so that no step touches it. Neither ever changes.
create table case_text (
    case_id bigint primary key references approval_case on delete cascade,
    text    varchar(500) not null,
    grams   text[] not null
);
insert into case_text select id, case_number || E'\n' || subject, text_grams(case_number || E'\n' || subject) from approval_case;
create index case_text_grams on case_text using gin (grams);

create function keep_case_text() returns trigger language plpgsql as $$
begin
    insert into case_text select id, case_number || E'\n' || subject, text_grams(case_number || E'\n' || subject) from added;
    return null;
end $$;
create trigger approval_case_text after insert on approval_case referencing new table as added
    for each statement execute function keep_case_text();

-- The board's number of events: those of transactions before tx, added up by department; later ones are counted when it is looked at. In the order of the
-- feed nothing can appear before tx any more (docs/decisions/0001). With it, no event pays for an index of its type.
create table case_event_tally (
    department_code varchar(32) primary key references department,
    events          bigint not null
);
create table case_event_tallied (
    only_row boolean primary key default true check (only_row),
    tx       xid8 not null
);
insert into case_event_tallied (tx) values ('0');
drop index case_event_happened;
