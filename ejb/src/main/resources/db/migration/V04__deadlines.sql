create sequence countdown_id_seq start 50 increment 50;

create table countdown (
    id               bigint primary key,
    case_id          bigint not null,
    kind             varchar(16) not null check (kind in ('STATUTORY', 'PROMISED', 'REPORTED')),
    budget           integer check (budget > 0),   -- working days; null for a deadline that was reported as an instant
    started_on       date not null,                -- day 1 is the next working day
    warn_at          timestamptz,
    due_at           timestamptz not null,         -- last instant in time: midnight at the end of the due day
    stopped_at       timestamptz,
    calendar_version varchar(40) not null,
    provisional      boolean not null,             -- crosses into a year whose notice is not published
    unique (case_id, kind)
);

create table countdown_pause (
    id           bigint primary key,
    countdown_id bigint not null references countdown,
    from_on      date not null,
    until_on     date,                             -- null: still paused
    reason       varchar(4000) not null,
    check (until_on is null or until_on >= from_on)
);
create index countdown_pause_of on countdown_pause (countdown_id);
create unique index countdown_pause_open on countdown_pause (countdown_id) where until_on is null;
create index countdown_running on countdown (calendar_version, id) where stopped_at is null;
