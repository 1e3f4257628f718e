-- Posts and conduct of the made-up district: a believable autumn of 2026. May run again at any time; what people changed meanwhile stays.

insert into staff (username, name_zh, name_en, department_code, active_from) values
    ('zr.window', '方园', 'Fang Yuan', 'ZR', '2024-02-01'),
    ('zr.chief', '耿地安', 'Geng Dian', 'ZR', '2020-01-01'),
    ('cg.window', '路平', 'Lu Ping', 'CG', '2026-03-02'),
    ('cg.chief', '严整', 'Yan Zheng', 'CG', '2020-01-01'),
    ('wh.window', '文心', 'Wen Xin', 'WH', '2023-09-01'),
    ('wh.chief', '游远山', 'You Yuanshan', 'WH', '2020-01-01'),
    ('yj.window', '安宁', 'An Ning', 'YJ', '2025-06-03')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;

update staff s set post = p.post, kind = 'CIVIL_SERVANT', level = p.level, duty = 'WINDOW', window_code = p.window_code
from (values
    ('zr.window', '窗口受理', 'STAFF', 'MAIN-12'), ('zr.chief', '审批科科长', 'MIDDLE', 'MAIN-12'),
    ('cg.window', '窗口受理', 'STAFF', 'MAIN-13'), ('cg.chief', '审批科科长', 'MIDDLE', 'MAIN-13'),
    ('wh.window', '窗口受理', 'STAFF', 'MAIN-14'), ('wh.chief', '审批科科长', 'MIDDLE', 'MAIN-14'),
    ('yj.window', '窗口受理', 'STAFF', 'MAIN-15')
) as p (username, post, level, window_code)
where s.username = p.username and s.revision = 0 and s.left_at is null;

insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
select s.username, '行政审批上岗培训', 16, s.active_from, '区政务服务中心', 'centre', '2020-01-01T00:00:00Z' from staff s
where s.username in ('zr.window', 'zr.chief', 'cg.window', 'cg.chief', 'wh.window', 'wh.chief', 'yj.window')
on conflict (username, course, passed_on) do nothing;

-- Chief representatives: YJ has none, HB's is too little in the centre, WJ's and CG's serve their first year.
insert into chief_representative (department_code, username, kind, personal_status, office_rank, paper_number, paper_on, starts_on, ends_on, early,
                                  end_reason, appointed_by, appointed_at)
select v.department, v.username, 'CHIEF', 'CIVIL_SERVANT', 'MIDDLE', v.paper, v.starts_on - 10, v.starts_on, v.ends_on, v.reason is not null, v.reason,
       'head', (v.starts_on - 10) + time '10:00'
from (values
    ('ZJ', 'reviewer', '建发〔2024〕31号', date '2024-06-03', date '2025-02-28', '调任质量监督站，局党组研究决定提前更换'),
    ('ZJ', 'zj.chief', '建发〔2025〕6号',  date '2025-03-01', null, null),
    ('SC', 'sc.chief', '市监发〔2025〕9号', date '2025-03-01', null, null),
    ('JY', 'jy.chief', '教发〔2025〕4号',  date '2025-03-01', null, null),
    ('WJ', 'wj.chief', '卫健发〔2026〕22号', date '2026-07-01', null, null),
    ('GA', 'ga.chief', '公发〔2025〕11号', date '2025-03-01', null, null),
    ('MZ', 'mz.chief', '民发〔2025〕3号',  date '2025-03-01', null, null),
    ('RS', 'rs.chief', '人社发〔2025〕8号', date '2025-03-01', null, null),
    ('CZ', 'cz.chief', '财发〔2025〕5号',  date '2025-03-01', null, null),
    ('NY', 'ny.chief', '农发〔2025〕7号',  date '2025-03-01', null, null),
    ('JT', 'jt.chief', '交发〔2025〕2号',  date '2025-03-01', null, null),
    ('HB', 'hb.chief', '环发〔2025〕12号', date '2025-03-01', null, null),
    ('ZR', 'zr.chief', '自然资发〔2025〕10号', date '2025-03-01', null, null),
    ('CG', 'cg.chief', '城管发〔2026〕15号', date '2026-04-01', null, null),
    ('WH', 'wh.chief', '文旅发〔2025〕1号', date '2025-03-01', null, null)
) as v (department, username, paper, starts_on, ends_on, reason)
where not exists (select 1 from chief_representative r where r.department_code = v.department and r.starts_on = v.starts_on);

