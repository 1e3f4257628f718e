-- Supervision orders (督办单): one order, divided among departments, each with its part, its limit and its answers (DUB-01, DUB-05, DUB-06; 004 art. 31(3)).
create domain order_kind as varchar(13) check (value in ('ORDINARY', 'REGISTERED', 'RECTIFICATION', 'HIGHER'));
create domain order_state as varchar(9) check (value in ('OPEN', 'CLOSED', 'WITHDRAWN'));
create domain part_state as varchar(9) check (value in ('ISSUED', 'RECEIVED', 'ANSWERED', 'RETURNED', 'ACCEPTED', 'POOR', 'WITHDRAWN'));

-- What the higher platform sent, as it came; each message ends applied, as a duplicate or rejected (MON-21).
create table higher_message (
    id          bigint generated always as identity primary key,
    sender      varchar(64) not null,                                 -- client
    received_at timestamptz not null,
    body        bytea not null,
    sha256      char(64) not null,
    state       varchar(9) not null check (state in ('RECEIVED', 'APPLIED', 'DUPLICATE', 'REJECTED')),
    problem     varchar(60)
);
create index higher_message_newest on higher_message (received_at desc, id desc);

-- A task of the higher platform, once for its own number.
create table higher_task (
    id          bigint generated always as identity primary key,
    sender      varchar(64) not null,
    number      varchar(64) not null,
    title       varchar(200) not null,
    demand      varchar(4000) not null,
    basis       varchar(400),
    case_number varchar(80),
    due_on      date,                                                 -- by which the platform wants the result; null: it does not say
    received_at timestamptz not null,
    message_id  bigint not null unique references higher_message,
    unique (sender, number)
);
create index higher_task_newest on higher_task (received_at desc, id desc);

create table order_serial (
    day  date primary key,
    last integer not null
);

create table supervision_order (
    id                 bigint generated always as identity primary key,
    version            integer not null default 0,
    number             varchar(20) not null unique,
    kind               order_kind not null,
    state              order_state not null default 'OPEN',
    title              varchar(200) not null,
    demand             varchar(4000) not null,
    basis              varchar(400) not null,                         -- article
    profile_version_id bigint not null references profile_version,
    signal_id          bigint references supervision_signal,
    higher_task_id     bigint references higher_task,
    case_id            bigint references approval_case,
    item_version_id    bigint references item_version,
    criticised_on      date,                                          -- of a rectification: when the problem was criticised
    issued_at          timestamptz not null,
    issued_by          varchar(64) not null,
    issuer_department  varchar(32) not null references department,
    due_on             date,                                          -- earliest day on which an answer is due; null: none is
    ended_at           timestamptz,
    ended_by           varchar(64),
    result             varchar(4000),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((kind = 'HIGHER') = (higher_task_id is not null))
);
create unique index supervision_order_once_for_signal on supervision_order (signal_id) where signal_id is not null and state <> 'WITHDRAWN';
create unique index supervision_order_once_for_task on supervision_order (higher_task_id) where higher_task_id is not null and state <> 'WITHDRAWN';
create index supervision_order_newest on supervision_order (issued_at desc, id desc);
create index supervision_order_due on supervision_order (due_on, id) where state = 'OPEN';
create index supervision_order_case on supervision_order (case_id) where case_id is not null;

create table order_part (
    id              bigint generated always as identity primary key,
    order_id        bigint not null references supervision_order,
    version         integer not null default 0,
    department_code varchar(32) not null references department,
    demand          varchar(2000),                                    -- null: what the order asks of all
    state           part_state not null default 'ISSUED',
    received_at     timestamptz,
    received_by     varchar(64),
    constraint order_part_once unique (order_id, department_code)
);
create index order_part_department on order_part (department_code, state, order_id desc);

-- A demand to answer by a day: the first one, and one more each time an answer is sent back.
create table order_round (
    id          bigint generated always as identity primary key,
    part_id     bigint not null references order_part,
    round       integer not null,
    asked_at    timestamptz not null,
    asked_on    date not null,                                        -- not counted
    days        day_count not null,                                   -- working days
    due_on      date not null,                                        -- last day, inclusive
    answered_at timestamptz,
    answered_by varchar(64),
    answer      varchar(4000),
    verdict     varchar(8) check (verdict in ('ACCEPTED', 'RETURNED', 'POOR')),
    checked_at  timestamptz,
    checked_by  varchar(64),
    opinion     varchar(2000),
    constraint order_round_once unique (part_id, round),
    check (verdict is null or answered_at is not null or verdict = 'POOR')
);
create index order_round_open on order_round (asked_on, days) where answered_at is null;

create table order_file (
    round_id bigint not null references order_round,
    sha256   char(64) not null,
    name     varchar(255) not null,
    primary key (round_id, sha256)
);
create trigger order_file_append_only before update or delete on order_file for each row execute function refuse_change();
insert into stored_file_referrer values ('order_file', 'sha256');

