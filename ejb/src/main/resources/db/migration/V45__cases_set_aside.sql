-- 搁置: cases that could not be judged. What came to them since waits here, so that nothing behind them does.
create table conformance_aside (
    case_id         bigint primary key references approval_case,
    since_event     bigint not null,                       -- this event of the case and all after it are still to be judged
    cause           varchar(100) not null,                 -- a code, never data of the case
    state           varchar(7) not null default 'WAITING' check (state in ('WAITING', 'DEAD')),
    attempts        integer not null,
    set_aside_at    timestamptz not null,
    failed_at       timestamptz not null,                  -- the last attempt
    next_attempt_at timestamptz not null,
    asked_by        varchar(64)                            -- who last had it tried again
);
create index conformance_aside_due on conformance_aside (next_attempt_at) where state = 'WAITING';
create index conformance_aside_listed on conformance_aside (failed_at, case_id);
