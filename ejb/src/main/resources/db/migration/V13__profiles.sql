-- The supervision profile (监察方案) as versioned data. What a version says never changes once it was put in force.
create table profile_version (
    id           bigint generated always as identity (start with 1000) primary key,
    profile_code varchar(40) not null,
    version      integer not null check (version >= 1),
    state        varchar(8) not null check (state in ('DRAFT', 'ASKED', 'FIXED')),
    revision     bigint not null default 0,              -- optimistic lock of the draft
    based_on     bigint references profile_version,      -- null: it came with the product
    content      jsonb not null,                         -- ProfileContent
    drafted_by   varchar(64) not null,
    drafted_at   timestamptz not null,
    changed_by   varchar(64) not null,
    changed_at   timestamptz not null,
    unique (profile_code, version)
);
create unique index profile_one_draft on profile_version (profile_code) where state in ('DRAFT', 'ASKED');

-- Which version is in force for whom from when: asked for by one person, decided by another.
create table profile_activation (
    id              bigint generated always as identity primary key,
    version_id      bigint references profile_version,      -- null: the department follows the district again
    department_code varchar(32) references department,      -- null: the district
    effective_from  date not null,
    effective_until date,                                    -- last day, inclusive; null: open
    state           varchar(10) not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_by        varchar(64) not null,
    asked_at        timestamptz not null,
    reason          varchar(1000) not null,
    decided_by      varchar(64),
    decided_at      timestamptz,
    opinion         varchar(1000),
    check (version_id is not null or department_code is not null),
    check (effective_until is null or effective_until >= effective_from),
    check (decided_by is null or decided_by <> asked_by or state = 'WITHDRAWN'),
    constraint one_profile_in_force exclude using gist (coalesce(department_code, '') with =, daterange(effective_from, effective_until, '[]') with &&)
        where (state = 'APPROVED')
);
create unique index profile_one_question on profile_activation (coalesce(department_code, '')) where state = 'ASKED';

create function refuse_change_of_fixed_profile() returns trigger language plpgsql as $$
begin
    if old.state = 'FIXED' then
        raise exception 'profile version % is fixed', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger profile_version_fixed before update or delete on profile_version
    for each row execute function refuse_change_of_fixed_profile();

-- The version in force on the day of acceptance (null: reported, or accepted before there were versions).
alter table approval_case add column profile_version_id bigint references profile_version;
create index approval_case_profile on approval_case (profile_version_id) where stopped_at is null;

-- Working days that are left when the limit begins to warn, as the profile of the case says.
alter table countdown add column warning_left integer not null default 1 check (warning_left >= 0);