insert into chief_representative (department_code, username, kind, stands_in_for, personal_status, office_rank, paper_number, paper_on, starts_on, ends_on,
                                  appointed_by, appointed_at)
select 'ZJ', 'reviewer', 'TEMPORARY', r.id, 'CIVIL_SERVANT', 'MIDDLE', '建发〔2026〕58号', '2026-11-12', '2026-11-16', '2026-11-27', 'head',
       '2026-11-12T02:00:00Z'
from chief_representative r where r.department_code = 'ZJ' and r.username = 'zj.chief' and r.ends_on is null
    and not exists (select 1 from chief_representative t where t.department_code = 'ZJ' and t.kind = 'TEMPORARY');

-- Attendance of 8 October to 20 November 2026; 10 October is a make-up day. Who does what is drawn from the names, the same each time.
insert into attendance_import (file_name, rows, added, completed, known, imported_by, imported_at)
select 'demo-2026-autumn.csv', 0, 0, 0, 0, 'centre', '2026-11-20T10:00:00Z'
where not exists (select 1 from attendance_import where file_name = 'demo-2026-autumn.csv');

insert into attendance_stay (username, day, place, came_at, left_at, import_id)
select d.username, d.day, s.place, s.came_at, s.left_at, d.import_id
from (
    select p.username, p.is_chief, g.day::date as day, i.id as import_id, abs(hashtext(p.username || g.day::date)::bigint) % 100 as luck,
           abs(hashtext(g.day::date || p.username)::bigint) as other, extract(isodow from g.day)::integer as weekday
    from (select username, username like '%.chief' as is_chief from staff where duty = 'WINDOW' and (username ~ '^[a-z]{2}\.(window|chief)$' or username in ('clerk', 'clerk2'))) p
    cross join generate_series(timestamp '2026-10-08', timestamp '2026-11-20', interval '1 day') as g (day)
    cross join (select id, rows from attendance_import where file_name = 'demo-2026-autumn.csv') i
    where i.rows = 0 and (extract(isodow from g.day) < 6 or g.day = date '2026-10-10')) d
cross join lateral (
    select 'CENTRE' as place, time '08:20' + (d.other % 10) * interval '1 minute' as came_at, time '12:00' + (d.other % 7) * interval '1 minute' as left_at
        where d.luck not between 0 and 6 and not (d.username = 'hb.chief' and d.weekday in (1, 3, 5)) and not (d.username = 'zj.chief' and d.day >= date '2026-11-16')
    union all
    select 'CENTRE', time '08:37' + (d.other % 25) * interval '1 minute', time '12:00' where d.luck between 2 and 4
    union all
    select 'LEAVE', time '08:30', time '12:00' where d.luck between 5 and 6 or (d.username = 'zj.chief' and d.day >= date '2026-11-16')
    union all
    select 'LEAVE', time '14:00', time '17:30' where d.luck between 5 and 6 or (d.username = 'zj.chief' and d.day >= date '2026-11-16')
    union all
    select 'CENTRE', time '13:50' + (d.other % 10) * interval '1 minute',
           case when d.luck between 7 and 8 then time '16:40' + (d.other % 20) * interval '1 minute' when d.luck = 9 then null
                else time '17:30' + (d.other % 15) * interval '1 minute' end
        where d.luck not between 0 and 1 and d.luck not between 5 and 6 and not (d.is_chief and (d.username = 'hb.chief' or d.weekday = 3))
          and not (d.username = 'zj.chief' and d.day >= date '2026-11-16')
    union all
    select 'DEPARTMENT', time '13:55', time '17:32' where d.is_chief and (d.username = 'hb.chief' or d.weekday = 3) and d.luck > 6
          and not (d.username = 'zj.chief' and d.day >= date '2026-11-16')
    union all
    select 'DEPARTMENT', time '08:25', time '12:02' where d.username = 'hb.chief' and d.weekday in (1, 3, 5) and d.luck > 6
) s on conflict do nothing;

