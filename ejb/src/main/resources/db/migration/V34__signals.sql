-- What a rule of a supervision profile saw (监察信号): a lead, a proposal, an alarm; no guilt until a person settles it (SIG-38).
create domain signal_state as varchar(9) check (value in ('OPEN', 'CONFIRMED', 'DISMISSED', 'LAPSED'));

create table supervision_signal (
    id                 bigint generated always as identity primary key,
    profile_version_id bigint not null references profile_version,
    rule_code          varchar(20) not null,                          -- of a rule, or of a step of the ladder
    rule_group         varchar(12) not null,                          -- Supervision.Group, ESCALATION for a step of the ladder
    signal             varchar(24) not null,                          -- code of the profile's signal: VERIFY, YELLOW_CARD, ALERT, ORDER …
    subject_key        varchar(120) not null,                         -- what it is about; once for each rule and key
    case_id            bigint references approval_case,
    department_code    varchar(32) not null references department,
    person             varchar(64),                                   -- user name; null: the department
    item_version_id    bigint references item_version,
    occurred_at        timestamptz not null,                          -- when it happened or fell due
    found_at           timestamptz not null,
    found_by           varchar(64) not null,                          -- 'daylight' or a user name
    facts              jsonb not null,                                -- evidence as it was then: countdown, days, events, texts
    raised_from        bigint references supervision_signal,          -- the signal or the act behind it that was escalated
    state              signal_state not null default 'OPEN',
    settled_by         varchar(64),
    settled_at         timestamptz,
    opinion            varchar(4000),
    constraint supervision_signal_once unique (rule_code, subject_key),
    check ((state = 'OPEN') = (settled_at is null))
);
create index supervision_signal_open on supervision_signal (signal, department_code, found_at desc, id desc) where state = 'OPEN';
create index supervision_signal_newest on supervision_signal (found_at desc, id desc);
create index supervision_signal_case on supervision_signal (case_id) where case_id is not null;
create index supervision_signal_department on supervision_signal (department_code, found_at desc, id desc);

-- The ladder of a profile at work: what follows so many working days later unless it is stopped (SIG-36; 000 art. 21(2); 004 art. 31(3)).
create domain escalation_state as varchar(7) check (value in ('WAITING', 'FIRED', 'STOPPED'));

create table escalation (
    id                 bigint generated always as identity primary key,
    profile_version_id bigint not null references profile_version,
    step_code          varchar(20) not null,                          -- Supervision.Step
    from_kind          varchar(8) not null check (from_kind in ('SIGNAL', 'CARD', 'ORDER')),
    from_id            bigint not null,                               -- of that kind
    to_signal          varchar(24) not null,
    case_id            bigint references approval_case,
    department_code    varchar(32) not null references department,
    person             varchar(64),
    started_on         date not null,                                 -- not counted
    days               day_count not null,                            -- working days
    due_at             timestamptz not null,                          -- end of the last day: fires after it
    calendar_version   varchar(40) not null,
    provisional        boolean not null,                              -- crosses into a year whose notice is not published
    state              escalation_state not null default 'WAITING',
    ended_at           timestamptz,
    because            varchar(40),                                   -- what stopped it, such as CORRECTION_ACCEPTED
    signal_id          bigint references supervision_signal,          -- what it raised
    constraint escalation_once unique (step_code, from_kind, from_id)
);
create index escalation_due on escalation (due_at, id) where state = 'WAITING';
create index escalation_calendar on escalation (calendar_version, id) where state = 'WAITING';
create index escalation_signal on escalation (signal_id) where signal_id is not null;
