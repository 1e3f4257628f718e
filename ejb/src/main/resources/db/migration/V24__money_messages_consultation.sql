-- Money of a case: bills by the published fees of its item version, payments that are reversed and never changed, settlement by unit.
create table treasury_account (
    department_code varchar(32) primary key references department,   -- the unit whose money it is (分户)
    account_no      varchar(40) not null,
    name            varchar(200) not null,
    recorded_by     varchar(64) not null,
    recorded_at     timestamptz not null
);

create table fee_bill_serial (
    day  date primary key,
    last integer not null
);

create table fee_bill (
    id              bigint generated always as identity primary key,
    version         integer not null default 0,
    bill_number     varchar(20) not null unique,               -- B, day and serial of the day
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    state           varchar(10) not null check (state in ('OPEN', 'PAID', 'CANCELLED')),
    total           numeric(14, 2) not null check (total >= 0),
    billed_by       varchar(64) not null,
    billed_at       timestamptz not null,
    cancelled_by    varchar(64),
    cancelled_at    timestamptz,
    cancel_reason   varchar(1000),
    check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create index fee_bill_case on fee_bill (case_id, id);
create index fee_bill_list on fee_bill (department_code, billed_at desc, id desc);
create index fee_bill_open on fee_bill (billed_at) where state = 'OPEN';

create table fee_bill_line (
    id         bigint generated always as identity primary key,
    bill_id    bigint not null references fee_bill,
    position   integer not null,
    name       varchar(200) not null,                          -- as published
    standard   varchar(500) not null,
    basis      varchar(1000),
    reducible  boolean not null,
    quantity   numeric(14, 3) not null check (quantity > 0),
    unit_price numeric(14, 2) not null check (unit_price >= 0),
    computation varchar(1000),                                 -- how the amount was computed, where the standard does not say it
    amount     numeric(14, 2) not null check (amount >= 0),    -- before reduction
    reduced    numeric(14, 2) not null default 0 check (reduced >= 0 and reduced <= amount),
    unique (bill_id, position)
);

create table fee_reduction (
    id         bigint generated always as identity primary key,
    line_id    bigint not null references fee_bill_line,
    amount     numeric(14, 2) not null check (amount > 0),
    reason     varchar(1000) not null,
    asked_by   varchar(64) not null,
    asked_at   timestamptz not null,
    state      varchar(10) not null check (state in ('ASKED', 'APPROVED', 'REFUSED')),
    decided_by varchar(64),
    decided_at timestamptz,
    opinion    varchar(1000),
    check ((state = 'ASKED') = (decided_at is null)),
    check (decided_by <> asked_by)
);
create index fee_reduction_line on fee_reduction (line_id);
create unique index fee_reduction_asked on fee_reduction (line_id) where state = 'ASKED';

-- Append-only: what was taken by mistake is given back by a row of its own.
create table fee_payment (
    id             bigint generated always as identity primary key,
    bill_id        bigint not null references fee_bill,
    client_key     varchar(64) not null unique,                -- the same act sent twice is one payment
    method         varchar(10) not null check (method in ('CASH', 'POS', 'TRANSFER', 'ONLINE')),
    reference      varchar(100),                               -- of the bank or the payment platform
    amount         numeric(14, 2) not null,                    -- negative: given back
    receipt_number varchar(40) not null unique,                -- 财政票据
    paid_at        timestamptz not null,
    paid_on        date not null,                              -- day in Asia/Shanghai: the day it is settled
    cashier        varchar(64) not null,
    reverses       bigint unique references fee_payment,
    reason         varchar(1000),
    check ((amount < 0) = (reverses is not null)),
    check ((reverses is null) = (reason is null)),
    check (method = 'CASH' or reference is not null)
);
create index fee_payment_bill on fee_payment (bill_id, id);
create index fee_payment_day on fee_payment (paid_on, id);
create trigger fee_payment_append_only before update or delete on fee_payment for each row execute function refuse_change();
create trigger fee_payment_no_truncate before truncate on fee_payment for each statement execute function refuse_change();

-- A day that was handed to the treasury, unit by unit; append-only.
create table fee_settlement (
    day             date not null,
    department_code varchar(32) not null references department,
    account_no      varchar(40) not null,
    payments        integer not null,
    amount          numeric(14, 2) not null,
    treasury_reference varchar(100) not null,                  -- of the transfer into the special account
    settled_by      varchar(64) not null,
    settled_at      timestamptz not null,
    primary key (day, department_code)
);
create trigger fee_settlement_append_only before update or delete on fee_settlement for each row execute function refuse_change();
create trigger fee_settlement_no_truncate before truncate on fee_settlement for each statement execute function refuse_change();

-- A receipt of money taken elsewhere, and in what it deviates from the catalogue (FEE-06); append-only.
create table fee_receipt (
    id             bigint generated always as identity primary key,
    case_id        bigint not null references approval_case,
    receipt_number varchar(40),                                -- null: none was given
    name           varchar(200) not null,                      -- of the fee, as the receipt has it
    quantity       numeric(14, 3),
    amount         numeric(14, 2) not null check (amount > 0),
    paid_on        date not null,
    reported_by    varchar(64) not null,
    reported_at    timestamptz not null,
    deviation      varchar(20) check (deviation in ('OFF_CATALOGUE', 'ABOVE_STANDARD', 'DEPOSIT', 'NO_RECEIPT')),   -- null: none
    expected       numeric(14, 2)                              -- what the standard gives; null: unknown
);
create index fee_receipt_case on fee_receipt (case_id, id);
create unique index fee_receipt_number on fee_receipt (case_id, receipt_number, name);
create index fee_receipt_deviation on fee_receipt (reported_at desc, id desc) where deviation is not null;
create trigger fee_receipt_append_only before update or delete on fee_receipt for each row execute function refuse_change();
create trigger fee_receipt_no_truncate before truncate on fee_receipt for each statement execute function refuse_change();

-- What an applicant is told of the case, one row for each event and channel; written with the event.
create table message_template (
    kind       varchar(24) primary key,                        -- MessageKind
    subject_zh varchar(200) not null,
    subject_en varchar(200) not null,
    text_zh    varchar(1500) not null,                         -- {number} {item} {subject} {department} {due} {reason} {days} {procedure}
    text_en    varchar(1500) not null,
    sms_zh     varchar(300) not null                           -- short, without reasons
);

create table message (
    id              bigint generated always as identity primary key,
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    kind            varchar(24) not null references message_template,
    event_at        timestamptz not null,                      -- of the event it tells of
    channel         varchar(10) not null check (channel in ('ON_SITE', 'E_MAIL', 'SMS')),
    recipient       varchar(254),                              -- address or number; null: on site
    subject_zh      varchar(400) not null,
    subject_en      varchar(400) not null,
    text_zh         varchar(4000) not null,
    text_en         varchar(4000) not null,
    created_at      timestamptz not null,
    state           varchar(10) not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP')),
    sent_at         timestamptz,
    attempts        integer not null default 0,
    next_attempt_at timestamptz,
    claimed_at      timestamptz,
    last_error      varchar(40),                               -- code, never an address
    decided_by      varchar(64),                               -- who sent it again or gave it up
    check ((channel = 'ON_SITE') = (recipient is null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create unique index message_once on message (case_id, kind, event_at, channel);
create index message_outbox on message (channel, next_attempt_at, id) where state in ('QUEUED', 'SENDING');
create index message_list on message (department_code, created_at desc, id desc);
create index message_failed on message (created_at desc) where state = 'FAILED';

-- 1: mail server, 2: gateway of text messages
alter table mail_gate drop constraint mail_gate_id_check;
alter table mail_gate add constraint mail_gate_id_check check (id in (1, 2));

insert into message_template (kind, subject_zh, subject_en, text_zh, text_en, sms_zh) values
    ('REGISTERED', '申请已收到', 'Application received',
     '您关于“{item}”的申请已收到，办件编号 {number}。我们将在 5 个工作日内告知是否受理或需要补正的全部内容。',
     'Your application for “{item}” has been received under number {number}. Within 5 working days you will be told whether it is accepted, or of everything that is missing.',
     '您的申请已收到，办件编号{number}，可凭编号查询进度。'),
    ('ACCEPTED', '申请已受理', 'Application accepted',
     '您关于“{item}”的申请已受理，办件编号 {number}，承诺在 {due} 前（含当日）办结。',
     'Your application for “{item}” (number {number}) has been accepted. It will be decided by {due} at the latest.',
     '您的办件{number}已受理，承诺{due}前办结。'),
    ('DEEMED_ACCEPTED', '申请视为受理', 'Application deemed accepted',
     '您关于“{item}”的申请（编号 {number}）逾期未告知补正，自收到材料之日起视为受理，承诺在 {due} 前（含当日）办结。',
     'Nothing having been asked of you in time, your application for “{item}” (number {number}) counts as accepted from the day of its receipt. It will be decided by {due} at the latest.',
     '您的办件{number}视为受理，承诺{due}前办结。'),
    ('NOT_ACCEPTED', '申请不予受理', 'Application not accepted',
     '您关于“{item}”的申请（编号 {number}）不予受理。理由：{reason}。如不服，可依法申请行政复议或者提起行政诉讼。',
     'Your application for “{item}” (number {number}) is not accepted. Reasons: {reason}. You may apply for administrative reconsideration or bring an action.',
     '您的办件{number}不予受理，理由见书面通知或网上查询。'),
    ('SUPPLEMENT_ASKED', '请补正材料', 'Please complete your application',
     '您关于“{item}”的申请（编号 {number}）需要补正以下全部内容：{items}。请在 {due} 前提交。',
     'Your application for “{item}” (number {number}) lacks the following, which is all: {items}. Please hand it in by {due}.',
     '您的办件{number}需补正材料，请在{due}前提交，详见一次性告知书。'),
    ('PROCEDURE_STARTED', '办理期间将扣除特别程序时间', 'A special procedure begins',
     '您关于“{item}”的办件（编号 {number}）需进行“{procedure}”，所需时间{days}不计算在办理期限内。说明：{reason}。',
     'Your case about “{item}” (number {number}) needs the special procedure “{procedure}”. Its time{days} is not counted in the handling period. {reason}',
     '您的办件{number}需进行{procedure}，所需时间不计入办理期限。'),
    ('SUSPENDED', '办件中止计时', 'Handling interrupted',
     '您关于“{item}”的办件（编号 {number}）中止计时。理由：{reason}。恢复后继续计时。',
     'The time of your case about “{item}” (number {number}) stands still. Reason: {reason}.',
     '您的办件{number}中止计时，理由可网上查询。'),
    ('EXTENDED', '办理期限延长', 'Handling period extended',
     '您关于“{item}”的办件（编号 {number}）经批准延长期限{days}，新的期限为 {due}。理由：{reason}。',
     'With approval, the handling period of your case about “{item}” (number {number}) is extended{days}, to {due}. Reason: {reason}.',
     '您的办件{number}经批准延长期限，新期限{due}。'),
    ('GRANTED', '准予许可，请领取批件', 'Granted: please collect',
     '您关于“{item}”的申请（编号 {number}）已准予。请及时到{department}窗口领取批件，也可申请邮寄或下载电子证照。',
     'Your application for “{item}” (number {number}) has been granted. Please collect the result at the window of {department}, or have it sent or download it.',
     '您的办件{number}已办结：准予。请及时到窗口领取批件。'),
    ('DENIED', '不予许可', 'Denied',
     '您关于“{item}”的申请（编号 {number}）不予许可。理由：{reason}。如不服，可自收到决定之日起 60 日内申请行政复议，或者 6 个月内提起行政诉讼。',
     'Your application for “{item}” (number {number}) has been denied. Reasons: {reason}. You may apply for administrative reconsideration within 60 days of receiving the decision, or bring an action within 6 months.',
     '您的办件{number}已办结：不予许可，理由和救济途径见决定书。'),
    ('DELIVERED', '结果已寄出', 'Result sent',
     '您关于“{item}”的办件（编号 {number}）的结果已寄出，请注意查收。',
     'The result of your case about “{item}” (number {number}) has been sent to you by mail.',
     '您的办件{number}结果已寄出，请注意查收。'),
    ('WITHDRAWN', '申请已撤回', 'Application withdrawn',
     '您关于“{item}”的申请（编号 {number}）已撤回，办理终止。',
     'Your application for “{item}” (number {number}) has been withdrawn.',
     '您的办件{number}已撤回。'),
    ('FEE_BILLED', '请缴费', 'Please pay the fee',
     '您关于“{item}”的办件（编号 {number}）应缴费用 {amount} 元，缴费单号 {bill}。收费项目、标准和依据见办事指南。',
     'For your case about “{item}” (number {number}) {amount} yuan are due under bill {bill}. Items, standards and bases of fees stand in the guide.',
     '您的办件{number}应缴费{amount}元，缴费单号{bill}。'),
    ('GRANT_REVOKED', '行政许可被撤销', 'Grant revoked',
     '您关于“{item}”的许可（编号 {number}）已被撤销。理由：{reason}。如不服，可依法申请行政复议或者提起行政诉讼。',
     'The grant for “{item}” (number {number}) has been revoked. Reasons: {reason}. You may apply for administrative reconsideration or bring an action.',
     '您的办件{number}所获许可已被撤销，详见决定书。');

-- 行政复议, 行政诉讼, 撤销 (FLW-25)
create table legal_remedy (
    id              bigint generated always as identity primary key,
    version         integer not null default 0,
    case_id         bigint not null references approval_case,
    department_code varchar(32) not null references department,
    kind            varchar(16) not null check (kind in ('RECONSIDERATION', 'LITIGATION', 'REVOCATION')),
    filed_on        date not null,
    organ           varchar(200) not null,                     -- who decides: reconsideration organ, court, own department
    reference       varchar(100),                              -- case number there
    ground          varchar(2000),                             -- of a revocation: facts and reasons
    basis           varchar(500),                              -- of a revocation: the law
    state           varchar(12) not null check (state in ('OPEN', 'WITHDRAWN', 'UPHELD', 'CHANGED', 'ANNULLED', 'UNLAWFUL', 'ORDERED', 'OTHER',
                                                           'PROPOSED', 'REVOKED', 'REFUSED')),
    decided_on      date,
    result          varchar(2000),
    document_sha256 char(64),
    document_name   varchar(200),
    late            boolean not null default false,            -- filed after its limit
    recorded_by     varchar(64) not null,
    recorded_at     timestamptz not null,
    decided_by      varchar(64),
    check ((kind = 'REVOCATION') = (state in ('PROPOSED', 'REVOKED', 'REFUSED'))),
    check ((state in ('OPEN', 'PROPOSED')) = (decided_on is null)),
    check (kind <> 'REVOCATION' or (ground is not null and basis is not null))
);
create index legal_remedy_case on legal_remedy (case_id, id);
create unique index legal_remedy_revocation on legal_remedy (case_id) where kind = 'REVOCATION' and state in ('PROPOSED', 'REVOKED');

-- 咨询, 建议 (APP-11, APP-12)
create table question (
    id              bigint generated always as identity primary key,
    version         integer not null default 0,
    code            varchar(16) not null unique,               -- who knows it may read the answer
    kind            varchar(10) not null check (kind in ('ENQUIRY', 'SUGGESTION')),
    channel         varchar(8) not null check (channel in ('ONLINE', 'PHONE', 'LETTER', 'WINDOW')),
    item_code       varchar(50) references item,
    department_code varchar(32) not null references department, -- who answers
    title           varchar(200) not null,
    text            varchar(4000) not null,
    asker           varchar(100),
    contact         varchar(100),
    publishable     boolean not null,                          -- the asker agrees that question and answer are published
    asked_at        timestamptz not null,
    asked_on        date not null,
    due_on          date not null,                             -- last day to answer, inclusive
    recorded_by     varchar(64),                               -- who wrote it down for a caller; null: the asker
    assigned_to     varchar(64) references staff,
    answer          varchar(4000),
    answered_by     varchar(64),
    answered_at     timestamptz,
    published_at    timestamptz,
    check ((answer is null) = (answered_at is null)),
    check (published_at is null or (publishable and answer is not null))
);
create index question_list on question (department_code, asked_at desc, id desc);
create index question_open on question (due_on, id) where answered_at is null;
create index question_published on question (published_at desc, id desc) where published_at is not null;

create table question_step (
    id              bigint generated always as identity primary key,
    question_id     bigint not null references question,
    kind            varchar(12) not null check (kind in ('ASKED', 'ASSIGNED', 'TRANSFERRED', 'ANSWERED', 'PUBLISHED', 'WITHHELD')),
    at              timestamptz not null,
    actor           varchar(64),                               -- null: the public
    from_department varchar(32),
    to_department   varchar(32),
    to_person       varchar(64),
    note            varchar(1000)
);
create index question_step_question on question_step (question_id, id);
create trigger question_step_append_only before update or delete on question_step for each row execute function refuse_change();
create trigger question_step_no_truncate before truncate on question_step for each statement execute function refuse_change();

-- 预约办理 (APP-10)
create table appointment_hours (
    window_code varchar(30) not null references service_window,
    from_time   time not null,
    until_time  time not null,
    capacity    integer not null check (capacity between 0 and 50),   -- people in half an hour
    kept_by     varchar(64) not null,
    kept_at     timestamptz not null,
    primary key (window_code, from_time),
    check (until_time > from_time)
);

create table appointment (
    id          bigint generated always as identity primary key,
    code        varchar(16) not null unique,
    window_code varchar(30) not null references service_window,
    item_code   varchar(50) not null references item,
    day         date not null,
    slot        time not null,                                 -- beginning of the half hour
    person      varchar(100) not null,
    phone       varchar(40) not null,
    state       varchar(10) not null check (state in ('BOOKED', 'CANCELLED', 'ARRIVED', 'NO_SHOW')),
    booked_at   timestamptz not null,
    ended_at    timestamptz,
    ended_by    varchar(64),                                   -- null: the applicant, or nobody yet
    check ((state = 'BOOKED') = (ended_at is null))
);
create index appointment_slot on appointment (window_code, day, slot) where state <> 'CANCELLED';
create index appointment_phone on appointment (phone) where state = 'BOOKED';
create index appointment_past on appointment (day) where state = 'BOOKED';

-- A template with its placeholders filled, each value by its name.
create function message_text(template text, given jsonb) returns text language plpgsql immutable parallel safe as $$
declare
    one record;
begin
    for one in select key, value from jsonb_each_text(given) order by key loop
        template := replace(template, '{' || one.key || '}', coalesce(one.value, ''));
    end loop;
    return template;
end $$;

-- A number to which text messages can go, without country code, blanks and hyphens; null: none.
create function mobile_number(phone text) returns text language sql immutable parallel safe return
    substring(regexp_replace(phone, '[\s-]', '', 'g') from '^(?:\+86)?(1[3-9][0-9]{9})$');