-- Who stands in is in the centre in the mornings.
insert into attendance_stay (username, day, place, came_at, left_at, import_id)
select 'reviewer', g.day::date, s.place, s.came_at, s.left_at, i.id
from attendance_import i cross join generate_series(timestamp '2026-11-16', timestamp '2026-11-20', interval '1 day') as g (day)
cross join (values ('CENTRE', time '08:26', time '12:04'), ('DEPARTMENT', time '13:56', time '17:33')) as s (place, came_at, left_at)
where i.file_name = 'demo-2026-autumn.csv' and i.rows = 0 on conflict do nothing;

update attendance_import i set rows = c.n, added = c.n
from (select import_id, count(*) as n from attendance_stay where import_id is not null group by import_id) c
where c.import_id = i.id and i.file_name = 'demo-2026-autumn.csv' and i.rows = 0;

-- Rounds through the windows
insert into window_inspection (inspected_on, department_code, place, username, kind, remark, inspector, recorded_at, settled_on, outcome, settled_by)
select v.* from (values
    (date '2026-10-08', 'ZJ', '大厅1号窗口（住建）', null, 'IN_ORDER', null, 'centre', timestamptz '2026-10-08T01:10:00Z', null::date, null, null),
    ('2026-10-08', 'JY', '大厅3号窗口（教育）', 'jy.window', 'POST_EMPTY', '9:40 窗口无人，五分钟后返回，未放置暂离告知牌', 'centre', '2026-10-08T01:50:00Z', '2026-10-09', '已提醒，当日放置告知牌', 'centre'),
    ('2026-10-09', 'SC', '大厅2号窗口（市场监管）', null, 'IN_ORDER', null, 'centre', '2026-10-09T02:10:00Z', null, null, null),
    ('2026-10-10', 'GA', '大厅5号窗口（公安）', 'ga.window', 'LATE_OPENING', '调休上班首时段，8:52 才开窗', 'centre', '2026-10-10T01:00:00Z', '2026-10-12', '窗口说明交通原因，已通报所在部门', 'centre'),
    ('2026-10-12', 'RS', '大厅7号窗口（人社）', null, 'IN_ORDER', null, 'centre', '2026-10-12T02:30:00Z', null, null, null),
    ('2026-10-13', 'CZ', '大厅8号窗口（财政）', 'cz.window', 'DRESS', '未佩戴工作牌', 'centre', '2026-10-13T02:20:00Z', '2026-10-13', '当场改正', 'centre'),
    ('2026-10-14', 'ZJ', '大厅1号窗口（住建）', 'clerk', 'NOT_INFORMED_AT_ONCE', '申请人第二次到场仍被告知缺少材料，未出具一次性告知单', 'supervisor', '2026-10-14T06:40:00Z', null, null, null),
    ('2026-10-15', 'HB', '大厅11号窗口（生态环境）', 'hb.chief', 'POST_EMPTY', '首席代表当日全天不在中心，窗口无人审批', 'centre', '2026-10-15T08:00:00Z', null, null, null),
    ('2026-10-16', 'NY', '大厅9号窗口（农业农村）', null, 'IN_ORDER', null, 'centre', '2026-10-16T02:10:00Z', null, null, null),
    ('2026-10-19', 'MZ', '大厅6号窗口（民政）', null, 'DISORDER', '台面堆放个人物品', 'centre', '2026-10-19T02:05:00Z', '2026-10-19', '当场整理', 'centre'),
    ('2026-10-21', 'JT', '大厅10号窗口（交通）', 'jt.window', 'ATTITUDE', '对咨询人员回答不耐烦', 'centre', '2026-10-21T03:20:00Z', '2026-10-26', '部门约谈本人，本人向申请人致歉', 'centre'),
    ('2026-10-22', 'WJ', '大厅4号窗口（卫健）', null, 'IN_ORDER', null, 'centre', '2026-10-22T02:15:00Z', null, null, null),
    ('2026-10-26', 'SC', '开发区1号窗口（市场监管）', null, 'IN_ORDER', null, 'centre', '2026-10-26T02:40:00Z', null, null, null),
    ('2026-10-28', 'CG', '大厅13号窗口（城管）', 'cg.window', 'PRIVATE_MATTERS', '上班时间浏览购物网站', 'supervisor', '2026-10-28T07:10:00Z', null, null, null),
    ('2026-10-30', 'ZR', '大厅12号窗口（自然资源）', null, 'IN_ORDER', null, 'centre', '2026-10-30T02:10:00Z', null, null, null),
    ('2026-11-12', 'YJ', '大厅15号窗口（应急）', null, 'POST_EMPTY', '窗口仅一人，请假期间无人替岗', 'centre', '2026-11-12T02:10:00Z', null, null, null)
) as v (inspected_on, department_code, place, username, kind, remark, inspector, recorded_at, settled_on, outcome, settled_by)
where not exists (select 1 from window_inspection);

