-- Posts and conduct: chief representatives, attendance, inspections, appraisals, first contacts, seals.

-- 首席代表 and those who stand in for them (003 art. 25-26)
create table chief_representative (
    id              bigint generated always as identity primary key,
    version         integer not null default 1,
    department_code varchar(32) not null references department,
    username        varchar(64) not null references staff,
    kind            varchar(10) not null check (kind in ('CHIEF', 'TEMPORARY')),
    stands_in_for   bigint references chief_representative,
    personal_status varchar(20) not null check (personal_status in ('CIVIL_SERVANT', 'GOVERNMENT_APPOINTED')),
    office_rank     varchar(20) not null check (office_rank in ('MIDDLE', 'DEPUTY_HEAD', 'HEAD')),
    paper_number    varchar(60) not null,        -- 文号 of the document by which the department dispatches and authorises
    paper_on        date not null,
    starts_on       date not null,
    ends_on         date,                        -- last day in office, inclusive; null: in office
    early           boolean not null default false,  -- ended before one year
    end_reason      varchar(400),
    appointed_by    varchar(64) not null,
    appointed_at    timestamptz not null,
    ended_by        varchar(64),
    ended_at        timestamptz,
    check (ends_on is null or ends_on >= starts_on),
    check (paper_on <= starts_on),
    check ((kind = 'TEMPORARY') = (stands_in_for is not null)),
    check (kind = 'CHIEF' or ends_on is not null),   -- never open-ended
    check (not early or end_reason is not null)
);
create unique index chief_representative_one on chief_representative (department_code) where kind = 'CHIEF' and ends_on is null;
create index chief_representative_person on chief_representative (username, starts_on);
create index chief_representative_stand_in on chief_representative (stands_in_for) where stands_in_for is not null;

-- What a chief representative does (003 art. 27), as data; handling_type: of the cases the duty is about, null: of none in particular
create table representative_duty (
    ordinal       integer not null,
    act           varchar(12) not null check (act in ('APPROVE', 'COORDINATE', 'TAKE_PART', 'LIAISE', 'LEAD', 'KEEP_SEAL')),
    handling_type varchar(12),
    text_zh       varchar(200) not null,
    text_en       varchar(200) not null,
    article       varchar(40) not null,
    primary key (ordinal)
);
insert into representative_duty (ordinal, act, handling_type, text_zh, text_en, article) values
    (1, 'APPROVE',    'INSTANT',  '审批即办件', 'Approve cases that are decided at once', '003 art. 27(2)'),
    (2, 'APPROVE',    'SAME_DAY', '审批当天办结件', 'Approve cases that are finished the same day', '003 art. 27(2)'),
    (3, 'COORDINATE', 'PROMISED', '协调、督促承诺件', 'Coordinate and urge cases with a promised limit', '003 art. 27(2)'),
    (4, 'COORDINATE', 'UPWARD',   '协调、督促上报件', 'Coordinate and urge cases that go to a higher organ', '003 art. 27(2)'),
    (5, 'TAKE_PART',  'JOINT',    '参与联办件的协调和办理', 'Take part in cases of several departments', '003 art. 27(2)'),
    (6, 'LIAISE',     null,       '负责本部门与政务办的联络协调', 'Liaise between the department and the centre', '003 art. 27(3)'),
    (7, 'LEAD',       null,       '管理本部门窗口工作人员', 'Lead the department''s window staff', '003 art. 27(3)'),
    (8, 'KEEP_SEAL',  null,       '使用和管理行政审批专用章', 'Keep and use the approval seal', '003 art. 27(4)');

-- Hours of the centre, in force from a day on
create table working_hours (
    valid_from      date primary key,
    morning_from    time not null,
    morning_until   time not null,
    afternoon_from  time not null,
    afternoon_until time not null,
    check (morning_from < morning_until and morning_until <= afternoon_from and afternoon_from < afternoon_until)
);
insert into working_hours values ('2000-01-01', '08:30', '12:00', '14:00', '17:30');

create table attendance_import (
    id          bigint generated always as identity primary key,
    file_name   varchar(200) not null,
    rows        integer not null,
    added       integer not null,
    completed   integer not null,                -- known rows that got their leaving time
    known       integer not null,                -- rows that were there already
    imported_by varchar(64) not null,
    imported_at timestamptz not null
);

