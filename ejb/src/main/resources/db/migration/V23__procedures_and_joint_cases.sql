-- Special procedures, extensions, joint handling, the green channel and the log of originals.
create sequence case_matter_id_seq start 50 increment 50;

-- Time that a limit leaves out (TIM-04 to TIM-06, TIM-08); what its kind may do is copied from the case's profile when it begins.
create table special_procedure (
    id              bigint primary key,                 -- with it countdown_pause.cause = 'PROCEDURE-' || id
    case_id         bigint not null references approval_case,
    kind            varchar(40) not null,
    name_zh         varchar(200) not null,
    name_en         varchar(200) not null,
    basis           varchar(400) not null,
    stops           varchar(200) not null,              -- clocks of the profile, separated by blanks
    at_most         integer check (at_most > 0),        -- working days; null: no limit of its own
    reason          varchar(4000) not null,
    planned_days    integer not null check (planned_days > 0),
    approved_by     varchar(64),
    started_on      date not null,                      -- day of the written notice; the days after it are left out
    started_by      varchar(64) not null,
    started_at      timestamptz not null,
    paused_until    date check (paused_until >= started_on),  -- last day that is left out; null: the limits stand still
    ended_by        varchar(64),
    ended_at        timestamptz,
    result          varchar(4000),
    report_file     varchar(64),                        -- hash of the report among the stored files
    filing          boolean not null,                   -- to be filed with the centre
    acknowledged_by varchar(64),
    acknowledged_at timestamptz,
    check (ended_at is null or paused_until is not null)
);
create index special_procedure_of on special_procedure (case_id, id);
create index special_procedure_running on special_procedure (started_on) where paused_until is null;
create index special_procedure_filing on special_procedure (started_at desc) where filing;

-- What Administrative Licensing Law art. 47-48 says of a hearing.
create table hearing (
    procedure_id   bigint primary key references special_procedure,
    told_on        date not null,                       -- when the party was told of the right to a hearing
    asked_by       varchar(200) not null,
    asked_on       date not null,
    held_at        timestamptz not null,                -- planned, then real
    place          varchar(400) not null,
    notified_on    date not null,
    chair          varchar(64) not null,
    minutes_number varchar(80),
    minutes_file   varchar(64),
    signed_by      varchar(1000)                        -- who signed the minutes
);

-- 其他审查方式 that a reviewer proposes (FLW-10).
create table method_proposal (
    id           bigint primary key,
    case_id      bigint not null references approval_case,
    kind         varchar(40) not null,
    reason       varchar(4000) not null,
    proposed_by  varchar(64) not null,
    proposed_at  timestamptz not null,
    procedure_id bigint references special_procedure     -- the procedure that followed it; null: none yet
);
create index method_proposal_of on method_proposal (case_id, id);

-- 延期 (TIM-07).
create table case_extension (
    id              bigint primary key,
    case_id         bigint not null references approval_case,
    joint           boolean not null,
    department_code varchar(32) not null references department,
    days            integer not null check (days > 0),
    reason          varchar(4000) not null,
    state           varchar(8) not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    asked_by        varchar(64) not null,
    asked_at        timestamptz not null,
    decided_by      varchar(64),
    decided_at      timestamptz,
    opinion         varchar(4000),
    statutory_due   date,                               -- as extended
    promised_due    date,                               -- as extended; null: the promise was over or is not extended
    acknowledged_by varchar(64),
    acknowledged_at timestamptz,
    check ((state = 'ASKED') = (decided_at is null))
);
create unique index case_extension_once on case_extension (case_id) where state in ('ASKED', 'GRANTED');
create index case_extension_waiting on case_extension (department_code, asked_at) where state = 'ASKED';
create index case_extension_filing on case_extension (decided_at desc) where state = 'GRANTED';

-- 联合办理 (JNT-01 to JNT-06, JNT-08).
create table joint_case (
    case_id   bigint primary key references approval_case,
    mode      varchar(12) not null check (mode in ('CONCENTRATED', 'JOINT', 'UNIFIED')),
    opened_by varchar(64) not null,
    opened_at timestamptz not null
);
create table joint_meeting (
    id           bigint primary key,
    case_id      bigint not null references approval_case,
    convened_by  varchar(64) not null,
    convened_at  timestamptz not null,
    meets_at     timestamptz not null,
    place        varchar(400) not null,
    subject      varchar(1000) not null,
    participants varchar(4000),
    conclusions  varchar(4000),
    decided      boolean not null default false,        -- the meeting decided: no opinion is waited for any more
    recorded_by  varchar(64),
    recorded_at  timestamptz
);
create index joint_meeting_of on joint_meeting (case_id, id);
create table joint_opinion (
    id              bigint primary key,                 -- countdown.ref of its limit
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    question        varchar(1000) not null,
    asked_by        varchar(64) not null,
    asked_at        timestamptz not null,
    given_by        varchar(200),                       -- username, or who spoke in the meeting
    given_at        timestamptz,
    agree           boolean,
    opinion         varchar(4000),
    needs           varchar(4000),                      -- what the applicant is to supplement, one line each; null: nothing
    late            boolean not null default false,     -- given after its limit
    meeting_id      bigint references joint_meeting,    -- given in this meeting
    urged           integer not null default 0,
    urged_at        timestamptz,
    waived_by       varchar(64),                        -- the host goes on without it, with reasons, after its limit
    waived_at       timestamptz,
    waived_reason   varchar(4000),
    check (given_at is null or waived_at is null),
    check ((given_at is null) = (agree is null))
);
create index joint_opinion_of on joint_opinion (case_id, id);
create index joint_opinion_department on joint_opinion (department_code, case_id);
create unique index joint_opinion_open on joint_opinion (case_id, department_code) where given_at is null and waived_at is null;

alter table approval_case add column hearing boolean not null default false;  -- a hearing was or is to be held on it

-- 绿色通道 (JNT-07) and what the centre tracks (JNT-04).
create table green_channel (
    case_id      bigint primary key references approval_case,
    project      varchar(400) not null,
    reason       varchar(4000) not null,
    consent      varchar(400) not null,                 -- who of the department agreed to the shorter limit
    target_days  integer not null check (target_days > 0),
    target_on    date,                                  -- last day of the internal target; null: not accepted yet
    opened_by    varchar(64) not null,
    opened_at    timestamptz not null
);
create table coordination_note (
    id       bigint primary key,
    case_id  bigint not null references approval_case,
    kind     varchar(12) not null check (kind in ('TRACKED', 'PROGRESS', 'URGED', 'UNTRACKED')),
    note     varchar(4000) not null,
    noted_by varchar(64) not null,
    noted_at timestamptz not null
);
create index coordination_note_of on coordination_note (case_id, id);

-- Originals that cannot be shared go from hand to hand (FLW-22).
create table original_transfer (
    id              bigint primary key,
    case_id         bigint not null references approval_case,
    what            varchar(400) not null,
    copies          integer not null check (copies > 0),
    from_department varchar(32) not null references department,
    to_department   varchar(32) not null references department,
    handed_by       varchar(64) not null,
    handed_at       timestamptz not null,
    note            varchar(1000),
    received_by     varchar(64),
    received_at     timestamptz,
    check (from_department <> to_department)
);
create index original_transfer_of on original_transfer (case_id, id);
create index original_transfer_waiting on original_transfer (to_department) where received_at is null;
