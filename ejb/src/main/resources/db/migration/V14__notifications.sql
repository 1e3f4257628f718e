-- A version that was published after its planned first day: the day as it was planned.
alter table item_version add column planned_from date;

create index item_version_changed on item_version (changed_on) where changed_on is not null;
create index item_version_unreported on item_version (effective_from) where submitted_at is null and state not in ('PUBLISHED', 'WITHDRAWN');

-- Register numbers of exemptions, such as 2026-0007: a year and a serial, nothing of the item (ITM-26).
create table secrecy_exemption_serial (
    year integer primary key,
    last integer not null
);

alter table approval_case add column applicant_email varchar(254);
create index approval_case_open_version on approval_case (item_version_id) where closed_at is null and origin = 'NATIVE';

-- What an applicant is to be told (ITM-17), and by whom it was told; one for each case and version of the item.
create table notice (
    id              bigint generated always as identity primary key,
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    kind            varchar(16) not null check (kind in ('ITEM_CHANGED', 'ITEM_REVOKED')),
    item_version_id bigint not null references item_version,      -- the new version
    channel         varchar(10) not null check (channel in ('ON_SITE', 'E_MAIL')),
    recipient       varchar(254),                                 -- address; null: on site only
    text_zh         varchar(2000) not null,
    text_en         varchar(2000) not null,
    created_at      timestamptz not null,
    due_on          date not null,                                -- last day to tell, inclusive
    state           varchar(10) not null check (state in ('WAITING', 'QUEUED', 'SENDING', 'SENT', 'TOLD', 'FAILED')),
    sent_at         timestamptz,                                  -- told, by whatever way
    sent_by         varchar(64),                                  -- who sent it or told the applicant
    told_how        varchar(10) check (told_how in ('IN_PERSON', 'PHONE')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz,
    claimed_at      timestamptz,
    last_error      varchar(40),                                  -- code, never an address
    unique (case_id, item_version_id),
    check ((channel = 'E_MAIL') = (recipient is not null)),
    check ((state in ('SENT', 'TOLD')) = (sent_at is not null))
);
create index notice_duty on notice (department_code, due_on, id) where sent_at is null;
create index notice_list on notice (department_code, due_on desc, id desc);
create index notice_outbox on notice (next_attempt_at, id) where state in ('QUEUED', 'SENDING');

-- What the border said of its mail server, for the people who wait.
create table mail_gate (
    id         integer primary key check (id = 1),
    configured boolean not null,
    told_at    timestamptz not null
);
