-- Cards (黄牌、红牌纠错信号): issued by a person or by delegation, with the evidence as it was, and all that became of them (000 art. 19(2), 20, 21, 28, 29, 32).
create table card_serial (
    kind varchar(24) not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);

create table card (
    id                 bigint generated always as identity primary key,
    version            integer not null default 0,
    number             varchar(40) not null unique,                   -- 黄牌〔2026〕0001号
    kind               varchar(24) not null check (kind in ('YELLOW_CARD', 'RED_CARD')),
    effect             varchar(24) check (effect in ('YELLOW_CARD', 'RED_CARD')),  -- as which it counts now; null: as none
    signal_id          bigint not null references supervision_signal,
    from_card_id       bigint references card,                        -- the yellow card that was not corrected
    profile_version_id bigint not null references profile_version,    -- of the signal, whatever is in force later
    rule_code          varchar(20) not null,
    article            varchar(200) not null,
    limit_clock        varchar(24),                                   -- clock of the profile whose limit was missed; null: none
    case_id            bigint references approval_case,
    department_code    varchar(32) not null references department,
    description        varchar(4000) not null,
    evidence           text not null,                                 -- canonical JSON, byte for byte as it was frozen
    evidence_sha256    varchar(64) not null,
    issued_by          varchar(64) not null,                          -- 'daylight' where the profile delegates
    issued_at          timestamptz not null,
    explain_by         date not null,                                 -- last day for an explanation
    correct_by         date not null,                                 -- last day for the correction
    state              varchar(12) not null default 'ISSUED' check (state in
        ('ISSUED', 'RECEIVED', 'CORRECTED', 'EXPLAINED', 'EXEMPTED', 'MITIGATED', 'REVOKED')),
    sheet_id           bigint references sheet,
    constraint card_of_signal unique (signal_id)
);
-- one card for each case, rule and rung; a red card also for each yellow card that it follows
create unique index card_once on card (case_id, rule_code, kind, coalesce(from_card_id, 0)) where case_id is not null and state <> 'REVOKED';
create index card_newest on card (issued_at desc, id desc);
create index card_department on card (department_code, issued_at desc, id desc);
create index card_from on card (from_card_id) where from_card_id is not null;
create index card_excusing on card (case_id) where state in ('EXEMPTED', 'EXPLAINED');

-- Responsible persons by level of the division of work (000 art. 28).
create table card_person (
    card_id  bigint not null references card,
    level    varchar(8) not null check (level in ('HANDLING', 'REVIEW', 'APPROVAL')),
    username varchar(64) not null,
    primary key (card_id, level, username)
);
create index card_person_of on card_person (username, card_id);

create table card_event (
    id       bigint generated always as identity primary key,
    card_id  bigint not null references card,
    type     varchar(16) not null check (type in ('ISSUED', 'RECEIVED', 'EXPLANATION', 'CORRECTION', 'APPEAL', 'EXEMPTION', 'MITIGATION', 'ACCEPTED', 'REJECTED',
        'REVOKED', 'PERSONS_CHANGED', 'ESCALATED')),
    at       timestamptz not null,
    actor    varchar(64) not null,
    text     varchar(4000),
    ground   varchar(40),                                             -- Supervision.Exemption that is claimed
    answers  bigint references card_event,                            -- the claim that was decided
    constraint card_event_decided_once unique (answers)
);
create index card_event_of on card_event (card_id, id);
create trigger card_event_append_only before update or delete on card_event for each row execute function refuse_change();
create trigger card_event_no_truncate before truncate on card_event for each statement execute function refuse_change();

create table card_file (
    event_id bigint not null references card_event,
    sha256   varchar(64) not null references stored_file,
    name     varchar(200) not null,
    primary key (event_id, sha256)
);
create index card_file_hash on card_file (sha256);
insert into stored_file_referrer values ('card_file', 'sha256') on conflict do nothing;