-- One stay of a person at one place; LEAVE and BUSINESS are stays too, granted instead of clocked
create table attendance_stay (
    id        bigint generated always as identity primary key,
    username  varchar(64) not null references staff,
    day       date not null,
    place     varchar(10) not null check (place in ('CENTRE', 'DEPARTMENT', 'BUSINESS', 'LEAVE')),
    came_at   time not null,
    left_at   time,                              -- null: not clocked out
    import_id bigint references attendance_import,
    unique (username, day, came_at),
    check (left_at is null or left_at > came_at)
);
create index attendance_stay_day on attendance_stay (day, username);

-- Discipline checks and daily rounds through the windows (003 art. 7(3)(7), 41)
create table window_inspection (
    id              bigint generated always as identity primary key,
    version         integer not null default 1,
    inspected_on    date not null,
    department_code varchar(32) not null references department,
    place           varchar(100) not null,
    username        varchar(64) references staff,    -- null: the window as such
    kind            varchar(20) not null check (kind in
        ('IN_ORDER', 'POST_EMPTY', 'LATE_OPENING', 'DRESS', 'ATTITUDE', 'PRIVATE_MATTERS', 'DISORDER', 'NOT_INFORMED_AT_ONCE', 'OTHER')),
    remark          varchar(1000),
    inspector       varchar(64) not null,
    recorded_at     timestamptz not null,
    settled_on      date,
    outcome         varchar(1000),
    settled_by      varchar(64),
    check (kind = 'IN_ORDER' or remark is not null),
    check ((settled_on is null) = (outcome is null))
);
create index window_inspection_newest on window_inspection (inspected_on desc, id desc);
create index window_inspection_department on window_inspection (department_code, inspected_on desc);

-- Weights of 德能勤绩廉, in force from a year on; 绩 weighs most (003 art. 31)
create table appraisal_weights (
    from_year   integer primary key,
    virtue      integer not null check (virtue > 0),
    ability     integer not null check (ability > 0),
    diligence   integer not null check (diligence > 0),
    achievement integer not null,
    integrity   integer not null check (integrity > 0),
    check (virtue + ability + diligence + achievement + integrity = 100),
    check (achievement > greatest(virtue, ability, diligence, integrity))
);
insert into appraisal_weights values (2000, 15, 15, 15, 40, 15);

create table appraisal (
    id          bigint generated always as identity primary key,
    version     integer not null default 1,
    username    varchar(64) not null references staff,
    department_code varchar(32) not null references department,   -- that sent the person, at the time
    year        integer not null,
    virtue      numeric(4,1) not null check (virtue between 0 and 100),
    ability     numeric(4,1) not null check (ability between 0 and 100),
    diligence   numeric(4,1) not null check (diligence between 0 and 100),
    achievement numeric(4,1) not null check (achievement between 0 and 100),
    integrity   numeric(4,1) not null check (integrity between 0 and 100),
    total       numeric(5,2) not null,
    opinion     varchar(2000),
    drafted_by  varchar(64) not null,
    drafted_at  timestamptz not null,
    signed_by   varchar(64),
    signed_at   timestamptz,
    unique (username, year),
    check ((signed_at is null) = (signed_by is null)),
    check (signed_at is null or opinion is not null)
);
create function refuse_change_of_signed() returns trigger language plpgsql as $$
begin
    if old.signed_at is not null then
        raise exception '% is signed and fixed', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger appraisal_fixed before update or delete on appraisal for each row execute function refuse_change_of_signed();

-- 首问: who was asked first answers for it until it is closed (003 art. 16)
create table first_contact (
    id              bigint generated always as identity primary key,
    version         integer not null default 1,
    contacted_at    timestamptz not null,
    channel         varchar(10) not null check (channel in ('CALL', 'VISIT', 'LETTER', 'ONLINE')),
    matter          varchar(12) not null check (matter in ('ENQUIRY', 'APPLICATION', 'COMPLAINT')),
    subject         varchar(400) not null,
    person          varchar(100),
    phone           varchar(40),
    first_username  varchar(64) not null references staff,
    username        varchar(64) not null references staff,        -- responsible now
    department_code varchar(32) not null references department,   -- of the responsible
    duty            varchar(10) not null check (duty in ('ANSWER', 'HANDLE', 'TRANSFER', 'GUIDE')),
    result          varchar(1000),
    closed_at       timestamptz,
    check ((closed_at is null) = (result is null))
);
create index first_contact_newest on first_contact (contacted_at desc, id desc);
create index first_contact_open on first_contact (department_code, contacted_at) where closed_at is null;

