-- Titles of documents name the power that was used; what they are called stands with them.
alter table document add column title varchar(80);
update document t set title = coalesce(s.content ->> 'title', t.type) from sheet s where s.id = t.sheet_id;
alter table document alter column title set not null;
update seal_document set name_zh = '准予决定书' where document_type = 'DECISION_GRANT';
update seal_document set name_zh = '不予决定书' where document_type = 'DECISION_DENY';
update seal_document set name_zh = '撤销决定书' where document_type = 'REVOCATION_DECISION';

-- What an applicant is told of a result says how it is delivered, and nobody is reminded of the same twice (RES-03, RES-05).
update message_template set subject_zh = '申请未获批准', subject_en = 'Application denied',
    text_zh = '您关于“{item}”的申请（编号 {number}）未获批准。理由：{reason}。如不服，可自收到决定之日起 60 日内申请行政复议，或者 6 个月内提起行政诉讼。',
    sms_zh = '您的办件{number}已办结：未获批准，理由和救济途径见决定书。' where kind = 'DENIED';
update message_template set subject_zh = '准予决定被撤销',
    text_zh = '对您“{item}”申请的准予决定（编号 {number}）已被撤销。理由：{reason}。如不服，可依法申请行政复议或者提起行政诉讼。',
    sms_zh = '您的办件{number}的准予决定已被撤销，详见决定书。' where kind = 'GRANT_REVOKED';
update message_template set subject_zh = '申请获准，请领取结果',
    text_zh = '您关于“{item}”的申请（编号 {number}）已准予。请及时到{department}窗口领取结果；在领取之前，您可以改为邮寄或者网上领取。',
    text_en = 'Your application for “{item}” (number {number}) has been granted. Please collect the result at the window of {department}; until then you may still have it sent or take it online.',
    sms_zh = '您的办件{number}已办结：准予。请及时到窗口领取结果。' where kind = 'GRANTED';
update message_template set subject_zh = '邮寄的结果已签收', subject_en = 'Mail received',
    text_zh = '您关于“{item}”的办件（编号 {number}）的结果已由邮件收件人签收。如非您本人或者您指定的人签收，请立即与{department}窗口联系。',
    text_en = 'The mail with the result of your case about “{item}” (number {number}) has been received. If neither you nor the person you named received it, please contact the window of {department} at once.',
    sms_zh = '您的办件{number}的结果邮件已签收，如有疑问请联系窗口。' where kind = 'DELIVERED';
insert into message_template (kind, subject_zh, subject_en, text_zh, text_en, sms_zh) values
    ('GRANTED_MAIL', '申请获准，结果将寄出', 'Granted: the result will be sent',
     '您关于“{item}”的申请（编号 {number}）已准予。结果将按您填写的地址寄出，寄出时另行告知快递单号，不必到窗口领取。',
     'Your application for “{item}” (number {number}) has been granted. The result will be sent to the address you gave; you will be told the tracking number. You need not come to the window.',
     '您的办件{number}已办结：准予。结果将按您填写的地址寄出。'),
    ('GRANTED_ONLINE', '申请获准，请网上领取', 'Granted: please take it online',
     '您关于“{item}”的申请（编号 {number}）已准予。您选择了电子送达，请登录“我的办件”领取结果，不必到窗口领取。',
     'Your application for “{item}” (number {number}) has been granted. You chose electronic delivery: please sign in and take the result in “My cases”. You need not come to the window.',
     '您的办件{number}已办结：准予。请登录网站领取电子结果。'),
    ('COLLECT_SOON', '请领取办理结果', 'Please collect your result',
     '您关于“{item}”的办件（编号 {number}）的结果仍在{department}窗口等待领取，请在 {due} 前（含当日）携带有效证件领取，也可以改为邮寄或者网上领取。',
     'The result of your case about “{item}” (number {number}) still waits for you at the window of {department}. Please collect it by {due} with your identity document, or have it sent or take it online.',
     '您的办件{number}的结果仍在窗口等待领取，请于{due}前领取。'),
    ('COLLECT_SOON_ONLINE', '请网上领取办理结果', 'Please take your result online',
     '您关于“{item}”的办件（编号 {number}）的电子结果尚未领取，请在 {due} 前（含当日）登录“我的办件”领取。',
     'The electronic result of your case about “{item}” (number {number}) has not been taken yet. Please sign in and take it by {due}.',
     '您的办件{number}的电子结果尚未领取，请于{due}前登录网站领取。'),
    ('COLLECT_LATE', '办理结果逾期未领取', 'Your result has not been collected',
     '您关于“{item}”的办件（编号 {number}）的结果到 {due} 仍未领取，现由{department}窗口为您保管。请尽快携带有效证件领取，或者改为邮寄、网上领取。这是最后一次提醒。',
     'The result of your case about “{item}” (number {number}) was not collected by {due}. The window of {department} keeps it for you. Please collect it soon, or have it sent or take it online. This is the last reminder.',
     '您的办件{number}的结果逾期未领取，由窗口保管，请尽快领取。'),
    ('COLLECT_LATE_ONLINE', '电子结果逾期未领取', 'Your electronic result has not been taken',
     '您关于“{item}”的办件（编号 {number}）的电子结果到 {due} 仍未领取。请尽快登录“我的办件”领取，也可以改为到{department}窗口领取或者邮寄。这是最后一次提醒。',
     'The electronic result of your case about “{item}” (number {number}) was not taken by {due}. Please sign in and take it soon, or collect it at the window of {department} or have it sent. This is the last reminder.',
     '您的办件{number}的电子结果逾期未领取，请尽快登录网站领取。'),
    ('RESULT_POSTED', '结果已寄出', 'Result sent',
     '您关于“{item}”的办件（编号 {number}）的结果已交{carrier}寄出，单号 {tracking}，请注意查收。',
     'The result of your case about “{item}” (number {number}) has been sent by {carrier} under tracking number {tracking}.',
     '您的办件{number}的结果已由{carrier}寄出，单号{tracking}。'),
    ('MAIL_RETURNED', '邮寄的结果被退回', 'Mail came back',
     '寄给您的办件结果（“{item}”，编号 {number}）被退回：{reason}。结果现在{department}窗口，请更改邮寄地址，或者到窗口领取。',
     'The mail with the result of your case about “{item}” (number {number}) came back: {reason}. The result is at the window of {department} now; please change the address or collect it there.',
     '您的办件{number}的结果邮件被退回，现在窗口，请更改地址或到窗口领取。'),
    ('FEE_CANCELLED', '缴费单已作废', 'Bill cancelled',
     '您关于“{item}”的办件（编号 {number}）的缴费单 {bill} 已作废，请不要再缴费。{reason}',
     'Bill {bill} of your case about “{item}” (number {number}) has been cancelled. Please do not pay it any more. {reason}',
     '您的办件{number}的缴费单{bill}已作废，请勿再缴费。');
