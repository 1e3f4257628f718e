create table department (
    code        varchar(32) primary key,
    name_zh     varchar(100) not null,
    name_en     varchar(100) not null,
    credit_code char(18) not null unique,        -- 统一社会信用代码
    reports_by  varchar(64) unique               -- machine client that reports this department's cases, if any
);

create table staff (
    username        varchar(64) primary key,     -- as in the identity provider
    name_zh         varchar(60) not null,
    name_en         varchar(60) not null,
    department_code varchar(32) not null references department,
    active_from     date not null,
    active_until    date,                        -- last day of duty, inclusive; null: still on duty
    check (active_until is null or active_until >= active_from)
);

create table item (
    code            varchar(50) primary key,
    department_code varchar(32) not null references department
);

create table item_version (
    id              bigint primary key,
    item_code       varchar(50) not null references item,
    version         integer not null check (version >= 1),
    name_zh         varchar(200) not null,
    name_en         varchar(200) not null,
    statutory_limit integer not null check (statutory_limit > 0),   -- working days
    promised_limit  integer not null check (promised_limit > 0),    -- working days
    certificate_zh  varchar(100) not null,       -- name of the certificate a grant leads to
    certificate_en  varchar(100) not null,
    certificate_type char(3) not null,           -- last three characters of the certificate type code
    effective_from  date not null,
    effective_until date,                        -- last day, inclusive; null: open
    unique (item_code, version),
    check (promised_limit <= statutory_limit)    -- TIM-15
);
