-- Working days as the State Council published them, one version per notice (TIM-02).
create table calendar_notice (
    year         integer not null check (year between 1949 and 2200),
    version      integer not null check (version >= 1),
    paper        varchar(200) not null,          -- 文号 of the notice that made this version
    published_on date not null,
    loaded_at    timestamptz not null,
    primary key (year, version)
);

create table calendar_day (
    year    integer not null,
    version integer not null,
    day     date not null,
    working boolean not null,                    -- false: holiday; true: make-up working day (调休上班)
    name    varchar(40) not null,
    primary key (year, version, day),
    foreign key (year, version) references calendar_notice
);
