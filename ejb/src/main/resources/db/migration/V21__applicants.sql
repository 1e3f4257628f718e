-- People and organisations that apply online, each under one number (APP-02, FLW-12).
create table applicant (
    id                   bigint generated always as identity primary key,
    account              varchar(64) not null unique,           -- user name at the identity provider
    kind                 varchar(12) not null check (kind in ('PERSON', 'ORGANISATION')),
    name                 varchar(200) not null,                 -- real name, or name of the organisation
    document_kind        varchar(20) not null,                  -- IdentityDocument.Kind
    document_number      varchar(40) not null,                  -- in its normal form
    legal_representative varchar(100),                          -- of an organisation
    acting_name          varchar(100),                          -- who acts for the organisation
    acting_number        varchar(40),
    phone                varchar(40) not null,
    email                varchar(254),
    state                varchar(10) not null check (state in ('DECLARED', 'VERIFIED', 'REJECTED')),
    declarations         integer not null default 1,            -- how often the name or number was declared
    declared_at          timestamptz not null,
    looked_at            timestamptz,                           -- when a clerk saw the document
    looked_by            varchar(64),
    reason               varchar(400),                          -- of a rejection
    check (kind = 'PERSON' or acting_name is not null and acting_number is not null)
);
create unique index applicant_number on applicant (document_number) where state <> 'REJECTED';

-- 授权委托: the agent may act for the principal on the days from the first to the last, both included.
create table applicant_mandate (
    id               bigint generated always as identity primary key,
    principal_id     bigint references applicant,               -- null: has no account here
    principal_kind   varchar(12) not null check (principal_kind in ('PERSON', 'ORGANISATION')),
    principal_name   varchar(200) not null,
    principal_number varchar(40) not null,
    principal_phone  varchar(40),
    agent_name       varchar(200) not null,
    agent_number     varchar(40) not null,
    item_codes       varchar(50)[],                             -- null: all items
    valid_from       date not null,
    valid_until      date not null,
    file             varchar(64),                               -- SHA-256 of the signed paper; null: given here
    given_how        varchar(8) not null check (given_how in ('PORTAL', 'PAPER')),
    given_by         varchar(64) not null,
    given_at         timestamptz not null,
    revoked_at       timestamptz,
    revoked_by       varchar(64),
    check (valid_until >= valid_from),
    check (given_how = 'PORTAL' and principal_id is not null or given_how = 'PAPER' and file is not null)
);
create index applicant_mandate_agent on applicant_mandate (agent_number);
create index applicant_mandate_principal on applicant_mandate (principal_id) where principal_id is not null;
create index applicant_mandate_number on applicant_mandate (principal_number);

-- An application that is being written; once submitted it names its case, so that a second submission answers the same.
create table application_draft (
    id           bigint generated always as identity primary key,
    account      varchar(64) not null,
    item_code    varchar(50) not null,
    mandate_id   bigint references applicant_mandate,           -- null: for oneself
    subject      varchar(400),
    first_case   varchar(80),                                   -- number of the case that this one applies for again (TIM-09)
    facts        jsonb not null default '{}',
    materials    jsonb not null default '[]',
    created_at   timestamptz not null,
    saved_at     timestamptz not null,
    case_number  varchar(80),                                   -- null: not submitted
    submitted_at timestamptz
);
create index application_draft_of on application_draft (account, saved_at desc) where case_number is null;

alter table approval_case add column mandate_id bigint references applicant_mandate; -- an agent applied by it
create index approval_case_mandate on approval_case (mandate_id) where mandate_id is not null;

-- How the applicant wants to have the result (RES-05).
create table case_delivery_wish (
    case_id   bigint primary key references approval_case,
    way       varchar(8) not null check (way in ('WINDOW', 'MAIL', 'ONLINE')),
    receiver  varchar(200),
    phone     varchar(40),
    address   varchar(400),
    postcode  varchar(6),
    wished_by varchar(64) not null,
    wished_at timestamptz not null,
    check (way <> 'MAIL' or receiver is not null and phone is not null and address is not null)
);

-- 送达登记: who received the result, how and when; mail that came back stays on record (RES-04, RES-05, RES-07).
create table case_delivery (
    id              bigint generated always as identity primary key,
    case_id         bigint not null references approval_case,
    way             varchar(8) not null check (way in ('WINDOW', 'MAIL', 'ONLINE')),
    receiver        varchar(200) not null,
    receiver_number varchar(40),                                -- of the document that was shown, or of the applicant
    by_agent        boolean not null default false,
    carrier         varchar(60),
    tracking        varchar(60),
    posted_at       timestamptz,
    received_at     timestamptz,
    returned_at     timestamptz,
    returned_why    varchar(400),
    recorded_by     varchar(64) not null,
    check (way <> 'MAIL' or posted_at is not null),
    check (received_at is null or returned_at is null)
);
create index case_delivery_case on case_delivery (case_id, id);
create unique index case_delivery_one on case_delivery (case_id) where returned_at is null;
create index approval_case_undelivered on approval_case (department_code, stopped_at) where outcome = 'GRANTED' and delivered_at is null and origin = 'NATIVE';

-- Files that drafts and mandates name are kept.
create view application_draft_file as
    select m.value ->> 'file' as sha256 from application_draft d cross join lateral jsonb_array_elements(d.materials) m where m.value ->> 'file' is not null;
insert into stored_file_referrer values ('application_draft_file', 'sha256'), ('applicant_mandate', 'file');
