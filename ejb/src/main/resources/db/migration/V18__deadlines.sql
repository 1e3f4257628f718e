-- What was added to a limit, and why (TIM-07).
create table countdown_extension (
    id           bigint primary key,
    countdown_id bigint not null references countdown,
    days         integer not null check (days > 0),   -- working days
    extended_on  date not null,
    reason       varchar(4000) not null
);
create index countdown_extension_of on countdown_extension (countdown_id);

-- Which running limits another calendar gave their days: by its version, in the order of their cases (TIM-02).
drop index countdown_running;
create index countdown_running on countdown (calendar_version, case_id) where stopped_at is null and (budget is not null or provisional);

-- How the running limits followed a calendar: one row for each, added up as it goes.
create table calendar_followed (
    calendar_version varchar(40) primary key,
    began_at         timestamptz not null,
    latest_at        timestamptz not null,
    cases            bigint not null,
    limits           bigint not null,     -- derived anew
    moved            bigint not null      -- with another due moment than before; each has its event
);

-- Every calendar that was ever in force, complete, so that a limit can be explained with the one it was derived from.
create table calendar_edition (
    edition      varchar(40) not null,    -- WorkingCalendar.version()
    year         integer not null,
    version      integer not null,        -- of the year's notice
    paper        varchar(200) not null,
    published_on date not null,
    primary key (edition, year)
);
create table calendar_edition_day (
    edition varchar(40) not null,
    year    integer not null,
    day     date not null,
    working boolean not null,
    name    varchar(40) not null,
    primary key (edition, year, day),
    foreign key (edition, year) references calendar_edition
);

-- What must be finished on the spot is due at the end of the day on which it began (TIM-14).
alter table countdown drop constraint countdown_budget_check;
alter table countdown add constraint countdown_budget_check check (budget >= 0);
