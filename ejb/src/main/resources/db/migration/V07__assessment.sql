create sequence assessment_run_id_seq start 50 increment 50;

create table assessment_run (
    id           bigint primary key,
    month        char(7) not null,                 -- yyyy-mm, Asia/Shanghai
    scheme       varchar(40) not null,
    state        varchar(10) not null check (state in ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED')),
    started_by   varchar(64) not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    execution_id bigint,                           -- of the batch runtime
    departments  integer not null default 0        -- to be scored
);
create index assessment_run_list on assessment_run (started_at desc);
create unique index assessment_run_one_at_a_time on assessment_run (month) where state = 'RUNNING';

create table assessment_score (
    run_id          bigint not null references assessment_run,
    department_code varchar(32) not null references department,
    closed          bigint not null,
    closed_on_time  bigint not null,
    closed_early    bigint not null,
    closed_late     bigint not null,
    score           numeric(6, 2) not null check (score >= 0),
    ranking         integer,                       -- 1 is best; equal scores share a rank; null until all departments are scored
    explanation     jsonb not null,                -- each deduction and bonus with its rule
    primary key (run_id, department_code)
);

create table assessment_schedule (
    id           integer primary key check (id = 1),
    enabled      boolean not null,
    day_of_month integer not null check (day_of_month between 1 and 28),
    at_time      time not null,                    -- Asia/Shanghai
    changed_by   varchar(64) not null,
    changed_at   timestamptz not null
);