-- Appraisals: 2025 is signed, 2026 begun
insert into appraisal (username, department_code, year, virtue, ability, diligence, achievement, integrity, total, opinion, drafted_by, drafted_at,
                       signed_by, signed_at)
select m.username, s.department_code, 2025, m.v, m.a, m.d, m.r, m.i, round((m.v * 15 + m.a * 15 + m.d * 15 + m.r * 40 + m.i * 15) / 100, 2), m.opinion,
       'centre', '2025-12-24T02:00:00Z', 'centre', '2025-12-30T02:00:00Z'
from (values
    ('clerk', 92.0, 90.0, 95.0, 93.5, 98.0, '办件量居全中心前列，无超期办结，群众评价好'),
    ('clerk2', 90.0, 88.0, 92.0, 89.0, 97.0, '受理规范，能主动延时服务'),
    ('jy.window', 88.0, 82.0, 86.0, 80.0, 95.0, '基本胜任，需提高一次性告知质量'),
    ('wj.window', 90.0, 91.0, 93.0, 92.0, 96.0, '业务熟练，承诺件提前办结比例高'),
    ('ga.window', 87.0, 85.0, 79.0, 84.0, 96.0, '实绩良好，出勤需改进'),
    ('rs.window', 91.0, 89.0, 94.0, 90.5, 97.0, '服务态度好，全年无投诉'),
    ('cz.window', 86.0, 80.0, 88.0, 78.0, 96.0, '办件量少，应加强业务学习'),
    ('hb.window', 90.0, 86.0, 90.0, 87.0, 97.0, '能独立承担窗口业务')
) as m (username, v, a, d, r, i, opinion) join staff s on s.username = m.username
on conflict (username, year) do nothing;
insert into appraisal (username, department_code, year, virtue, ability, diligence, achievement, integrity, total, opinion, drafted_by, drafted_at)
select m.username, s.department_code, 2026, m.v, m.a, m.d, m.r, m.i, round((m.v * 15 + m.a * 15 + m.d * 15 + m.r * 40 + m.i * 15) / 100, 2), m.opinion,
       'centre', '2026-11-19T02:00:00Z'
from (values
    ('clerk', 93.0, 91.0, 94.0, 92.0, 98.0, '全年受理平稳；十月一次性告知问题已记录，待核实'),
    ('wj.window', 91.0, 92.0, 94.0, 94.0, 97.0, null),
    ('rs.window', 90.0, 88.0, 93.0, 91.0, 97.0, '保持良好')
) as m (username, v, a, d, r, i, opinion) join staff s on s.username = m.username
on conflict (username, year) do nothing;

