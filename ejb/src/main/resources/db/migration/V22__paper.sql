-- The press: sheets are ordered in the transaction of what they are about, printed and signed right after it.
create table sheet (
    id               bigint generated always as identity primary key,
    template         varchar(80) not null,          -- folder, version, name: documents/1/acceptance-notice
    content          jsonb not null,                -- every value on it, fixed when it was ordered
    seal_kind        varchar(12) check (seal_kind in ('APPROVAL', 'ACCEPTANCE', 'ELECTRONIC')),  -- null: without seal
    seal_inscription varchar(100),
    seal_width       integer,
    seal_height      integer,
    seal_own_layout  boolean not null default false,
    qr               varchar(400),
    signer_code      varchar(32) not null,
    signer_name      varchar(120) not null,
    state            varchar(8) not null check (state in ('PENDING', 'READY', 'FAILED')),
    attempts         integer not null default 0,
    next_attempt_at  timestamptz,
    error            varchar(80),
    sha256           char(64),                      -- of the signed bytes
    algorithm        varchar(8),
    ordered_at       timestamptz not null,
    printed_at       timestamptz,
    check ((state = 'READY') = (sha256 is not null))
);
create index sheet_due on sheet (next_attempt_at, id) where state = 'PENDING';

create table sheet_bytes (
    sheet_id bigint primary key references sheet,
    pdf      bytea not null
);
create trigger sheet_bytes_append_only before update or delete on sheet_bytes for each row execute function refuse_change();

create table signing_key (
    signer_code varchar(32) not null,               -- department; *: issuer of the demonstration keys
    kind        varchar(8) not null check (kind in ('RSA', 'SM2')),
    pkcs12      bytea not null,                     -- protected by a password that is not kept here
    made_at     timestamptz not null,
    primary key (signer_code, kind)
);

-- Documents of cases: numbered without gaps for each department, type and year.
create table document_word (
    department_code varchar(32) primary key references department,
    word            varchar(20) not null unique     -- 机关代字, begins every number
);
create table document_serial (
    department_code varchar(32) not null references department,
    type            varchar(24) not null,
    year            integer not null,
    last            integer not null,
    primary key (department_code, type, year)
);
create table document (
    id              bigint generated always as identity primary key,
    number          varchar(80) not null unique,
    type            varchar(24) not null,
    department_code varchar(32) not null references department,
    year            integer not null,
    serial          integer not null,
    case_id         bigint references approval_case, -- null: of no case, such as what is told before somebody applies
    item_version_id bigint not null references item_version,
    issued_at       timestamptz not null,
    issued_on       date not null,
    actor           varchar(64) not null,
    seal_kind       varchar(12),                     -- null: without seal
    sheet_id        bigint not null unique references sheet,
    unique (department_code, type, year, serial)
);
create index document_case on document (case_id, id) where case_id is not null;
create index document_issued on document (issued_at desc, id);
create index document_department on document (department_code, issued_at desc);
create index document_public on document (issued_on desc, id desc) where type in ('DECISION_GRANT', 'REVOCATION_DECISION');

insert into seal_document values
    ('ACCEPTANCE', 'MATERIALS_RECEIPT',        '申请材料接收凭证',     'Receipt of materials'),
    ('ACCEPTANCE', 'SUPPLEMENT_RECEIPT',       '补正材料接收凭证',     'Receipt of supplements'),
    ('APPROVAL',   'REVIEW_SUPPLEMENT_NOTICE', '审查阶段补正告知书',   'Supplement notice of the review phase'),
    ('APPROVAL',   'PROCEDURE_NOTICE',         '特别程序告知书',       'Notice of a special procedure'),
    ('APPROVAL',   'EXTENSION_NOTICE',         '延长办理期限告知书',   'Notice of an extension'),
    ('APPROVAL',   'DELIVERY_RECEIPT',         '送达回证',             'Delivery receipt'),
    ('APPROVAL',   'WITHDRAWAL_CONFIRMATION',  '撤回申请确认书',       'Confirmation of a withdrawal'),
    ('ACCEPTANCE', 'FILING_NOTIFICATION',      '一次性告知单',         'One-time notification'),
    ('ELECTRONIC', 'DECISION_GRANT',           '准予行政许可决定书',   'Decision to grant'),
    ('ELECTRONIC', 'DECISION_DENY',            '不予行政许可决定书',   'Decision to deny'),
    ('ELECTRONIC', 'CORRECTION_NOTICE',        '更正决定书',           'Correction'),
    ('ELECTRONIC', 'REVOCATION_DECISION',      '撤销行政许可决定书',   'Decision of revocation');

