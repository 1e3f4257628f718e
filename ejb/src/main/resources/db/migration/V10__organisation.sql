-- Organs (ORG-01, ORG-25): what a department is, whose power it holds, since when.
alter table department
    add column kind         varchar(20) not null default 'DEPARTMENT' check (kind in
        ('DISTRICT_GOVERNMENT', 'CENTRE', 'SUPERVISION', 'LEGAL_OFFICE', 'INFORMATION_CENTRE', 'SECRECY', 'DEPARTMENT', 'BRANCH_CENTRE')),
    add column body_nature  varchar(12) not null default 'STATUTORY' check (body_nature in ('STATUTORY', 'AUTHORISED', 'ENTRUSTED', 'OTHER')),
    add column parent_code  varchar(32) references department,
    add column legal_subject_code varchar(32) references department,   -- in whose name it acts; null: in its own
    add column dual_leadership boolean not null default false,         -- its window staff are led by the centre as well (ORG-12)
    add column phone        varchar(40),
    add column address      varchar(200),
    add column active_from  date not null default date '1949-10-01',
    add column active_until date,                                      -- last day, inclusive; null: open
    add column revision     bigint not null default 0,
    add check (active_until is null or active_until >= active_from),
    add check (legal_subject_code is null or legal_subject_code <> code),
    add check (parent_code is null or parent_code <> code);

-- The legal subject of a power never moves to the centre (ORG-01): neither row may make it so.
create function refuse_centre_as_legal_subject() returns trigger language plpgsql as $$
begin
    if exists (select 1 from department s where s.code = new.legal_subject_code and s.kind in ('CENTRE', 'BRANCH_CENTRE'))
        or (new.kind in ('CENTRE', 'BRANCH_CENTRE') and exists (select 1 from department d where d.legal_subject_code = new.code)) then
        raise exception 'the centre is never the legal subject of a department''s powers';
    end if;
    return new;
end $$;
create trigger department_legal_subject before insert or update of legal_subject_code, kind on department
    for each row execute function refuse_centre_as_legal_subject();

create table hall (
    code             varchar(20) primary key check (code ~ '^[A-Z][A-Z0-9]*$'),
    kind             varchar(12) not null check (kind in ('MAIN', 'BRANCH', 'DEPARTMENT')),
    name_zh          varchar(100) not null,
    name_en          varchar(100) not null,
    organ_code       varchar(32) not null references department,       -- who keeps it
    address          varchar(200),
    phone            varchar(40),
    consent_document varchar(100),                                     -- of the district government, for a branch (ITM-25)
    consent_on       date,
    guided           boolean not null default true,                    -- by the centre (ORG-26)
    active_from      date not null,
    active_until     date,
    revision         bigint not null default 0,
    check (active_until is null or active_until >= active_from),
    check (kind <> 'BRANCH' or (consent_document is not null and consent_on is not null))
);

create table service_window (
    code            varchar(30) primary key,                           -- hall and number, such as MAIN-12
    hall_code       varchar(20) not null references hall,
    number          integer not null check (number between 1 and 9999),
    name_zh         varchar(100) not null,
    name_en         varchar(100) not null,
    department_code varchar(32) not null references department,
    phone           varchar(40),
    active_from     date not null,
    active_until    date,
    revision        bigint not null default 0,
    unique (hall_code, number),
    check (code = hall_code || '-' || number),
    check (active_until is null or active_until >= active_from)
);
create index service_window_department on service_window (department_code, code);

-- Photos, filed documents: by the hash of their bytes.
create table attachment (
    sha256     char(64) primary key,
    name       varchar(200) not null,
    media_type varchar(100) not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes      bytea not null check (length(bytes) <= 5242880),
    stored_by  varchar(64) not null,
    stored_at  timestamptz not null
);