-- First contacts
insert into first_contact (contacted_at, channel, matter, subject, person, phone, first_username, username, department_code, duty, result, closed_at)
select v.contacted_at, v.channel, v.matter, v.subject, v.person, v.phone, v.first_username, v.username, s.department_code, v.duty, v.result, v.closed_at
from (values
    (timestamptz '2026-09-30T07:40:00Z', 'CALL', 'ENQUIRY', '幼儿园办学许可需要哪些消防材料', '周女士', '19900002001', 'clerk', 'jy.window', 'ANSWER', '已逐项答复并短信发送材料清单', timestamptz '2026-10-08T02:30:00Z'),
    ('2026-10-09T01:20:00Z', 'VISIT', 'APPLICATION', '小型餐饮店开业，不知到哪个窗口办理', '陈先生', null, 'clerk', 'clerk2', 'GUIDE', '引导至2号窗口，当日受理食品经营许可申请', '2026-10-09T02:05:00Z'),
    ('2026-10-14T06:30:00Z', 'VISIT', 'COMPLAINT', '施工许可第二次到场仍缺材料', '阳光建设有限公司', '19900002003', 'clerk', 'zj.chief', 'HANDLE', null, null),
    ('2026-10-20T03:10:00Z', 'LETTER', 'ENQUIRY', '来函询问排水许可延续的时限', '滨河物业公司', null, 'clerk', 'clerk', 'ANSWER', '已书面答复', '2026-10-22T08:00:00Z'),
    ('2026-10-27T02:00:00Z', 'ONLINE', 'ENQUIRY', '网上咨询医疗机构校验周期', null, null, 'wj.window', 'wj.window', 'ANSWER', '网上答复', '2026-10-27T08:20:00Z'),
    ('2026-11-05T01:40:00Z', 'CALL', 'COMPLAINT', '来电反映窗口上午无人', '匿名', null, 'yj.window', 'yj.window', 'TRANSFER', null, null),
    ('2026-11-16T06:10:00Z', 'CALL', 'ENQUIRY', '商品房预售许可的资金监管要求', '江岸置业', '19900002007', 'clerk', 'clerk', 'ANSWER', null, null),
    ('2026-11-18T02:50:00Z', 'VISIT', 'APPLICATION', '燃气经营许可变更法定代表人', '蓝焰燃气公司', '19900002008', 'clerk', 'clerk', 'HANDLE', null, null),
    ('2026-11-19T08:30:00Z', 'VISIT', 'ENQUIRY', '多部门联合办理体育场馆开放', '运动汇', null, 'clerk2', 'wh.window', 'TRANSFER', null, null)
) as v (contacted_at, channel, matter, subject, person, phone, first_username, username, duty, result, closed_at)
join staff s on s.username = v.username
where not exists (select 1 from first_contact);
insert into first_contact_step (contact_id, kind, at, actor, from_username, to_username, note)
select c.id, t.kind, t.at, t.actor, t.from_username, t.to_username, t.note
from first_contact c cross join lateral (
    select 1 as n, 'RECORDED' as kind, c.contacted_at as at, c.first_username as actor, null::varchar as from_username, c.first_username as to_username, null as note
    union all
    select 2, 'HANDED_OVER', c.contacted_at + interval '20 minutes', c.first_username, c.first_username, c.username, '属对方职责，已当面说明并移交材料'
        where c.first_username <> c.username
    union all
    select 3, 'CLOSED', c.closed_at, c.username, c.username, null, c.result where c.closed_at is not null) t
where not exists (select 1 from first_contact_step) order by c.id, t.n;

-- Seals: three for each department with a representative
insert into seal (department_code, kind, inscription, width_mm, height_mm, paper_number, keeper, valid_from)
select r.department_code, k.kind, '阳光区' || d.name_zh || k.words, k.width, k.height, left(r.paper_number, strpos(r.paper_number, '〔') - 1) || k.paper,
       case when k.kind = 'ACCEPTANCE' then coalesce((select min(w.username) from staff w where w.department_code = d.code and w.level = 'STAFF' and w.duty = 'WINDOW'), r.username)
            else r.username end, date '2025-03-01'
from chief_representative r join department d on d.code = r.department_code
cross join (values ('APPROVAL', '行政审批专用章', 42, 42, '〔2025〕20号'), ('ACCEPTANCE', '行政受理专用章', 50, 30, '〔2025〕21号'),
                   ('ELECTRONIC', '电子印章', null, null, '〔2025〕22号')) as k (kind, words, width, height, paper)
where r.kind = 'CHIEF' and r.ends_on is null and not exists (select 1 from seal e where e.department_code = r.department_code and e.kind = k.kind);
insert into seal_handover (seal_id, at, to_username, note, actor)
select e.id, e.valid_from + time '09:00', e.keeper, '启用并交付保管', 'head' from seal e
where not exists (select 1 from seal_handover h where h.seal_id = e.id);
