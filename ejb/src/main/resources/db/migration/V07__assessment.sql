create sequence assessment_run_id_seq;

create table assessment_run (
    id           bigint primary key default nextval('assessment_run_id_seq'),
    month        char(7) not null,                 -- yyyy-mm, Asia/Shanghai
    scheme       varchar(40) not null,
    state        varchar(10) not null check (state in ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED')),
    scheduled    boolean not null,                 -- started by the schedule, not by a person
    started_by   varchar(64) not null,
    started_at   timestamptz not null,
    facts_at     timestamptz,                      -- when the finished cases were copied; null: not yet
    finished_at  timestamptz,
    attempts     integer not null default 0,       -- how often the batch runtime was asked to carry it out
    execution_id bigint,                           -- latest one of the batch runtime
    departments  integer not null default 0        -- to be scored
);
create index assessment_run_list on assessment_run (started_at desc, id desc);
create unique index assessment_run_one_at_a_time on assessment_run (month) where state = 'RUNNING';
create unique index assessment_run_scheduled_once on assessment_run (month) where scheduled;

-- What a run saw, copied in one statement, so that a run that is carried on after a crash, or checked years later, counts the same cases.
create table assessment_case (
    run_id          bigint not null references assessment_run,
    department_code varchar(32) not null references department,
    case_id         bigint not null references approval_case,
    due_at          timestamptz not null,
    stopped_at      timestamptz not null,
    finding         varchar(8) not null check (finding in ('EARLY', 'ON_TIME', 'LATE')),
    primary key (run_id, department_code, case_id)
);
create index approval_case_stopped on approval_case (stopped_at) where stopped_at is not null;

-- One row for each department from the moment the facts are there; the figures come when it is scored.
create table assessment_score (
    run_id          bigint not null references assessment_run,
    department_code varchar(32) not null references department,
    closed          bigint,
    closed_on_time  bigint,                        -- early ones among them
    closed_early    bigint,
    closed_late     bigint,
    score           numeric(6, 2) check (score >= 0),
    ranking         integer,                       -- 1 is best, equal scores share a rank; null: nothing finished, or run not completed
    explanation     jsonb,                         -- each deduction and bonus with its rule and figures
    primary key (run_id, department_code),
    check ((score is null) = (explanation is null) and (score is null) = (closed is null)),
    check (closed = closed_on_time + closed_late and closed_early <= closed_on_time)
);

create table assessment_schedule (
    id           integer primary key check (id = 1),
    enabled      boolean not null,
    day_of_month integer not null check (day_of_month between 1 and 28),
    at_time      time not null,                    -- Asia/Shanghai
    changed_by   varchar(64) not null,
    changed_at   timestamptz not null
);
