-- Findings of liability (责任认定): who answers for a signal, heard, concluded, sanctioned, appealed (ACT-01 to ACT-25).
create domain finding_state as varchar(13) check (value in
    ('INVESTIGATING', 'CONFIRMED', 'PROPOSED', 'IN_FORCE', 'APPEALED', 'NOT_CONFIRMED', 'EXEMPT', 'WITHDRAWN', 'REVOKED'));

create table finding (
    id                 bigint generated always as identity primary key,
    version            integer not null default 0,
    signal_id          bigint not null references supervision_signal,
    profile_version_id bigint not null references profile_version,
    rule_code          varchar(20) not null,                          -- of a rule, or of a step of the ladder
    department_code    varchar(32) not null references department,
    person             varchar(64) references staff (username),       -- null: the unit
    case_id            bigint references approval_case,
    level              varchar(11) not null check (level in ('DIRECT', 'SUPERVISORY', 'LEADING')),
    act_on             date not null,                                 -- day of the act
    personal_conduct   boolean not null,                              -- counts for the unit (000 art. 31(4))
    state              finding_state not null default 'INVESTIGATING',
    opened_by          varchar(64) not null,
    opened_at          timestamptz not null,
    statement_until    date not null,                                 -- last day on which the person is waited for
    stated_at          timestamptz,
    severity           varchar(8) check (severity in ('LIGHTER', 'ORDINARY', 'GRAVE')),
    exemption          varchar(24),                                   -- Supervision.Exemption
    conclusion         varchar(4000),
    concluded_by       varchar(64),
    concluded_at       timestamptz,
    sanction           varchar(24),
    grounds            varchar(4000),
    proposed_by        varchar(64),
    proposed_at        timestamptz,
    decided_by         varchar(64),
    decided_at         timestamptz,
    number             varchar(40) unique,
    sheet_id           bigint,
    appeal_until       date,
    appealed_at        timestamptz,
    appeal_decided_by  varchar(64),
    appeal_decided_at  timestamptz,
    constraint finding_once unique nulls not distinct (signal_id, department_code, person),
    check ((concluded_at is null) = (state in ('INVESTIGATING', 'WITHDRAWN') and concluded_by is null)),
    check (state not in ('PROPOSED', 'IN_FORCE', 'APPEALED', 'REVOKED') or sanction is not null and proposed_by is not null),
    check (state not in ('IN_FORCE', 'APPEALED', 'REVOKED') or decided_by is not null and decided_by <> proposed_by and number is not null and appeal_until is not null),
    check (appeal_decided_by is null or appeal_decided_by not in (decided_by, proposed_by, concluded_by))
);
create index finding_newest on finding (opened_at desc, id desc);
create index finding_department on finding (department_code, opened_at desc, id desc);
create index finding_person on finding (person, opened_at desc) where person is not null;
create index finding_personal on finding (department_code, act_on) where personal_conduct and state in ('CONFIRMED', 'PROPOSED', 'IN_FORCE', 'APPEALED');

-- What was done in a finding, by whom, with which words and which paper.
create table finding_act (
    id         bigint generated always as identity primary key,
    finding_id bigint not null references finding,
    kind       varchar(20) not null check (kind in ('OPENED', 'HEARD', 'EVIDENCE', 'STATEMENT', 'CONCLUDED', 'PROPOSED', 'SENT_BACK', 'DECIDED', 'READ', 'APPEALED',
                                                    'APPEAL_DECIDED', 'REFERRED', 'REFERRAL_ENDED', 'ORDER_LINKED', 'WITHDRAWN')),
    at         timestamptz not null,
    by         varchar(64) not null,
    who        varchar(100),                                          -- who was heard, or to whom it went
    words      varchar(4000),
    sha256     char(64) references stored_file,
    file_name  varchar(255)
);
create index finding_act_finding on finding_act (finding_id, id);
create index finding_act_file on finding_act (sha256) where sha256 is not null;
create trigger finding_act_append_only before update or delete on finding_act for each row execute function refuse_change();
create trigger finding_act_no_truncate before truncate on finding_act for each statement execute function refuse_change();
insert into stored_file_referrer values ('finding_act', 'sha256');

-- 移送司法机关 (004 art. 35), 移交纪检监察 (002 art. 27).
create table finding_referral (
    id         bigint generated always as identity primary key,
    finding_id bigint not null references finding,
    kind       varchar(10) not null check (kind in ('JUDICIAL', 'DISCIPLINE')),
    organ      varchar(200) not null,
    sent_on    date not null,
    papers     varchar(2000) not null,
    sent_by    varchar(64) not null,
    result     varchar(2000),
    result_on  date,
    ended_by   varchar(64),
    check ((result is null) = (result_on is null)),
    check (result_on >= sent_on)
);
create index finding_referral_finding on finding_referral (finding_id);

-- 奖惩记录 (003 art. 40; 000 art. 13).
create table conduct_record (
    id              bigint generated always as identity primary key,
    kind            varchar(10) not null check (kind in ('REWARD', 'PUNISHMENT')),
    department_code varchar(32) not null references department,
    person          varchar(64) references staff (username),          -- null: the unit
    title           varchar(200) not null,
    reason          varchar(2000) not null,
    organ           varchar(200) not null,
    document_number varchar(100),
    on_day          date not null,
    finding_id      bigint references finding,
    recorded_by     varchar(64) not null,
    recorded_at     timestamptz not null,
    withdrawn_at    timestamptz,
    withdrawn_by    varchar(64),
    because         varchar(200),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index conduct_record_finding on conduct_record (finding_id) where finding_id is not null and withdrawn_at is null;
create index conduct_record_newest on conduct_record (on_day desc, id desc);
create index conduct_record_department on conduct_record (department_code, on_day desc, id desc);
create index conduct_record_person on conduct_record (person, on_day desc) where person is not null;

-- Numbers of decisions on liability, one row for each year.
create table finding_serial (
    year   integer primary key,
    serial integer not null
);
