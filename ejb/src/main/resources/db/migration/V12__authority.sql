-- What a right must reach: the work plan names 审批权 both under 100 % and under 80 %, so a right may have two targets and both are reported.
create table authority_target (
    right_code varchar(12) not null check (right_code in ('ACCEPT', 'APPROVE', 'COORDINATE', 'DELIVER', 'RESPOND', 'CERTIFY')),
    percent    integer not null check (percent between 1 and 100),
    primary key (right_code, percent)
);
insert into authority_target (right_code, percent) values
    ('ACCEPT', 100), ('APPROVE', 100), ('COORDINATE', 100), ('DELIVER', 100), ('RESPOND', 100), ('CERTIFY', 80), ('APPROVE', 80);

-- Scanned letters, by the hash of their bytes.
create table authority_scan (
    sha256    char(64) primary key,
    bytes     bytea not null,
    stored_by varchar(64) not null,
    stored_at timestamptz not null
);

create sequence authority_letter_id_seq start 1000 increment 50;

-- 授权书: which functions and rights a department's window holds.
create table authority_letter (
    id              bigint primary key,
    revision        bigint not null default 0,
    department_code varchar(32) not null references department,
    document_no     varchar(100) not null,
    functions       varchar(4000) not null,
    valid_from      date not null,
    valid_until     date,                                  -- last day as the letter says, inclusive; null: until replaced
    scan_sha256     char(64) references authority_scan,
    scan_name       varchar(200),
    state           varchar(16) not null check (state in ('DRAFT', 'AWAITING_CONSENT', 'EFFECTIVE', 'REFUSED', 'WITHDRAWN', 'REPLACED')),
    written_by      varchar(64) not null,
    written_at      timestamptz not null,
    signed_by       varchar(64),
    signed_at       timestamptz,                           -- the day on which it was filed with the centre
    answered_by     varchar(64),                           -- the centre's consent or refusal
    answered_at     timestamptz,
    opinion         varchar(2000),
    in_force_from   date,                                  -- not before the letter was filed and, where needed, agreed
    in_force_until  date,                                  -- last day, inclusive; moved forward by the letter that replaces it
    check (valid_until is null or valid_until >= valid_from),
    check (in_force_from is not null or state not in ('EFFECTIVE', 'REPLACED')),
    check ((scan_sha256 is null) = (scan_name is null)),
    constraint one_letter_in_force exclude using gist (department_code with =, daterange(in_force_from, in_force_until, '[]') with &&)
        where (state = 'EFFECTIVE')
);
create unique index one_open_letter on authority_letter (department_code) where state in ('DRAFT', 'AWAITING_CONSENT');
create index authority_letter_department on authority_letter (department_code, id);

create table authority_grant (
    letter_id  bigint not null references authority_letter,
    item_code  varchar(50) not null references item,
    right_code varchar(12) not null check (right_code in ('ACCEPT', 'APPROVE', 'COORDINATE', 'DELIVER', 'RESPOND', 'CERTIFY')),
    primary key (letter_id, item_code, right_code)
);

-- Matters that the department's leaders must discuss or a higher level must approve; they stand in the letter, so that they need the same consent.
create table authority_exception (
    letter_id bigint not null references authority_letter,
    item_code varchar(50) not null references item,
    kind      varchar(24) not null check (kind in ('COLLECTIVE_DISCUSSION', 'HIGHER_APPROVAL')),
    reason    varchar(1000) not null,
    basis     varchar(500) not null,
    primary key (letter_id, item_code)
);

-- 应进必进. Which items a hall has, from day to day; both days inclusive.
create table hall_stay (
    id          bigint generated always as identity primary key,
    item_code   varchar(50) not null references item,
    hall_code   varchar(20) not null references hall,
    entered_on  date not null,
    last_day    date,
    entry_document varchar(100),                           -- number of the decided filing or of the decision behind it
    exit_document  varchar(100),
    check (last_day is null or last_day >= entered_on),
    constraint one_hall_at_a_time exclude using gist (item_code with =, daterange(entered_on, last_day, '[]') with &&)
);
create index hall_stay_hall on hall_stay (hall_code, item_code);

-- Items of classes of which only selected ones must enter, and these were.
create table hall_selection (
    item_code   varchar(50) primary key references item,
    selected_on date not null,
    selected_by varchar(64) not null
);

-- Items that the district government lets stay outside, having heard the city centre office.
create table hall_exemption (
    id                   bigint generated always as identity primary key,
    item_code            varchar(50) not null references item,
    reason               varchar(1000) not null,
    city_opinion_document varchar(100) not null,            -- of the city centre office
    government_document  varchar(100) not null,
    filing_number        varchar(40),
    valid_from           date not null,
    valid_until          date,
    check (valid_until is null or valid_until >= valid_from),
    constraint one_exemption_at_a_time exclude using gist (item_code with =, daterange(valid_from, valid_until, '[]') with &&)
);

-- Items that cannot enter yet, and by when they will.
create table hall_delay (
    id                  bigint generated always as identity primary key,
    item_code           varchar(50) not null references item,
    reason              varchar(1000) not null,
    planned_on          date not null,
    government_document varchar(100) not null,
    filing_number       varchar(40),
    approved_on         date not null
);
create index hall_delay_item on hall_delay (item_code, approved_on desc, id desc);

-- One formula for every list and count (ITM-23); what nobody applies for need not enter.
create function hall_status(entry_class varchar, applied_for boolean, selected boolean, exempt boolean) returns varchar
    language sql immutable parallel safe as $$
    select case when exempt then 'EXEMPT'
                when selected or applied_for and entry_class in ('INVESTMENT_OPERATION', 'MAJOR_INTERDEPENDENT') then 'MANDATORY'
                else 'OPTIONAL' end
$$;

-- Which window receives which item: its own, another department's by entrustment, or by appointment.
create table window_item (
    id          bigint generated always as identity primary key,
    window_code varchar(30) not null references service_window,
    item_code   varchar(50) not null references item,
    reception   varchar(12) not null check (reception in ('OWN', 'ENTRUSTED', 'APPOINTMENT')),
    document_no varchar(100),                              -- of the entrustment
    note        varchar(500),                              -- how an appointment is made
    valid_from  date not null,
    valid_until date,                                      -- last day, inclusive; null: open
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    check (valid_until is null or valid_until >= valid_from),
    check (reception <> 'ENTRUSTED' or (document_no is not null and valid_until is not null)),
    check (reception <> 'APPOINTMENT' or note is not null),
    constraint one_mapping_at_a_time exclude using gist (window_code with =, item_code with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index window_item_item on window_item (item_code);

-- 现场按时办结率 (AUT-04): cases of a period that ended with a limit, by department.
create index approval_case_ended_on_site on approval_case (stopped_at) include (department_code, due_at) where due_at is not null and channel = 'WINDOW';