create table first_contact_step (
    id            bigint generated always as identity primary key,
    contact_id    bigint not null references first_contact,
    kind          varchar(12) not null check (kind in ('RECORDED', 'HANDED_OVER', 'CLOSED')),
    at            timestamptz not null,
    actor         varchar(64) not null,
    from_username varchar(64),
    to_username   varchar(64),
    note          varchar(1000)
);
create index first_contact_step_contact on first_contact_step (contact_id, id);
create trigger first_contact_step_append_only before update or delete on first_contact_step
    for each row execute function refuse_change();
create trigger first_contact_step_no_truncate before truncate on first_contact_step
    for each statement execute function refuse_change();

-- Seals, three kinds, each bound to documents (003 art. 27, 33-35; 004 art. 26; C23)
create table seal (
    id              bigint generated always as identity primary key,
    version         integer not null default 1,
    department_code varchar(32) not null references department,
    kind            varchar(12) not null check (kind in ('APPROVAL', 'ACCEPTANCE', 'ELECTRONIC')),
    inscription     varchar(100) not null,
    width_mm        integer check (width_mm > 0),
    height_mm       integer check (height_mm > 0),
    own_rules       varchar(100),                -- 从其规定: the rule of a provincial or municipal agency, null: the district's layout
    paper_number    varchar(60) not null,        -- the department's decision to use it, filed with the centre
    keeper          varchar(64) not null references staff,
    valid_from      date not null,
    valid_until     date,                        -- last day, inclusive; null: open
    end_reason      varchar(400),
    check (valid_until is null or valid_until >= valid_from),
    check ((kind = 'ELECTRONIC') = (width_mm is null)),
    check ((width_mm is null) = (height_mm is null))
);
create unique index seal_one_in_use on seal (department_code, kind) where valid_until is null;

-- Which documents bear which kind of seal
create table seal_document (
    kind          varchar(12) not null check (kind in ('APPROVAL', 'ACCEPTANCE', 'ELECTRONIC')),
    document_type varchar(24) not null,
    name_zh       varchar(60) not null,
    name_en       varchar(60) not null,
    primary key (kind, document_type)
);
insert into seal_document values
    ('ACCEPTANCE', 'ACCEPTANCE_NOTICE',     '受理通知书',     'Notice of acceptance'),
    ('ACCEPTANCE', 'NON_ACCEPTANCE_NOTICE', '不予受理通知书', 'Notice of non-acceptance'),
    ('ACCEPTANCE', 'SUPPLEMENT_NOTICE',     '补正告知书',     'Notice of what to supplement'),
    ('APPROVAL',   'APPROVAL_SHEET',        '审批表',         'Approval sheet'),
    ('APPROVAL',   'DECISION',              '行政审批决定书', 'Decision'),
    ('ELECTRONIC', 'DECISION_ELECTRONIC',   '电子决定书',     'Electronic decision'),
    ('ELECTRONIC', 'CERTIFICATE',           '电子证照',       'Electronic certificate');

create table seal_handover (
    id            bigint generated always as identity primary key,
    seal_id       bigint not null references seal,
    at            timestamptz not null,
    from_username varchar(64),                   -- null: first keeper
    to_username   varchar(64) not null,
    note          varchar(400),
    actor         varchar(64) not null
);
create index seal_handover_seal on seal_handover (seal_id, id);
create trigger seal_handover_append_only before update or delete on seal_handover for each row execute function refuse_change();
create trigger seal_handover_no_truncate before truncate on seal_handover for each statement execute function refuse_change();

create table seal_use (
    id              bigint generated always as identity primary key,
    seal_id         bigint not null references seal,
    used_at         timestamptz not null,
    document_type   varchar(24) not null,
    document_number varchar(80) not null,
    actor           varchar(64) not null
);
create index seal_use_seal on seal_use (seal_id, used_at desc);
create trigger seal_use_append_only before update or delete on seal_use for each row execute function refuse_change();
create trigger seal_use_no_truncate before truncate on seal_use for each statement execute function refuse_change();
