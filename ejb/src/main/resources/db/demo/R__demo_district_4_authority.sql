-- Authority of the made-up district: letters, windows and their items, entry into the hall. May run again at any time; what people changed stays.
-- Before the migration of 2026-03-02 none of the 56 items of the 11 departments was in the hall (ITM-34; 001 一(二)1).

create temporary table demo_authority on commit drop as
select v.id as version_id, i.code, i.department_code, v.promised_limit is not null as applied_for
from item i join item_version v on v.item_code = i.code where v.id between 1 and 56 and v.version = 1;

-- Selected from the classes of which some enter (ITM-23).
insert into hall_selection (item_code, selected_on, selected_by)
select code, '2026-02-10', 'centre' from demo_authority where version_id in (17, 18, 21, 22, 23, 26, 28, 31, 32, 34, 35, 36, 38, 53)
on conflict do nothing;

-- Stay outside: the city centre office was heard, the district government decided (ITM-21).
insert into hall_exemption (item_code, reason, city_opinion_document, government_document, valid_from)
select a.code, e.reason, e.city, e.government, date '2026-03-02'
from (values
    (27, '须由公安机关现场安全检查，不宜在大厅办理', '市政管函〔2026〕18号', '区政纪〔2026〕5号'),
    (51, '须专用场所查验，由市级集中受理', '市政管函〔2026〕19号', '区政纪〔2026〕5号')
) as e (version_id, reason, city, government)
join demo_authority a on a.version_id = e.version_id
where not exists (select 1 from hall_exemption x where x.item_code = a.code)
    and not exists (select 1 from hall_stay s where s.item_code = a.code);

-- Conditions are missing; the district government agreed to a later day (ITM-22).
insert into hall_delay (item_code, reason, planned_on, government_document, approved_on)
select a.code, e.reason, e.planned::date, '区政批〔2026〕9号', date '2026-02-27'
from (values
    (12, '现场核查设备尚未到位', '2026-12-31'),
    (45, '与市级客运系统的接口尚未开通', '2026-06-30')
) as e (version_id, reason, planned)
join demo_authority a on a.version_id = e.version_id
where not exists (select 1 from hall_delay x where x.item_code = a.code);

-- The migration; 42 must enter and has not, without a reason, which the report finds; what nobody applies for stays where it is.
insert into hall_stay (item_code, hall_code, entered_on, entry_document)
select a.code, case when a.version_id in (11, 14) then 'KF' else 'MAIN' end, date '2026-03-02', '区政办发〔2026〕7号'
from demo_authority a
where a.applied_for and a.version_id not in (12, 25, 27, 42, 45, 51, 55)
    and not exists (select 1 from hall_stay s where s.item_code = a.code)
    and not exists (select 1 from hall_exemption x where x.item_code = a.code);

-- Each department's window receives its items; 46 has none, which is a finding (ORG-03).
insert into window_item (window_code, item_code, reception, document_no, note, valid_from, valid_until, recorded_by, recorded_at)
select w.code, a.code, r.reception, r.document_no, r.note, date '2026-03-02', r.valid_until, 'centre', '2026-03-02T00:00:00Z'
from (
    select 'MAIN' as hall_code, a.code, a.department_code as window_department, 'OWN' as reception, cast(null as varchar) as document_no,
        cast(null as varchar) as note, cast(null as date) as valid_until
    from demo_authority a where a.applied_for and a.version_id <> 46
    union all
    select 'KF', a.code, a.department_code, 'OWN', null, null, null from demo_authority a where a.version_id in (11, 14)
    union all   -- a department with few items has them received by another's window (ORG-04)
    select 'MAIN', a.code, 'RS', 'ENTRUSTED', '区政办函〔2026〕11号', null, date '2027-03-01' from demo_authority a where a.version_id in (53, 54, 55)
    union all   -- by appointment
    select 'KF', a.code, a.department_code, 'APPOINTMENT', null, '提前一个工作日拨打 0199-8000302 预约', null from demo_authority a where a.version_id = 8
) r
join demo_authority a on a.code = r.code
join service_window w on w.hall_code = r.hall_code and w.department_code = r.window_department
where not exists (select 1 from window_item m where m.window_code = w.code and m.item_code = a.code);

