create extension if not exists btree_gist;   -- one version of an item in force on any day; trusted since PostgreSQL 13

-- Codes are kept with the scheme they follow; nothing but the scheme knows their form.
create table item_code_scheme (
    code       varchar(40) primary key,
    kind       varchar(16) not null check (kind in ('BASIC', 'IMPLEMENTATION', 'HANDLING', 'CASE')),
    name_zh    varchar(100) not null,
    name_en    varchar(100) not null,
    pattern    varchar(200) not null,            -- regular expression of the whole code
    check_rule varchar(30) not null check (check_rule in ('NONE', 'CREDIT_CODE_PREFIX'))   -- the first 18 characters are a valid credit code
);

insert into item_code_scheme (code, kind, name_zh, name_en, pattern, check_rule) values
    ('NATIONAL-IMPLEMENTATION-31', 'IMPLEMENTATION', '国家实施编码（31位）', 'National implementation code (31)', '[0-9A-Z]{18}[1-7][0-9A-Z]{12}', 'CREDIT_CODE_PREFIX'),
    ('NATIONAL-HANDLING-33', 'HANDLING', '国家业务办理项编码（33位）', 'National handling code (33)', '[0-9A-Z]{18}[1-7][0-9A-Z]{12}[0-9]{2}', 'CREDIT_CODE_PREFIX'),
    ('NATIONAL-BASIC-12', 'BASIC', '国家基本编码（12位）', 'National basic code (12)', '[0-9]{12}', 'NONE'),
    ('PROVINCIAL-BASIC-10', 'BASIC', '省级基本编码（10位）', 'Provincial basic code (10)', '[A-Z]{2}[0-9]{8}', 'NONE'),
    ('LOCAL', 'IMPLEMENTATION', '地方编码', 'Local code', '[0-9A-Za-z][0-9A-Za-z-]{0,49}', 'NONE');

alter table item
    add column code_scheme       varchar(40) not null default 'NATIONAL-IMPLEMENTATION-31' references item_code_scheme,
    add column basic_code        varchar(50),
    add column basic_code_scheme varchar(40) references item_code_scheme,
    add column power_type        varchar(40) not null default 'LICENCE',         -- code of the profile's publication schema (11 power types, public services)
    add column kind              varchar(16) not null default 'APPROVAL' check (kind in ('APPROVAL', 'PUBLIC_SERVICE', 'CHARGE')),     -- ITM-24
    add column entry_class       varchar(30) not null default 'INVESTMENT_OPERATION' check (entry_class in
        ('INVESTMENT_OPERATION', 'MAJOR_INTERDEPENDENT', 'NON_INVESTMENT_ENTERPRISE', 'RESIDENT_UNIT', 'OTHER')),                  -- ITM-23
    add column not_online        varchar(16) check (not_online = 'PUBLIC_SAFETY'),                -- ITM-27; nothing of a STATE_SECRET is stored (ITM-26)
    add column business_owner    varchar(64) references staff,                   -- ORG-06 业务责任人
    add column system_keeper     varchar(64) references staff,                   -- ORG-06 系统管理员
    add column operator          varchar(64) references staff,                   -- ORG-06 操作使用人员
    add check ((basic_code is null) = (basic_code_scheme is null));
create index item_department on item (department_code, code);
create index item_basic_code on item (basic_code);

create sequence item_version_id_seq start 1000 increment 50;

-- One item under one name, however it is written: width, case, spaces, brackets, punctuation, 的 and a number in front do not count (四统一, ITM-10).
create function item_name_key(name text) returns text language sql immutable parallel safe return
    left(regexp_replace(regexp_replace(lower(normalize(name, NFKC)),
        '^\s*(\([0-9一二三四五六七八九十百]+\)|[0-9一二三四五六七八九十百]+[、.)](?![0-9]))', ''),
        '[][\s的()<>{}【】〔〕《》〈〉「」『』“”‘’"''·•,，、.。:：;；!！?？/—–_-]', '', 'g'), 300);

-- What materials, and what fees, an item asks for, in any order.
create function item_materials_key(content jsonb) returns text language sql immutable parallel safe return (
    select md5(string_agg(row_key, '|' order by row_key collate "C"))
    from (select item_name_key(m ->> 'name') || case when m ->> 'required' = 'true' then '!' else '' end as row_key
          from jsonb_path_query(content, '$.materials[*]') m) rows);
create function item_fees_key(content jsonb) returns text language sql immutable parallel safe return (
    select md5(string_agg(row_key, '|' order by row_key collate "C"))
    from (select item_name_key(f ->> 'name') || '=' || regexp_replace(normalize(f ->> 'standard', NFKC), '\s', '', 'g') as row_key
          from jsonb_path_query(content, '$.fees[*]') f) rows);