-- Certificates: printed as sheets, with a life after their issue.
alter table sheet add column old_certificate bigint;
insert into sheet (template, content, signer_code, signer_name, state, sha256, ordered_at, printed_at, old_certificate)
select 'certificates/0/certificate', '{}', c.issuer_code, d.name_zh, 'READY', c.sha256, c.issued_on::timestamptz, c.issued_on::timestamptz, c.id
from certificate c join department d on d.code = c.issuer_code;
insert into sheet_bytes (sheet_id, pdf) select s.id, p.pdf from sheet s join certificate_document p on p.certificate_id = s.old_certificate;
alter table certificate
    add column version_number   integer not null default 1,   -- 001, 002 … in its number
    add column serial           varchar(32),                  -- with the issuer and the type the same in all versions
    add column type_code        varchar(24),                  -- credit code of the body that keeps the type, and three characters
    add column previous_id      bigint references certificate, -- the version that this one replaces
    add column item_version_id  bigint references item_version,
    add column holder_id        varchar(40),
    add column holder_kind      varchar(12),
    add column matter           varchar(400),
    add column valid_from       date,
    add column valid_until      date,                         -- last day, inclusive; null: without end
    add column sheet_id         bigint references sheet,
    add column revision         bigint not null default 0;    -- grows with each act
update certificate c set sheet_id = s.id from sheet s where s.old_certificate = c.id;
alter table sheet drop column old_certificate;
update certificate c set serial = split_part(substr(c.number, length('1.2.156.3005.2.') + 1), '.', 3),
    type_code = split_part(substr(c.number, length('1.2.156.3005.2.') + 1), '.', 1),
    item_version_id = a.item_version_id, holder_id = a.applicant_id, holder_kind = a.applicant_kind, matter = a.subject, valid_from = c.issued_on
from approval_case a where a.id = c.case_id;
update certificate set valid_from = issued_on where valid_from is null;
alter table certificate
    alter column sheet_id set not null,
    alter column valid_from set not null,
    drop column sha256,
    drop constraint certificate_case_id_key;
drop table certificate_document;
create unique index certificate_version on certificate (issuer_code, type_code, serial, version_number);
create index certificate_case on certificate (case_id, version_number);
create index certificate_holder on certificate (holder_id, state) where holder_id is not null;
create index certificate_expiry on certificate (valid_until, id) where valid_until is not null and state in ('VALID', 'SUSPENDED');
create index certificate_issuer on certificate (issuer_code, issued_on desc);

create table certificate_type (
    type_code    varchar(24) primary key,
    valid_months integer check (valid_months > 0),             -- null: without end
    renewal_days integer not null default 30 check (renewal_days >= 0)  -- days before the end by which a renewal is applied for (Administrative Licensing Law art. 50)
);

create table certificate_act (
    id             bigint generated always as identity primary key,
    certificate_id bigint not null references certificate,
    at             timestamptz not null,
    act            varchar(16) not null check (act in ('ISSUED', 'SUSPENDED', 'RESTORED', 'REVOKED', 'ANNULLED', 'EXPIRED', 'REPLACED',
        'RENEWAL_ASKED', 'RENEWED', 'RENEWAL_REFUSED', 'DEEMED_RENEWED')),
    state          varchar(10) not null,                      -- state after it
    reason         varchar(1000),
    basis          varchar(400),
    actor          varchar(64) not null
);
create index certificate_act_of on certificate_act (certificate_id, id);
create trigger certificate_act_append_only before update or delete on certificate_act for each row execute function refuse_change();

-- A renewal that was applied for and waits to be decided
create table certificate_renewal (
    id             bigint generated always as identity primary key,
    certificate_id bigint not null references certificate,
    applied_on     date not null,
    in_time        boolean not null,                          -- early enough: silence until the end renews it
    note           varchar(400),
    received_by    varchar(64) not null,
    decided_at     timestamptz,
    granted        boolean,
    check ((decided_at is null) = (granted is null))
);
create unique index certificate_renewal_open on certificate_renewal (certificate_id) where decided_at is null;

-- Push to the certificate store: one row for each issue or change of state
create table certificate_push (
    id              bigint generated always as identity primary key,
    certificate_id  bigint not null references certificate,
    state_pushed    varchar(10) not null,
    state           varchar(8) not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz,
    claimed_at      timestamptz,
    last_error      varchar(80),
    created_at      timestamptz not null,
    sent_at         timestamptz
);
create index certificate_push_due on certificate_push (next_attempt_at, id) where state in ('QUEUED', 'SENDING');
create index certificate_push_failed on certificate_push (id) where state = 'FAILED';
create index certificate_push_of on certificate_push (certificate_id, id);
create table certificate_store_gate (
    id         integer primary key check (id = 1),
    configured boolean not null,
    told_at    timestamptz not null
);
