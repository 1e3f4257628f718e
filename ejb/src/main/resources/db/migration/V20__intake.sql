-- Files by the hash of their bytes, in portions of 1 MiB outside the rows that name them.
create table stored_file (
    sha256     varchar(64) primary key,
    name       varchar(200) not null,              -- as it was brought first
    media_type varchar(100) not null,              -- by what the bytes are
    size       bigint not null check (size > 0),
    stored_by  varchar(64) not null,
    brought_at timestamptz not null                -- the last time somebody brought it
);
create index stored_file_brought on stored_file (brought_at);
create table stored_file_part (
    sha256 varchar(64) not null references stored_file on delete cascade,
    part   integer not null,                       -- from 0
    bytes  bytea not null,
    primary key (sha256, part)
);
alter table stored_file_part alter column bytes set storage external;   -- scans are compressed already
-- Columns that hold the hash of a stored file. A file that none of them names is removed after a day: whoever keeps hashes registers the column here.
create table stored_file_referrer (
    table_name  varchar(63) not null,              -- table or view
    column_name varchar(63) not null,
    primary key (table_name, column_name)
);

-- Everything that came in or was produced on the way: materials of the applicant, sheets, evidence and records of the department (FLW-14).
create table case_material (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references approval_case,
    kind        varchar(8) not null default 'GIVEN' check (kind in ('GIVEN', 'SHEET', 'EVIDENCE', 'RECORD')),
    name        varchar(200) not null,             -- as the item's list calls it, or as it was given
    sha256      varchar(64) references stored_file,
    file_name   varchar(200),
    copies      integer not null default 0 check (copies >= 0),
    remark      varchar(400),
    reused_from varchar(80),                       -- number of the case or certificate it is taken from
    supplement_id bigint,                          -- came with this supplement
    added_by    varchar(64) not null,
    added_at    timestamptz not null,
    check (sha256 is not null or copies > 0 or remark is not null or reused_from is not null)
);
create index case_material_case on case_material (case_id, id);
create index case_material_file on case_material (sha256) where sha256 is not null;
insert into stored_file_referrer values ('case_material', 'sha256');

-- One consolidated notice for each phase (C9); a repeated one is a matter for supervision.
create table case_supplement (
    id          bigint generated always as identity primary key,
    case_id     bigint not null references approval_case,
    phase       varchar(10) not null check (phase in ('ACCEPTANCE', 'REVIEW')),
    ordinal     integer not null,                  -- within the phase, from 1
    repeated    boolean not null,
    asked_by    varchar(64) not null,
    asked_at    timestamptz not null,
    due_on      date not null,                     -- last day on which the applicant may hand in
    told_by     varchar(64),                       -- who told the applicant
    told_at     timestamptz,
    received_by varchar(64),
    received_at timestamptz,
    ended_at    timestamptz,                       -- ended without an answer
    pauses      boolean not null default false,    -- the promise stands still meanwhile
    unique (case_id, phase, ordinal)
);
create unique index case_supplement_open on case_supplement (case_id) where received_at is null and ended_at is null;
create table case_supplement_line (
    id              bigint generated always as identity primary key,
    supplement_id   bigint not null references case_supplement,
    material        varchar(200),                  -- name in the item's list; null: something else
    what            varchar(400) not null,
    department_code varchar(32) not null references department,
    sufficient      boolean,                       -- found when the department reviewed again
    reviewed_by     varchar(64),
    reviewed_at     timestamptz
);
create index case_supplement_line_of on case_supplement_line (supplement_id);
alter table case_material add foreign key (supplement_id) references case_supplement;

-- What departments need, until the host asks for all of it at once.
create table case_supplement_need (
    id              bigint generated always as identity primary key,
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    material        varchar(200),
    what            varchar(400) not null,
    needed_by       varchar(64) not null,
    needed_at       timestamptz not null,
    supplement_id   bigint references case_supplement   -- notice that asked for it; null: not asked yet
);
create index case_supplement_need_waiting on case_supplement_need (case_id) where supplement_id is null;

-- Nobody told the applicant anything: found by the timer without reading what is in time.
create index approval_case_untold on approval_case (due_at) where state = 'REGISTERED' and origin = 'NATIVE' and due_at is not null;

-- Which forms and notices were handed out, to prove that they were provided (APP-08, APP-09); no personal data.
create table form_provision (
    id        bigint generated always as identity primary key,
    item_code varchar(50),                         -- null: the form alone was asked for
    what      varchar(6) not null check (what in ('FORM', 'NOTICE')),
    sha256    varchar(64),                         -- of the form; null: the notice
    channel   varchar(6) not null check (channel in ('WINDOW', 'ONLINE')),
    at        timestamptz not null,
    by_whom   varchar(64)                          -- clerk; null: the public
);
create index form_provision_item on form_provision (item_code, at desc) where what = 'NOTICE';
create index form_provision_form on form_provision (sha256, at desc) where sha256 is not null;