alter table staff
    add column post            varchar(100),
    add column kind            varchar(24) check (kind in ('CIVIL_SERVANT', 'GOVERNMENT_APPOINTED', 'CONTRACT')),
    add column level           varchar(12) check (level in ('STAFF', 'MIDDLE', 'DEPUTY_HEAD', 'HEAD')),
    add column duty            varchar(12) not null default 'HANDLING' check (duty in ('WINDOW', 'HANDLING', 'DATA_ENTRY', 'MANAGEMENT', 'SUPERVISION')),
    add column identity_kind   varchar(24),                            -- code of the document kinds
    add column identity_number varchar(40),                            -- checked by the rule of its kind before it is stored (AUT-10)
    add column phone           varchar(40),
    add column mobile          varchar(40),
    add column photo_sha256    char(64) references attachment,
    add column window_code     varchar(30) references service_window,
    add column left_at         timestamptz,                            -- from this moment on the person cannot act
    add column left_reason     varchar(200),
    add column revision        bigint not null default 0,
    add check ((identity_kind is null) = (identity_number is null)),
    add check (left_at is null or left_reason is not null);
create unique index staff_one_account_per_person on staff (identity_kind, identity_number) where left_at is null and identity_number is not null;
create index staff_department on staff (department_code, username);
create index staff_window on staff (window_code) where window_code is not null;
create index staff_name on staff (name_zh, username);
create index staff_duty on staff (duty, username);