create table order_event (
    id       bigint generated always as identity primary key,
    tx       xid8 not null default pg_current_xact_id(),
    order_id bigint references supervision_order,
    task_id  bigint references higher_task,                           -- the platform's task whose order it is; null: none
    part_id  bigint references order_part,                            -- null: the whole order
    step     varchar(10) not null,
    at       timestamptz not null,
    actor    varchar(64) not null,
    note     varchar(4000)
);
create index order_event_order on order_event (order_id, id);
create index order_event_feed on order_event (tx, id) where task_id is not null;
create trigger order_event_append_only before update or delete on order_event for each row execute function refuse_change();

-- Random sampling (随机抽查): the population is frozen and the seed kept, so that the same cases are drawn again whenever anybody asks (MON-14, MON-17; 002 art. 20(4), 22).
create domain sample_mark as varchar(8) check (value in ('FINE', 'DOUBTFUL', 'WRONG'));

create table sampling (
    id              bigint generated always as identity primary key,
    title           varchar(200) not null,
    department_code varchar(32) references department,                -- null: all
    item_code       varchar(50),                                      -- null: all
    outcome         varchar(16),                                      -- null: all
    from_on         date not null,                                    -- first day of registration
    until_on        date not null,                                    -- last day, inclusive
    seed            varchar(64) not null,
    size            integer not null check (size > 0),
    population      bigint[] not null,                                -- ids of cases
    drawn_at        timestamptz not null,
    drawn_by        varchar(64) not null,
    scope           varchar(32)                                       -- department whose supervisor drew; null: the district's
);
create index sampling_newest on sampling (drawn_at desc, id desc);

create table sampled_case (
    id           bigint generated always as identity primary key,
    sampling_id  bigint not null references sampling,
    place        integer not null,
    case_id      bigint not null references approval_case,
    version      integer not null default 0,
    legality     sample_mark,                                         -- of law and basis
    conduct      sample_mark,                                         -- reasonable operation
    discretion   sample_mark,
    single_track sample_mark,                                         -- handled in the system alone (单轨运行)
    note         varchar(2000),
    judged_at    timestamptz,
    judged_by    varchar(64),
    signal_id    bigint references supervision_signal,
    constraint sampled_case_once unique (sampling_id, case_id),
    check ((judged_at is null) = (legality is null))
);

-- Letters of efficiency supervision (行政效能监察建议书、告诫书): drafted by one supervisor, approved by another, sealed, answered, followed up (DUB-07; 000 art. 27).
create domain letter_kind as varchar(10) check (value in ('SUGGESTION', 'ADMONITION'));
create domain letter_state as varchar(9) check (value in ('DRAFTED', 'REFUSED', 'ISSUED', 'ANSWERED', 'FOLLOWED'));

create table letter_serial (
    kind letter_kind not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);

create table efficiency_letter (
    id                bigint generated always as identity primary key,
    version           integer not null default 0,
    number            varchar(40) unique,                             -- null until it is issued
    kind              letter_kind not null,
    state             letter_state not null default 'DRAFTED',
    department_code   varchar(32) not null references department,     -- that receives it
    grounds           varchar(4000) not null,
    demands           varchar(4000) not null,
    days              day_count not null,                             -- working days to answer
    due_on            date,                                           -- last day, inclusive; null until it is issued
    issuer_department varchar(32) not null references department,
    drafted_by        varchar(64) not null,
    drafted_at        timestamptz not null,
    decided_by        varchar(64),
    decided_at        timestamptz,
    opinion           varchar(2000),                                  -- of who approved or refused it
    sheet_id          bigint unique references sheet,
    answer            varchar(4000),
    answer_file       char(64),
    answer_file_name  varchar(255),
    answered_by       varchar(64),
    answered_at       timestamptz,
    follow_up         varchar(4000),
    followed_by       varchar(64),
    followed_at       timestamptz,
    check (decided_by is null or decided_by <> drafted_by),
    check ((number is null) = (sheet_id is null))
);
create index efficiency_letter_newest on efficiency_letter (drafted_at desc, id desc);
create index efficiency_letter_department on efficiency_letter (department_code, decided_at desc) where number is not null;
insert into stored_file_referrer values ('efficiency_letter', 'answer_file');
insert into seal_document values
    ('ELECTRONIC', 'SUPERVISION_SUGGESTION', '行政效能监察建议书', 'Suggestion of efficiency supervision'),
    ('ELECTRONIC', 'SUPERVISION_ADMONITION', '行政效能监察告诫书', 'Admonition of efficiency supervision');

-- Cases that supervisors follow (重点项目跟踪); those of the green channel are followed anyway (DUB-03, MON-17; 003 art. 13; 002 art. 22).
create table key_case (
    id         bigint generated always as identity primary key,
    case_id    bigint not null references approval_case,
    reason     varchar(2000) not null,
    target     varchar(400) not null,                                 -- what is to be reached
    target_on  date,                                                  -- by when; null: no day
    marked_by  varchar(64) not null,
    marked_at  timestamptz not null,
    ended_by   varchar(64),
    ended_at   timestamptz,
    result     varchar(2000)
);
create unique index key_case_once on key_case (case_id) where ended_at is null;
create index key_case_newest on key_case (marked_at desc, id desc) where ended_at is null;