-- Letters: 市场监管 has none yet, that of 交通 is over.
insert into authority_scan (sha256, bytes, stored_by, stored_at)
select encode(sha256(pdf), 'hex'), pdf, 'head', '2026-02-24T01:00:00Z' from (select convert_to(
'%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length 63 >> stream
BT /F1 20 Tf 90 700 Td (Letter of authorisation, sample) Tj ET
endstream endobj
trailer << /Root 1 0 R >>
%%EOF
', 'UTF8') as pdf) scan
on conflict do nothing;

insert into authority_letter (id, department_code, document_no, functions, valid_from, valid_until, scan_sha256, scan_name, state, written_by, written_at,
                              signed_by, signed_at, answered_by, answered_at, opinion, in_force_from, in_force_until)
select l.id, l.department, l.document_no, l.functions, l.valid_from::date, l.valid_until::date,
    (select sha256 from authority_scan where stored_at = '2026-02-24T01:00:00Z' order by sha256 limit 1), '授权书.pdf', 'EFFECTIVE', l.head, l.valid_from::timestamptz - interval '6 days',
    l.head, l.valid_from::timestamptz - interval '5 days', 'centre', l.valid_from::timestamptz - interval '3 days', '同意', l.valid_from::date, l.in_force_until::date
from (values
    (1, 'ZJ', 'head', '住建授〔2025〕1号', '窗口负责受理和送达。', '2025-01-01', null, '2026-03-01'),
    (2, 'ZJ', 'head', '住建授〔2026〕1号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (3, 'JY', 'jy.chief', '教授〔2026〕1号', '窗口负责受理、协调处置、送达、应诉；民办学校设立由局长办公会决定后制证。', '2026-03-02', null, null),
    (4, 'WJ', 'wj.chief', '卫健授〔2026〕2号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (5, 'GA', 'ga.chief', '公授〔2026〕3号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (6, 'MZ', 'mz.chief', '民授〔2026〕1号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (7, 'RS', 'rs.chief', '人社授〔2026〕4号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', '2027-03-01', '2027-03-01'),
    (8, 'NY', 'ny.chief', '农授〔2026〕1号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (9, 'JT', 'jt.chief', '交授〔2026〕1号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', '2026-09-30', '2026-09-30'),
    (10, 'HB', 'hb.chief', '环授〔2026〕2号', '窗口负责受理、审批、协调处置、送达、应诉和制证。', '2026-03-02', null, null),
    (11, 'CZ', 'cz.chief', '财授〔2026〕1号', '窗口负责受理和送达。', '2026-03-02', null, null)
) as l (id, department, head, document_no, functions, valid_from, valid_until, in_force_until)
where not exists (select 1 from authority_letter x where x.id = l.id);

insert into authority_grant (letter_id, item_code, right_code)
select l.id, a.code, r.right_code
from authority_letter l
join demo_authority a on a.department_code = l.department_code and a.applied_for
cross join unnest(array['ACCEPT', 'APPROVE', 'COORDINATE', 'DELIVER', 'RESPOND', 'CERTIFY']) as r (right_code)
where l.id between 1 and 11
    and (l.id not in (1, 11) or r.right_code in ('ACCEPT', 'DELIVER'))                       -- two that only hand on
    and not (a.version_id in (17, 24) and r.right_code in ('APPROVE', 'CERTIFY'))             -- 3 of 4, 4 of 5
    and not (a.version_id in (29, 43, 50) and r.right_code <> 'ACCEPT')                       -- excepted below
on conflict do nothing;

insert into authority_exception (letter_id, item_code, kind, reason, basis)
select e.letter_id, a.code, e.kind, e.reason, e.basis
from (values
    (5, 29, 'HIGHER_APPROVAL', '跨市迁移须报市公安局审批', '户籍管理规定第八条'),
    (8, 43, 'HIGHER_APPROVAL', '补贴名单须报市农业农村局核定', '补贴资金管理办法第六条'),
    (10, 50, 'COLLECTIVE_DISCUSSION', '重大项目环评须局务会集体审议', '局议事规则第四条')
) as e (letter_id, version_id, kind, reason, basis)
join demo_authority a on a.version_id = e.version_id
on conflict do nothing;