insert into message_template (kind, subject_zh, subject_en, text_zh, text_en, sms_zh) values
    ('FEE_REFUND_DUE', '已缴费用将退还', 'Your payment will be given back',
     '您关于“{item}”的办件（编号 {number}）已撤回，按缴费单 {bill} 缴纳的 {amount} 元将予退还，请到收费窗口办理。',
     'Your case about “{item}” (number {number}) has been withdrawn. The {amount} yuan paid under bill {bill} will be given back; please come to the cash desk.',
     '您的办件{number}已撤回，已缴{amount}元将予退还，请到收费窗口办理。');
create unique index message_reminder on message (case_id, left(kind, 12), channel) where kind like 'COLLECT%';

-- One mechanism carries notices, messages and certificates out of the house: who sent a dead letter again, and whether anything carries it.
alter table certificate_push add column decided_by varchar(64);  -- who sent it again
create table outbox_gate (
    name       varchar(24) primary key check (name in ('MAIL', 'SMS', 'CERTIFICATE_STORE')),
    configured boolean not null,
    told_at    timestamptz not null
);
insert into outbox_gate select case id when 1 then 'MAIL' else 'SMS' end, configured, told_at from mail_gate;
insert into outbox_gate select 'CERTIFICATE_STORE', configured, told_at from certificate_store_gate;
drop table mail_gate;
drop table certificate_store_gate;

-- Money of a withdrawn case that is to be given back.
alter table fee_bill drop constraint fee_bill_state_check;
alter table fee_bill add constraint fee_bill_state_check check (state in ('OPEN', 'PAID', 'REFUND', 'CANCELLED'));
create index fee_bill_refund on fee_bill (billed_at) where state = 'REFUND';

-- What departments decide about their acceptance seals is filed with the centre (RES-13).
create table seal_filing (
    id              bigint generated always as identity primary key,
    seal_id         bigint not null references seal,
    act             varchar(10) not null check (act in ('ENABLED', 'CHANGED', 'ABOLISHED')),
    effective_on    date not null,                  -- first day of the seal, or the last one where it is abolished
    paper_number    varchar(60) not null,           -- of the department's decision
    reason          varchar(400),
    filed_by        varchar(64) not null,
    filed_at        timestamptz not null,
    acknowledged_by varchar(64),
    acknowledged_at timestamptz,                    -- null: the centre has not taken note
    check ((act = 'ABOLISHED') = (reason is not null)),
    check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index seal_filing_of on seal_filing (seal_id, filed_at);
create index seal_filing_open on seal_filing (filed_at desc) where acknowledged_at is null;
insert into seal_filing (seal_id, act, effective_on, paper_number, filed_by, filed_at)
select e.id, 'ENABLED', e.valid_from, e.paper_number, coalesce((select h.actor from seal_handover h where h.seal_id = e.id order by h.id limit 1), e.keeper),
    e.valid_from::timestamp at time zone 'Asia/Shanghai'
from seal e where e.kind = 'ACCEPTANCE';

-- What a decision gives or imposes, as data (FLW-17); append-only.
create table decision_result (
    case_id      bigint primary key references approval_case,
    kind         varchar(100) not null,
    amount       numeric(14, 2) check (amount >= 0),  -- yuan; null: none
    circumstance varchar(400),                        -- grade of discretion by which it is measured
    decided_at   timestamptz not null
);
create index decision_result_kind on decision_result (kind, decided_at);
create trigger decision_result_append_only before update or delete on decision_result for each row execute function refuse_change();
create trigger decision_result_no_truncate before truncate on decision_result for each statement execute function refuse_change();
