-- A question about a whole log (流程合规检查) or about other limits (推演): answered beside the page, which asks how far it is. Nothing here is evidence.
create table conformance_run (
    id         bigint generated always as identity primary key,
    kind       varchar(7) not null check (kind in ('CHECK', 'WHAT_IF')),
    asked_by   varchar(64) not null,
    asked_at   timestamptz not null,
    scope      varchar(32) references department,          -- who sees one department only asked for it; null: all
    asked      jsonb not null,                             -- what was chosen
    state      varchar(9) not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    touched_at timestamptz not null,                       -- a run that is not touched any more has died with its server
    total      bigint,                                     -- cases; null: not counted yet
    done       bigint not null default 0,
    events     bigint not null default 0,
    summary    jsonb
);
create index conformance_run_asked on conformance_run (kind, asked_at desc);

create table conformance_variant (
    run_id         bigint not null references conformance_run on delete cascade,
    rank           integer not null,                       -- most frequent first, from 1
    cases          bigint not null,
    with_limit     bigint not null,                        -- ended, with a deadline
    late           bigint not null,                        -- of these
    median_seconds bigint,                                 -- from first to last event of what has ended; null: nothing has
    deviates       boolean,                                -- from the reference; null: not judged
    activities     text[] not null,
    primary key (run_id, rank)
);

create table conformance_step (
    run_id          bigint not null references conformance_run on delete cascade,
    activity        varchar(260) not null,
    place           integer,                               -- in the reference; null: not in it
    events          bigint not null,
    cases           bigint not null,                       -- that have it
    repeating_cases bigint not null,                       -- that have it more than once
    repeats         bigint not null,                       -- beyond the first of each case
    loops           bigint not null,                       -- of these, after another step
    missing         bigint not null,                       -- ended cases without it
    primary key (run_id, activity)
);

create table conformance_finding (
    run_id          bigint not null references conformance_run on delete cascade,
    case_id         bigint not null references approval_case,
    kind            varchar(20) not null,                  -- DeviationKind
    place           integer not null,                      -- event of the case, from 1
    activity        varchar(260),                          -- null: none of the flow
    expected        varchar(260),                          -- null: the end
    found           varchar(260),                          -- null: nothing
    person          varchar(100),
    department_code varchar(32) not null
);
create index conformance_finding_kind on conformance_finding (run_id, kind, activity);
create index conformance_finding_case on conformance_finding (case_id);

create table what_if_case (
    run_id          bigint not null references conformance_run on delete cascade,
    case_id         bigint not null references approval_case,
    item_code       varchar(50),
    department_code varchar(32) not null,
    was_due_at      timestamptz not null,
    due_at          timestamptz not null,
    was_light       varchar(10) not null,                  -- the worst light that it had
    light           varchar(10) not null,
    was_signals     varchar(400) not null,                 -- codes of rules, with commas
    signals         varchar(400) not null,
    primary key (run_id, case_id)
);
create table what_if_sum (
    run_id          bigint not null references conformance_run on delete cascade,
    department_code varchar(32) not null,
    item_code       varchar(50) not null,                  -- empty: none
    cases           bigint not null,
    was_warned      bigint not null,
    warned          bigint not null,
    was_overdue     bigint not null,
    overdue         bigint not null,
    was_cards       bigint not null,
    cards           bigint not null,
    changed         bigint not null,
    primary key (run_id, department_code, item_code)
);

-- How cases are to go that a department's own system reports (固化流程, 外部系统): one activity after the other, "?" behind one that may be passed over.
create table reference_flow (
    department_code varchar(32) primary key references department,
    activities      text[] not null,
    set_by          varchar(64) not null,
    set_at          timestamptz not null
);

-- How far the watch has read the events: (tx, id) of the last one (decision 1).
create table conformance_position (
    single boolean primary key default true check (single),
    tx   bigint not null,
    id   bigint not null
);
insert into conformance_position (tx, id) select coalesce(tx::text::bigint, 0), coalesce(id, 0) from (select 1) one
    left join lateral (select e.tx, e.id from case_event e order by e.tx desc, e.id desc limit 1) latest on true;

-- 人工报表: what a department counts itself, beside which stands what the system counts (002 art. 20(3)).
create table department_figures (
    department_code varchar(32) not null references department,
    month           date not null check (extract(day from month) = 1),
    accepted        integer not null check (accepted >= 0),
    refused         integer not null check (refused >= 0),
    finished        integer not null check (finished >= 0),
    late            integer not null check (late >= 0),
    remark          varchar(2000),
    entered_by      varchar(64) not null,
    entered_at      timestamptz not null,
    primary key (department_code, month)
);
