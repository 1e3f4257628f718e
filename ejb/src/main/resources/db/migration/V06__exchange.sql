-- The journal: everything that comes in, as it came, before anything is done with it (EXC-06).
create table exchange_message (
    id              uuid primary key,
    department_code varchar(32) not null references department,
    source          varchar(64) not null,           -- reporting client, or 'drop-folder'
    channel         varchar(8) not null check (channel in ('POST', 'DROP')),
    file_name       varchar(255),
    file_key        varchar(400),                   -- what makes a dropped file this one and no other
    sha256          char(64) not null,
    bytes           bigint not null,
    state           varchar(10) not null check (state in ('RECEIVED', 'RUNNING', 'APPLIED', 'DUPLICATE', 'REJECTED')),
    received_at     timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    attempts        integer not null default 0,     -- how often it was claimed
    faults          integer not null default 0,     -- after which it was given back
    cases           bigint not null default 0,      -- traces read
    events          bigint not null default 0,      -- events read
    added           bigint not null default 0,      -- events that were new
    duplicates      bigint not null default 0,      -- events that were there already
    rejected        bigint not null default 0,      -- places that were refused (details in exchange_rejection, bounded)
    seconds         numeric(12, 3),
    unique (department_code, file_key)
);
create index exchange_message_waiting on exchange_message (received_at) where state in ('RECEIVED', 'RUNNING');
create index exchange_message_list on exchange_message (received_at desc);
create index exchange_message_content on exchange_message (department_code, sha256) where state = 'APPLIED';

create table exchange_rejection (
    message_id uuid not null references exchange_message,
    ordinal    integer not null,
    line       integer not null,
    code       varchar(60) not null,
    arguments  text[] not null,                 -- of the code's text
    primary key (message_id, ordinal)
);
