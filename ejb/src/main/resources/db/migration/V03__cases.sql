create sequence case_id_seq start 50 increment 50;
create sequence case_event_id_seq;

create table approval_case (
    id              bigint primary key,
    version         bigint not null,                         -- optimistic lock
    case_number     varchar(80) not null unique,
    origin          varchar(8) not null check (origin in ('NATIVE', 'REPORTED')),
    source          varchar(64) not null,                    -- 'daylight' or the reporting client
    department_code varchar(32) not null references department,
    item_version_id bigint references item_version,
    subject         varchar(400) not null,
    applicant_name  varchar(200),
    applicant_id    varchar(40),
    applicant_phone varchar(40),
    channel         varchar(40) not null,
    state           varchar(16) not null check (state in
        ('REGISTERED', 'ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED', 'NOT_ACCEPTED', 'REPORTED')),
    outcome         varchar(8) check (outcome in ('GRANTED', 'DENIED')),
    registered_at   timestamptz not null,
    accepted_at     timestamptz,
    closed_at       timestamptz,
    last_actor      varchar(64),                             -- who held the latest step (separation of duties)
    -- the leading countdown's derivation, copied in the transaction that changes the countdown, so that every list reads one table
    warn_at         timestamptz,
    due_at          timestamptz,
    suspended_at    timestamptz,
    stopped_at      timestamptz,
    announced_light varchar(10) not null default 'NORMAL' check (announced_light in ('NORMAL', 'WARNING', 'OVERDUE', 'SUSPENDED', 'DONE')),
    check (origin = 'REPORTED' or item_version_id is not null)
);
create index approval_case_department on approval_case (department_code, registered_at desc);
create index approval_case_newest on approval_case (registered_at desc, id desc);
create index approval_case_state on approval_case (department_code, state, due_at);
create index approval_case_closed on approval_case (department_code, closed_at) where closed_at is not null;
create index approval_case_open_due on approval_case (due_at) where stopped_at is null;

-- Append-only. (tx, id) is the order in which readers may go on without losing rows that commit late (docs/decisions).
create table case_event (
    id          bigint primary key default nextval('case_event_id_seq'),
    tx          xid8 not null default pg_current_xact_id(),
    case_id     bigint not null references approval_case,
    type        varchar(32) not null,            -- CaseEventType
    name        varchar(200),                    -- activity name as the source calls it
    event_at    timestamptz not null,
    recorded_at timestamptz not null,
    source      varchar(64) not null,            -- 'daylight' or the reporting client
    actor       varchar(100),
    opinion     varchar(4000),
    payload     jsonb,
    source_key  uuid,                            -- identity of a reported event within its case
    unique (case_id, source_key)
);
create index case_event_order on case_event (tx, id);
-- the board counts what happened, not what the system noted, without reading the rows
create index case_event_happened on case_event (type) where type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END');
create index case_event_case on case_event (case_id, event_at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger case_event_append_only before update or delete on case_event
    for each row execute function refuse_change();
create trigger case_event_no_truncate before truncate on case_event
    for each statement execute function refuse_change();

-- One formula for every list and count; :now is always an argument, never the server's own clock.
create function light_at(stopped_at timestamptz, suspended_at timestamptz, warn_at timestamptz, due_at timestamptz, at timestamptz)
    returns varchar language sql immutable parallel safe as $$
    select case when stopped_at is not null then 'DONE'
                when suspended_at is not null then 'SUSPENDED'
                when at > due_at then 'OVERDUE'
                when at >= warn_at then 'WARNING'
                else 'NORMAL' end
$$;

-- From and until when an announced light can be the right one; beyond these the watch looks with light_at itself. Null: for ever.
-- They let the watch find what has changed without reading what has not.
create function light_holds_until(announced varchar, stopped_at timestamptz, suspended_at timestamptz, warn_at timestamptz, due_at timestamptz)
    returns timestamptz language sql immutable parallel safe as $$
    select case when stopped_at is not null then case when announced = 'DONE' then null else '-infinity'::timestamptz end
                when suspended_at is not null then case when announced = 'SUSPENDED' then null else '-infinity'::timestamptz end
                when announced in ('DONE', 'SUSPENDED') then '-infinity'::timestamptz
                when announced = 'NORMAL' then least(warn_at, due_at)
                when announced = 'WARNING' then due_at
                else null end
$$;
create function light_holds_from(announced varchar, stopped_at timestamptz, suspended_at timestamptz, warn_at timestamptz, due_at timestamptz)
    returns timestamptz language sql immutable parallel safe as $$
    select case when stopped_at is not null or suspended_at is not null then null
                when announced = 'WARNING' then coalesce(warn_at, 'infinity'::timestamptz)
                when announced = 'OVERDUE' then coalesce(due_at, 'infinity'::timestamptz)
                else null end
$$;
create index approval_case_light_until on approval_case (light_holds_until(announced_light, stopped_at, suspended_at, warn_at, due_at))
    where light_holds_until(announced_light, stopped_at, suspended_at, warn_at, due_at) is not null;
create index approval_case_light_from on approval_case (light_holds_from(announced_light, stopped_at, suspended_at, warn_at, due_at))
    where light_holds_from(announced_light, stopped_at, suspended_at, warn_at, due_at) is not null;

-- case numbers: item + date + serial
create table case_serial (
    item_code varchar(50) not null,
    day       date not null,
    last      integer not null,
    primary key (item_code, day)
);