alter table item_version
    alter column statutory_limit drop not null,           -- punishments and the like have none
    alter column promised_limit drop not null,
    alter column certificate_zh drop not null,            -- null: a grant leads to no certificate
    alter column certificate_en drop not null,
    alter column certificate_type drop not null,
    add column revision        bigint not null default 0, -- optimistic lock of the draft
    add column state           varchar(16) not null default 'PUBLISHED' check (state in
        ('DRAFT', 'SECTION_REVIEW', 'COORDINATION', 'CENTRE_REVIEW', 'CONFIRMATION', 'PUBLISHED', 'WITHDRAWN')),
    add column change          varchar(8) not null default 'SET' check (change in ('SET', 'CHANGE', 'REVOKE')),                    -- ITM-15 设定、变更、撤销
    add column handling_type   varchar(16) not null default 'PROMISED' check (handling_type in ('INSTANT', 'SAME_DAY', 'PROMISED', 'JOINT', 'UPWARD')),
    add column content         jsonb not null default '{}',      -- ItemContent
    add column attributes      jsonb,                            -- ItemAttributes the item takes on with this version; null: it keeps its own
    alter column effective_from drop not null,                   -- a draft may not have planned it yet
    add check (state <> 'PUBLISHED' or effective_from is not null),
    add column name_key        varchar(300) generated always as (item_name_key(name_zh)) stored,
    add column materials_key   varchar(32) generated always as (item_materials_key(content)) stored,   -- null: none
    add column fees_key        varchar(32) generated always as (item_fees_key(content)) stored,        -- null: free of charge
    add column change_reason   varchar(2000),
    add column change_basis    varchar(1000),                    -- law or document behind the change (ITM-15)
    add column changed_on      date,                             -- the day the law or function changed (ITM-18)
    add column submitted_at    timestamptz,                      -- first submission: the report (ITM-18)
    add column drafted_by      varchar(64),
    add column drafted_at      timestamptz,
    add column published_by    varchar(64),
    add column published_at    timestamptz,
    add constraint one_version_in_force exclude using gist (item_code with =, daterange(effective_from, effective_until, '[]') with &&)
        where (state = 'PUBLISHED' and change <> 'REVOKE'),
    add check (effective_until is null or effective_until >= effective_from);
create unique index one_open_draft on item_version (item_code) where state not in ('PUBLISHED', 'WITHDRAWN');
create index item_version_queue on item_version (state, submitted_at) where state not in ('PUBLISHED', 'WITHDRAWN');
create index item_version_in_force on item_version (effective_from, effective_until) where state = 'PUBLISHED';
create index item_version_name on item_version (name_key) where state = 'PUBLISHED';

-- What a version lacks, as found under a schema of its power type; found again when it is asked for and the schema has become another.
create table item_check (
    version_id bigint primary key references item_version on delete cascade,
    schema_key varchar(64) not null,                             -- digest of the schema and the rules
    findings   jsonb not null,                                   -- Finding, in order
    found      integer not null check (found >= 0)
);
create function void_item_check() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'item' then
        delete from item_check c using item_version v where v.item_code = new.code and c.version_id = v.id;
    else
        delete from item_check where version_id = new.id;
    end if;
    return null;
end $$;
create trigger item_check_void after update on item_version for each row execute function void_item_check();
create trigger item_check_void after update on item for each row execute function void_item_check();

-- Who looked at a version, in which stage, with which outcome; append-only.
create table item_review (
    id          bigint generated always as identity primary key,
    version_id  bigint not null references item_version on delete cascade,
    stage       varchar(16) not null,                     -- ItemState in which it was done
    outcome     varchar(10) not null check (outcome in ('SUBMITTED', 'AGREED', 'RETURNED', 'SIGNED', 'OBJECTED', 'PUBLISHED', 'WITHDRAWN')),
    actor       varchar(64) not null,
    department_code varchar(32) not null,
    at          timestamptz not null,
    opinion     varchar(2000),
    document_no varchar(100)
);
create index item_review_version on item_review (version_id, id);

-- Departments whose steps a version contains, each of which signs (ITM-29).
create table item_coordination (
    version_id      bigint not null references item_version on delete cascade,
    department_code varchar(32) not null references department,
    asked_at        timestamptz not null,
    signed_by       varchar(64),
    signed_at       timestamptz,
    primary key (version_id, department_code)
);

-- Blank and sample forms, by the hash of their bytes.
create table item_form (
    sha256      char(64) primary key,
    name        varchar(200) not null,
    media_type  varchar(100) not null,
    bytes       bytea not null,
    stored_by   varchar(64) not null,
    stored_at   timestamptz not null
);

-- 涉密事项: that an item is exempt, never what it is about (ITM-26).
create table secrecy_exemption (
    id              bigint generated always as identity primary key,
    revision        bigint not null default 0,
    reference       varchar(40) not null unique,          -- running register number, says nothing of the item
    department_code varchar(32) not null references department,
    classification_document varchar(100) not null,        -- 定密文件 number
    requested_by    varchar(64) not null,
    requested_at    timestamptz not null,
    valid_from      date not null,
    valid_until     date not null,
    supervision_by  varchar(64),
    supervision_at  timestamptz,
    secrecy_by      varchar(64),
    secrecy_at      timestamptz,
    refused_by      varchar(64),
    refused_at      timestamptz,
    refusal_reason  varchar(1000),
    check (valid_until >= valid_from)
);