-- Trained before duty (ORG-21): without a record in force nobody acts. Records are withdrawn, never deleted.
create table training_record (
    id           bigint generated always as identity primary key,
    username     varchar(64) not null references staff,
    course       varchar(200) not null,
    hours        numeric(5, 1) not null check (hours > 0),
    passed_on    date not null,
    valid_until  date,                                                 -- last day, inclusive; null: for good
    trainer      varchar(100) not null,
    recorded_by  varchar(64) not null,
    recorded_at  timestamptz not null,
    withdrawn_by varchar(64),
    withdrawn_at timestamptz,
    withdrawn_reason varchar(200),
    unique (username, course, passed_on),
    check (valid_until is null or valid_until >= passed_on),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

-- Leading group and its office (ORG-27).
create table leading_group_member (
    department_code varchar(32) not null references department,
    username        varchar(64) not null references staff,
    position        varchar(16) not null check (position in ('LEADER', 'DEPUTY_LEADER', 'MEMBER', 'OFFICE_HEAD', 'OFFICE')),
    since           date not null,
    primary key (department_code, username)
);
create unique index one_leader_per_group on leading_group_member (department_code) where position = 'LEADER';

-- 备案与申请: kinds with their fields, chain and limit are data.
create table filing_kind (
    code        varchar(30) primary key,
    name_zh     varchar(100) not null,
    name_en     varchar(100) not null,
    article     varchar(100) not null,
    filers      varchar(400) not null,                                 -- roles, separated by blanks
    fields      jsonb not null,                                        -- list of fields
    chain       jsonb not null,                                        -- list of steps: role, names, whether a document is named
    limit_days  integer not null check (limit_days > 0),               -- working days for each step
    attachment  varchar(8) not null check (attachment in ('NONE', 'OPTIONAL', 'REQUIRED', 'PHOTO')),
    position    integer not null unique
);

create table filing (
    id              bigint generated always as identity primary key,
    revision        bigint not null default 0,
    number          varchar(40) not null unique,
    kind            varchar(30) not null references filing_kind,
    department_code varchar(32) not null references department,        -- whose matter it is
    title           varchar(200) not null,
    fields          jsonb not null,
    attachment_sha256 char(64) references attachment,
    state           varchar(10) not null check (state in ('OPEN', 'RETURNED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    stage           integer not null default 0 check (stage >= 0),     -- index of the step that is due
    waiting_for     varchar(32),                                       -- role of that step; null: nobody
    due_on          date,                                              -- last day of the step, inclusive; null: nothing is due
    filed_by        varchar(64) not null,
    filed_at        timestamptz not null,
    decided_at      timestamptz,
    check ((state = 'OPEN') = (waiting_for is not null))
);
create index filing_list on filing (filed_at desc, id desc);
create index filing_department on filing (department_code, filed_at desc);
create index filing_queue on filing (waiting_for, due_on) where state = 'OPEN';

create table filing_step (
    id              bigint generated always as identity primary key,
    filing_id       bigint not null references filing,
    stage           integer not null,
    act             varchar(12) not null check (act in ('FILED', 'AGREED', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'RESUBMITTED')),
    actor           varchar(64) not null,
    department_code varchar(32) not null,
    at              timestamptz not null,
    opinion         varchar(2000),
    document_no     varchar(100),
    fields          jsonb                                              -- as they were filed, for FILED and RESUBMITTED
);
create index filing_step_filing on filing_step (filing_id, id);
create trigger filing_step_append_only before update or delete on filing_step
    for each row execute function refuse_change();
create trigger filing_step_no_truncate before truncate on filing_step
    for each statement execute function refuse_change();

-- Who sits at whose window for a time (ORG-15), by an agreed filing; both days inclusive.
create table substitution (
    filing_id  bigint primary key references filing,
    absent     varchar(64) not null references staff,
    substitute varchar(64) not null references staff,
    starts_on  date not null,
    ends_on    date not null,
    check (ends_on >= starts_on),
    check (absent <> substitute)
);
create index substitution_substitute on substitution (substitute, starts_on, ends_on);

create table filing_serial (
    kind varchar(30) not null references filing_kind,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);

-- Three concentrations, three in place (ORG-24): what is asked, and each department's standing; history stays.
create table concentration_point (
    code     varchar(20) primary key,
    part     varchar(13) not null check (part in ('CONCENTRATION', 'IN_PLACE')),
    name_zh  varchar(200) not null,
    name_en  varchar(200) not null,
    article  varchar(100) not null,
    position integer not null unique
);

create table concentration_mark (
    id              bigint generated always as identity primary key,
    department_code varchar(32) not null references department,
    point           varchar(20) not null references concentration_point,
    standing        varchar(8) not null check (standing in ('MET', 'PARTLY', 'NOT_MET')),
    evidence        varchar(1000) not null,
    marked_by       varchar(64) not null,
    marked_at       timestamptz not null
);
create index concentration_mark_latest on concentration_mark (department_code, point, id desc);

insert into concentration_point (code, part, name_zh, name_en, article, position) values
    ('FUNCTIONS', 'CONCENTRATION', '部门内部审批职能向一个审批科室集中', 'Approval functions are concentrated in one approval section', '000 art. 8', 1),
    ('SECTION', 'CONCENTRATION', '审批科室向行政审批服务中心集中', 'The approval section is concentrated in the service centre', '000 art. 8', 2),
    ('ONLINE', 'CONCENTRATION', '审批事项向网上审批平台集中', 'Items are concentrated on the online platform', '000 art. 8', 3),
    ('ITEMS', 'IN_PLACE', '事项进驻到位', 'Items are in place', '001 part 2', 4),
    ('AUTHORITY', 'IN_PLACE', '授权到位', 'Authority is in place', '001 part 2', 5),
    ('SUPERVISION', 'IN_PLACE', '监督到位', 'Supervision is in place', '001 part 2', 6);

insert into filing_kind (code, name_zh, name_en, article, filers, fields, chain, limit_days, attachment, position) values
    ('STAFF_CHANGE', '窗口单位人员变动备案', 'Change of window staff', 'ORG-14 (003 art. 28)',
        'department-administrator',
        '[
        {"code": "change", "labelZh": "变动类型", "labelEn": "Kind of change", "kind": "CHOICE", "required": true, "options": [{"code": "JOIN", "labelZh": "到岗", "labelEn": "Joins"}, {"code": "MOVE", "labelZh": "调整岗位", "labelEn": "Changes post"}, {"code": "LEAVE", "labelZh": "离岗", "labelEn": "Leaves"}]},
        {"code": "username", "labelZh": "账号（统一身份认证用户名）", "labelEn": "Account (user name)", "kind": "ACCOUNT", "required": true},
        {"code": "nameZh", "labelZh": "姓名", "labelEn": "Name", "kind": "LINE", "required": true},
        {"code": "nameEn", "labelZh": "姓名（拼音）", "labelEn": "Name in Latin letters", "kind": "LINE", "required": false},
        {"code": "post", "labelZh": "岗位", "labelEn": "Post", "kind": "LINE", "required": false},
        {"code": "kind", "labelZh": "人员性质", "labelEn": "Kind of employment", "kind": "CHOICE", "required": false, "options": [{"code": "CIVIL_SERVANT", "labelZh": "公务员", "labelEn": "Civil servant"}, {"code": "GOVERNMENT_APPOINTED", "labelZh": "政府雇员", "labelEn": "Government-appointed"}, {"code": "CONTRACT", "labelZh": "聘用人员", "labelEn": "Contract"}]},
        {"code": "level", "labelZh": "职级", "labelEn": "Level", "kind": "CHOICE", "required": false, "options": [{"code": "STAFF", "labelZh": "一般人员", "labelEn": "Staff"}, {"code": "MIDDLE", "labelZh": "中层", "labelEn": "Middle level"}, {"code": "DEPUTY_HEAD", "labelZh": "副职领导", "labelEn": "Deputy head"}, {"code": "HEAD", "labelZh": "正职领导", "labelEn": "Head"}]},
        {"code": "window", "labelZh": "窗口", "labelEn": "Window", "kind": "WINDOW", "required": false},
        {"code": "identityKind", "labelZh": "证件类型", "labelEn": "Identity document", "kind": "IDENTITY_KIND", "required": false},
        {"code": "identityNumber", "labelZh": "证件号码", "labelEn": "Document number", "kind": "IDENTITY", "required": false},
        {"code": "phone", "labelZh": "办公电话", "labelEn": "Office telephone", "kind": "PHONE", "required": false},
        {"code": "mobile", "labelZh": "手机", "labelEn": "Mobile", "kind": "MOBILE", "required": false},
        {"code": "from", "labelZh": "到岗或调整之日", "labelEn": "First day", "kind": "DATE", "required": false},
        {"code": "lastDay", "labelZh": "最后在岗日", "labelEn": "Last day", "kind": "DATE", "required": false},
        {"code": "reason", "labelZh": "变动原因", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "centre-manager", "nameZh": "政务办备案", "nameEn": "Filed with the centre", "document": false}]', 5, 'PHOTO', 1),
    ('SUBSTITUTION', '临时替岗、调换人员备案', 'Substitution or exchange of staff', 'ORG-15 (003 art. 32)',
        'department-administrator',
        '[
        {"code": "absent", "labelZh": "离岗人员", "labelEn": "Who is absent", "kind": "PERSON", "required": true},
        {"code": "substitute", "labelZh": "替岗人员", "labelEn": "Who substitutes", "kind": "PERSON", "required": true},
        {"code": "from", "labelZh": "开始日期", "labelEn": "First day", "kind": "DATE", "required": true, "article": "ORG-15"},
        {"code": "until", "labelZh": "结束日期", "labelEn": "Last day", "kind": "DATE", "required": true},
        {"code": "reason", "labelZh": "原因", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "centre-manager", "nameZh": "政务办备案", "nameEn": "Filed with the centre", "document": false}]', 3, 'OPTIONAL', 2),
    ('REPLACEMENT_REQUEST', '换人要求', 'Request to replace staff', 'ORG-16 (003 art. 32)',
        'centre-manager',
        '[
        {"code": "person", "labelZh": "要求更换的人员", "labelEn": "Whom to replace", "kind": "PERSON", "required": true},
        {"code": "reason", "labelZh": "不能胜任或违法违纪的事实", "labelEn": "Incompetence or violation", "kind": "TEXT", "required": true},
        {"code": "deadline", "labelZh": "更换期限", "labelEn": "Deadline", "kind": "DEADLINE", "required": true, "article": "ORG-16"}]',
        '[
        {"role": "department-head", "nameZh": "部门更换并答复", "nameEn": "The department replaces and answers", "document": false},
        {"role": "centre-manager", "nameZh": "政务办确认结果", "nameEn": "The centre confirms the outcome", "document": false}]', 5, 'OPTIONAL', 3),
    ('INTERNAL_RULES', '内部管理制度备案', 'Internal rules', 'ORG-20 (003 art. 45)',
        'department-administrator',
        '[
        {"code": "rules", "labelZh": "制度类别", "labelEn": "Kind of rules", "kind": "CHOICE", "required": true, "options": [{"code": "STAFF", "labelZh": "人员管理", "labelEn": "Staff"}, {"code": "BUSINESS", "labelZh": "业务办理", "labelEn": "Handling of business"}, {"code": "ARCHIVES", "labelZh": "档案管理", "labelEn": "Archives"}, {"code": "SECURITY", "labelZh": "安全管理", "labelEn": "Security"}, {"code": "DISCIPLINE", "labelZh": "工作纪律", "labelEn": "Discipline"}, {"code": "EQUIPMENT", "labelZh": "设备管理", "labelEn": "Equipment"}]},
        {"code": "documentNo", "labelZh": "文号", "labelEn": "Document number", "kind": "LINE", "required": true},
        {"code": "effectiveOn", "labelZh": "施行日期", "labelEn": "In force from", "kind": "DATE", "required": true},
        {"code": "summary", "labelZh": "主要内容", "labelEn": "Summary", "kind": "TEXT", "required": false}]',
        '[
        {"role": "centre-manager", "nameZh": "政务办备案", "nameEn": "Filed with the centre", "document": false}]', 5, 'REQUIRED', 4),
    ('HALL_ENTRY', '事项进驻申请', 'Entry of an item', 'ITM-19 (000 art. 5(4))',
        'item-administrator department-administrator',
        '[
        {"code": "itemCode", "labelZh": "事项编码", "labelEn": "Item code", "kind": "ITEM", "required": true},
        {"code": "window", "labelZh": "窗口", "labelEn": "Window", "kind": "WINDOW", "required": false},
        {"code": "from", "labelZh": "进驻日期", "labelEn": "Entry on", "kind": "DATE", "required": true},
        {"code": "reason", "labelZh": "理由", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "department-head", "nameZh": "部门负责人审核", "nameEn": "The department head reviews", "document": false},
        {"role": "centre-manager", "nameZh": "政务办意见", "nameEn": "Opinion of the centre", "document": false}]', 5, 'OPTIONAL', 5),
    ('HALL_EXIT', '事项退出申请', 'Exit of an item', 'ITM-19 (000 art. 5(4))',
        'item-administrator department-administrator',
        '[
        {"code": "itemCode", "labelZh": "事项编码", "labelEn": "Item code", "kind": "ITEM", "required": true},
        {"code": "from", "labelZh": "退出日期", "labelEn": "Exit on", "kind": "DATE", "required": true},
        {"code": "reason", "labelZh": "理由", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "department-head", "nameZh": "部门负责人审核", "nameEn": "The department head reviews", "document": false},
        {"role": "centre-manager", "nameZh": "政务办意见", "nameEn": "Opinion of the centre", "document": false}]', 5, 'OPTIONAL', 6),
    ('HALL_EXEMPTION', '事项不进驻申请', 'Exemption from entry', 'ITM-21 (001 part 1 (2) 3)',
        'item-administrator department-administrator',
        '[
        {"code": "itemCode", "labelZh": "事项编码", "labelEn": "Item code", "kind": "ITEM", "required": true},
        {"code": "reason", "labelZh": "不进驻的理由", "labelEn": "Why it stays out", "kind": "TEXT", "required": true}]',
        '[
        {"role": "centre-manager", "nameZh": "市政务服务中心管理办公室意见（由政务办录入）", "nameEn": "Opinion of the city centres office (entered by the centre)", "document": true},
        {"role": "district-government", "nameZh": "区政府决定", "nameEn": "Decision of the district government", "document": true}]', 10, 'OPTIONAL', 7),
    ('LATE_ENTRY', '暂缓进驻报批', 'Later entry', 'ITM-22 (003 art. 9)',
        'centre-manager',
        '[
        {"code": "itemCode", "labelZh": "事项编码", "labelEn": "Item code", "kind": "ITEM", "required": true},
        {"code": "missing", "labelZh": "尚缺条件", "labelEn": "Missing conditions", "kind": "TEXT", "required": true},
        {"code": "enterBy", "labelZh": "拟进驻日期", "labelEn": "Enters by", "kind": "DATE", "required": true}]',
        '[
        {"role": "district-government", "nameZh": "区政府批准", "nameEn": "Approval of the district government", "document": true}]', 10, 'OPTIONAL', 8),
    ('AUTHORITY_CHANGE', '窗口授权变更事前征求意见', 'Prior consultation on a change of window authority', 'AUT-06 (003 art. 11)',
        'department-administrator department-head',
        '[
        {"code": "itemCode", "labelZh": "事项编码", "labelEn": "Item code", "kind": "ITEM", "required": true},
        {"code": "person", "labelZh": "被授权人", "labelEn": "Authorised person", "kind": "PERSON", "required": false},
        {"code": "rights", "labelZh": "变更后的权限", "labelEn": "Rights after the change", "kind": "TEXT", "required": true},
        {"code": "from", "labelZh": "变更日期", "labelEn": "From", "kind": "DATE", "required": true},
        {"code": "reason", "labelZh": "理由", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "centre-manager", "nameZh": "政务办同意", "nameEn": "Consent of the centre", "document": false}]', 5, 'OPTIONAL', 9),
    ('PARAMETER_CHANGE', '参数、数据变更申请', 'Change of parameters or data', 'AUT-11 (004 art. 14, 34(1))',
        'department-administrator item-administrator data-entry window-clerk handler',
        '[
        {"code": "what", "labelZh": "变更对象", "labelEn": "What is to change", "kind": "LINE", "required": true},
        {"code": "before", "labelZh": "现值", "labelEn": "Value now", "kind": "LINE", "required": false},
        {"code": "after", "labelZh": "变更为", "labelEn": "Value then", "kind": "LINE", "required": true},
        {"code": "reason", "labelZh": "理由", "labelEn": "Reason", "kind": "TEXT", "required": true}]',
        '[
        {"role": "department-head", "nameZh": "部门负责人审核", "nameEn": "The department head reviews", "document": false},
        {"role": "centre-manager", "nameZh": "政务办受理", "nameEn": "The centre decides on the application", "document": false},
        {"role": "administrator", "nameZh": "系统管理员执行并记录", "nameEn": "The administrator executes and records", "document": false}]', 3, 'OPTIONAL', 10),
    ('PLATFORM_REQUEST', '平台问题与需求变更', 'Problem with the platform or change request', 'ITM-33 (004 art. 7)',
        'department-administrator department-head item-administrator window-clerk handler reviewer approver legal-section legal-office centre-manager data-entry',
        '[
        {"code": "sort", "labelZh": "类别", "labelEn": "Sort", "kind": "CHOICE", "required": true, "options": [{"code": "PROBLEM", "labelZh": "问题报告", "labelEn": "Problem report"}, {"code": "CHANGE", "labelZh": "需求变更", "labelEn": "Change request"}]},
        {"code": "page", "labelZh": "页面或功能", "labelEn": "Page or function", "kind": "LINE", "required": false},
        {"code": "description", "labelZh": "说明", "labelEn": "Description", "kind": "TEXT", "required": true}]',
        '[
        {"role": "administrator", "nameZh": "系统管理员处理", "nameEn": "The administrator deals with it", "document": false}]', 5, 'OPTIONAL', 11),
    ('STYLE_FINDING', '行风问题与建议', 'Finding on service style', 'ORG-22 (003 art. 44)',
        'style-supervisor',
        '[
        {"code": "sort", "labelZh": "类别", "labelEn": "Sort", "kind": "CHOICE", "required": true, "options": [{"code": "PROBLEM", "labelZh": "问题", "labelEn": "Problem"}, {"code": "SUGGESTION", "labelZh": "建议", "labelEn": "Suggestion"}]},
        {"code": "window", "labelZh": "窗口", "labelEn": "Window", "kind": "WINDOW", "required": false},
        {"code": "description", "labelZh": "情况说明", "labelEn": "Description", "kind": "TEXT", "required": true}]',
        '[
        {"role": "centre-manager", "nameZh": "政务办答复", "nameEn": "The centre answers", "document": false}]', 5, 'OPTIONAL', 12);
