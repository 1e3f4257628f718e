-- Organs, halls, windows and people of the made-up district; may run again at any time. What people changed meanwhile stays.

insert into department (code, name_zh, name_en, credit_code) values
    ('XX', '政务信息中心', 'Government Information Centre', '12229988019222228Y'),
    ('KF', '行政审批服务分中心（开发区）', 'Branch Service Centre (Development Zone)', '1222998801923232XD')
on conflict (code) do nothing;

update department d set kind = o.kind, parent_code = o.parent, phone = o.phone, address = o.address, dual_leadership = o.dual
from (values
    ('ZF', 'DISTRICT_GOVERNMENT', null, '0199-8000001', '人民大街1号', false),
    ('ZW', 'CENTRE', 'ZF', '0199-8000010', '政务路1号', false),
    ('JC', 'SUPERVISION', 'ZF', '0199-8000020', '人民大街3号', false),
    ('FZ', 'LEGAL_OFFICE', 'ZF', '0199-8000030', '人民大街5号', false),
    ('XX', 'INFORMATION_CENTRE', 'ZF', '0199-8000040', '政务路1号', false),
    ('BM', 'SECRECY', 'ZF', '0199-8000050', '人民大街7号', false),
    ('KF', 'BRANCH_CENTRE', 'ZW', '0199-8000060', '开发区创业路8号', false),
    ('ZJ', 'DEPARTMENT', 'ZF', '0199-8000101', '建设路2号', true),
    ('SC', 'DEPARTMENT', 'ZF', '0199-8000102', '市场路6号', true),
    ('JY', 'DEPARTMENT', 'ZF', '0199-8000103', '文教路9号', true),
    ('WJ', 'DEPARTMENT', 'ZF', '0199-8000104', '健康路11号', true),
    ('GA', 'DEPARTMENT', 'ZF', '0199-8000105', '平安路1号', true),
    ('MZ', 'DEPARTMENT', 'ZF', '0199-8000106', '民生路4号', true),
    ('RS', 'DEPARTMENT', 'ZF', '0199-8000107', '民生路8号', true),
    ('CZ', 'DEPARTMENT', 'ZF', '0199-8000108', '金融街2号', true),
    ('NY', 'DEPARTMENT', 'ZF', '0199-8000109', '田园路3号', true),
    ('JT', 'DEPARTMENT', 'ZF', '0199-8000110', '通达路5号', true),
    ('HB', 'DEPARTMENT', 'ZF', '0199-8000111', '绿水路7号', true)
) as o (code, kind, parent, phone, address, dual)
where d.code = o.code and d.revision = 0;

insert into hall (code, kind, name_zh, name_en, organ_code, address, phone, consent_document, consent_on, active_from) values
    ('MAIN', 'MAIN', '区行政审批服务大厅', 'District Service Hall', 'ZW', '政务路1号', '0199-8000011', null, null, '2020-01-01'),
    ('KF', 'BRANCH', '开发区分大厅', 'Development Zone Branch Hall', 'KF', '开发区创业路8号', '0199-8000061', '区政函〔2020〕3号', '2020-03-16', '2020-04-01'),
    ('GA', 'DEPARTMENT', '公安局出入境服务厅', 'Exit and Entry Hall of the Public Security Bureau', 'GA', '平安路1号', '0199-8000115', null, null, '2020-01-01')
on conflict (code) do nothing;

insert into service_window (code, hall_code, number, name_zh, name_en, department_code, phone, active_from) values
    ('MAIN-1', 'MAIN', 1, '住建窗口', 'Housing window', 'ZJ', '0199-8000201', '2020-01-01'),
    ('MAIN-2', 'MAIN', 2, '市场监管窗口', 'Market supervision window', 'SC', '0199-8000202', '2020-01-01'),
    ('MAIN-3', 'MAIN', 3, '教育窗口', 'Education window', 'JY', '0199-8000203', '2020-01-01'),
    ('MAIN-4', 'MAIN', 4, '卫健窗口', 'Health window', 'WJ', '0199-8000204', '2020-01-01'),
    ('MAIN-5', 'MAIN', 5, '公安窗口', 'Public security window', 'GA', '0199-8000205', '2020-01-01'),
    ('MAIN-6', 'MAIN', 6, '民政窗口', 'Civil affairs window', 'MZ', '0199-8000206', '2020-01-01'),
    ('MAIN-7', 'MAIN', 7, '人社窗口', 'Human resources window', 'RS', '0199-8000207', '2020-01-01'),
    ('MAIN-8', 'MAIN', 8, '财政窗口', 'Finance window', 'CZ', '0199-8000208', '2020-01-01'),
    ('MAIN-9', 'MAIN', 9, '农业农村窗口', 'Agriculture window', 'NY', '0199-8000209', '2020-01-01'),
    ('MAIN-10', 'MAIN', 10, '交通窗口', 'Transport window', 'JT', '0199-8000210', '2020-01-01'),
    ('MAIN-11', 'MAIN', 11, '生态环境窗口', 'Environment window', 'HB', '0199-8000211', '2020-01-01'),
    ('MAIN-12', 'MAIN', 12, '自然资源窗口', 'Natural resources window', 'ZR', '0199-8000212', '2020-01-01'),
    ('MAIN-13', 'MAIN', 13, '城管窗口', 'Urban management window', 'CG', '0199-8000213', '2020-01-01'),
    ('MAIN-14', 'MAIN', 14, '文旅窗口', 'Culture and tourism window', 'WH', '0199-8000214', '2020-01-01'),
    ('MAIN-15', 'MAIN', 15, '应急窗口', 'Emergency window', 'YJ', '0199-8000215', '2020-01-01'),
    ('KF-1', 'KF', 1, '市场监管窗口', 'Market supervision window', 'SC', '0199-8000301', '2020-04-01'),
    ('KF-2', 'KF', 2, '住建窗口', 'Housing window', 'ZJ', '0199-8000302', '2020-04-01'),
    ('GA-1', 'GA', 1, '出入境窗口', 'Exit and entry window', 'GA', '0199-8000303', '2020-01-01')
on conflict (code) do nothing;

insert into staff (username, name_zh, name_en, department_code, active_from) values
    ('dataentry', '孔令仪', 'Kong Lingyi', 'ZJ', '2020-01-01'),
    ('jy.window', '秦书瑶', 'Qin Shuyao', 'JY', '2020-01-01'),
    ('jy.chief', '杜明远', 'Du Mingyuan', 'JY', '2020-01-01'),
    ('wj.window', '白若溪', 'Bai Ruoxi', 'WJ', '2020-01-01'),
    ('wj.chief', '顾长青', 'Gu Changqing', 'WJ', '2020-01-01'),
    ('ga.window', '石磊', 'Shi Lei', 'GA', '2020-01-01'),
    ('ga.chief', '龙卫东', 'Long Weidong', 'GA', '2020-01-01'),
    ('mz.window', '叶知秋', 'Ye Zhiqiu', 'MZ', '2020-01-01'),
    ('mz.chief', '潘德厚', 'Pan Dehou', 'MZ', '2020-01-01'),
    ('rs.window', '程诗涵', 'Cheng Shihan', 'RS', '2020-01-01'),
    ('rs.chief', '袁立新', 'Yuan Lixin', 'RS', '2020-01-01'),
    ('cz.window', '苏静怡', 'Su Jingyi', 'CZ', '2020-01-01'),
    ('cz.chief', '丁守诚', 'Ding Shoucheng', 'CZ', '2020-01-01'),
    ('ny.window', '田小禾', 'Tian Xiaohe', 'NY', '2020-01-01'),
    ('ny.chief', '魏丰年', 'Wei Fengnian', 'NY', '2020-01-01'),
    ('jt.window', '江一帆', 'Jiang Yifan', 'JT', '2020-01-01'),
    ('jt.chief', '陆通', 'Lu Tong', 'JT', '2020-01-01'),
    ('hb.window', '蓝天晴', 'Lan Tianqing', 'HB', '2020-01-01'),
    ('hb.chief', '柳青山', 'Liu Qingshan', 'HB', '2020-01-01'),
    ('zj.chief', '梁栋', 'Liang Dong', 'ZJ', '2020-01-01'),
    ('sc.chief', '商伟', 'Shang Wei', 'SC', '2020-01-01')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;

update staff s set post = p.post, kind = p.kind, level = p.level, duty = p.duty, window_code = p.window_code, identity_kind = 'CITIZEN_ID',
    identity_number = p.identity_number, phone = p.phone, mobile = p.mobile
from (values
    ('clerk', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-1', '229988197803130072', '0199-8001001', '19900000001'),
    ('handler', '审批科科员', 'CIVIL_SERVANT', 'STAFF', 'HANDLING', null, '229988198801030144', '0199-8001002', '19900000002'),
    ('handler2', '审批科科员', 'CIVIL_SERVANT', 'STAFF', 'HANDLING', null, '229988199409040211', '0199-8001003', '19900000003'),
    ('reviewer', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'HANDLING', null, '229988197910020282', '0199-8001004', '19900000004'),
    ('approver', '副局长', 'CIVIL_SERVANT', 'DEPUTY_HEAD', 'HANDLING', null, '229988199709070359', '0199-8001005', '19900000005'),
    ('clerk2', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-2', '229988196902140423', '0199-8001006', '19900000006'),
    ('supervisor', '监察科科长', 'CIVIL_SERVANT', 'MIDDLE', 'SUPERVISION', null, '229988198102080492', '0199-8001007', '19900000007'),
    ('itemadmin', '事项管理员', 'CIVIL_SERVANT', 'STAFF', 'MANAGEMENT', null, '229988197009140564', '0199-8001008', '19900000008'),
    ('itemadmin2', '事项管理员', 'CIVIL_SERVANT', 'STAFF', 'MANAGEMENT', null, '229988196910040633', '0199-8001009', '19900000009'),
    ('deptadmin', '办公室主任', 'CIVIL_SERVANT', 'MIDDLE', 'MANAGEMENT', null, '229988197511210708', '0199-8001010', '19900000010'),
    ('legalsection', '法规科科长', 'CIVIL_SERVANT', 'MIDDLE', 'MANAGEMENT', null, '229988198601190776', '0199-8001011', '19900000011'),
    ('legaloffice', '法制办科长', 'CIVIL_SERVANT', 'MIDDLE', 'MANAGEMENT', null, '22998819860702084X', '0199-8001012', '19900000012'),
    ('centre', '中心业务科科长', 'CIVIL_SERVANT', 'MIDDLE', 'MANAGEMENT', null, '229988197501180912', '0199-8001013', '19900000013'),
    ('head', '局长', 'CIVIL_SERVANT', 'HEAD', 'MANAGEMENT', null, '229988199503100989', '0199-8001014', '19900000014'),
    ('head2', '局长', 'CIVIL_SERVANT', 'HEAD', 'MANAGEMENT', null, '22998819810318105X', '0199-8001015', '19900000015'),
    ('government', '政府办副主任', 'CIVIL_SERVANT', 'DEPUTY_HEAD', 'MANAGEMENT', null, '229988197110101121', '0199-8001016', '19900000016'),
    ('secrecy', '保密局科长', 'CIVIL_SERVANT', 'MIDDLE', 'MANAGEMENT', null, '229988198511061196', '0199-8001017', '19900000017'),
    ('deptsupervisor', '监察室主任', 'CIVIL_SERVANT', 'MIDDLE', 'SUPERVISION', null, '22998819711019126X', '0199-8001018', '19900000018'),
    ('stylesupervisor', '行风监督员', 'CONTRACT', 'STAFF', 'SUPERVISION', null, '229988198804121332', '0199-8001019', '19900000019'),
    ('security', '安全管理员', 'CIVIL_SERVANT', 'STAFF', 'MANAGEMENT', null, '229988197109231404', '0199-8001020', '19900000020'),
    ('auditor', '审计管理员', 'CIVIL_SERVANT', 'STAFF', 'MANAGEMENT', null, '229988197010021474', '0199-8001021', '19900000021'),
    ('admin', '系统管理员', 'CIVIL_SERVANT', 'STAFF', 'MANAGEMENT', null, '229988198704161548', '0199-8001022', '19900000022'),
    ('dataentry', '数据录入', 'CONTRACT', 'STAFF', 'DATA_ENTRY', null, '229988198909141612', '0199-8001023', '19900000023'),
    ('zj.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-1', '229988199206151683', '0199-8001024', '19900000024'),
    ('sc.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-2', '229988198608121757', '0199-8001025', '19900000025'),
    ('jy.window', '窗口受理', 'GOVERNMENT_APPOINTED', 'STAFF', 'WINDOW', 'MAIN-3', '229988197704261827', '0199-8001026', '19900000026'),
    ('jy.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-3', '22998819731225189X', '0199-8001027', '19900000027'),
    ('wj.window', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-4', '229988197502191963', '0199-8001028', '19900000028'),
    ('wj.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-4', '229988197709162035', '0199-8001029', '19900000029'),
    ('ga.window', '窗口受理', 'GOVERNMENT_APPOINTED', 'STAFF', 'WINDOW', 'MAIN-5', '229988199606242103', '0199-8001030', '19900000030'),
    ('ga.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-5', '229988198205202173', '0199-8001031', '19900000031'),
    ('mz.window', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-6', '229988197002172248', '0199-8001032', '19900000032'),
    ('mz.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-6', '229988198103252313', '0199-8001033', '19900000033'),
    ('rs.window', '窗口受理', 'GOVERNMENT_APPOINTED', 'STAFF', 'WINDOW', 'MAIN-7', '229988197803162381', '0199-8001034', '19900000034'),
    ('rs.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-7', '229988198101222452', '0199-8001035', '19900000035'),
    ('cz.window', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-8', '229988197009192524', '0199-8001036', '19900000036'),
    ('cz.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-8', '229988199306112593', '0199-8001037', '19900000037'),
    ('ny.window', '窗口受理', 'GOVERNMENT_APPOINTED', 'STAFF', 'WINDOW', 'MAIN-9', '229988199006202669', '0199-8001038', '19900000038'),
    ('ny.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-9', '229988198310262733', '0199-8001039', '19900000039'),
    ('jt.window', '窗口受理', 'CIVIL_SERVANT', 'STAFF', 'WINDOW', 'MAIN-10', '229988198202272803', '0199-8001040', '19900000040'),
    ('jt.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-10', '229988197005162870', '0199-8001041', '19900000041'),
    ('hb.window', '窗口受理', 'GOVERNMENT_APPOINTED', 'STAFF', 'WINDOW', 'MAIN-11', '229988199011032940', '0199-8001042', '19900000042'),
    ('hb.chief', '审批科科长', 'CIVIL_SERVANT', 'MIDDLE', 'WINDOW', 'MAIN-11', '229988196912233017', '0199-8001043', '19900000043')
) as p (username, post, kind, level, duty, window_code, identity_number, phone, mobile)
where s.username = p.username and s.revision = 0 and s.left_at is null;

-- Everybody of the demo district was trained before taking post.
insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
select s.username, '行政审批上岗培训', 16, s.active_from, '区政务服务中心', 'centre', '2020-01-01T00:00:00Z'
from staff s
where s.username in (
    'clerk', 'handler', 'handler2', 'reviewer', 'approver', 'clerk2', 'supervisor', 'itemadmin', 'itemadmin2', 'deptadmin',
    'legalsection', 'legaloffice', 'centre', 'head', 'head2', 'government', 'secrecy', 'deptsupervisor', 'stylesupervisor', 'security',
    'auditor', 'admin', 'dataentry', 'zj.chief', 'sc.chief', 'jy.window', 'jy.chief', 'wj.window', 'wj.chief', 'ga.window',
    'ga.chief', 'mz.window', 'mz.chief', 'rs.window', 'rs.chief', 'cz.window', 'cz.chief', 'ny.window', 'ny.chief', 'jt.window',
    'jt.chief', 'hb.window', 'hb.chief')
on conflict (username, course, passed_on) do nothing;

insert into leading_group_member (department_code, username, position, since) values
    ('ZJ', 'head', 'LEADER', '2020-01-01'),
    ('ZJ', 'approver', 'DEPUTY_LEADER', '2020-01-01'),
    ('ZJ', 'deptsupervisor', 'OFFICE_HEAD', '2020-01-01'),
    ('ZJ', 'deptadmin', 'OFFICE', '2020-01-01'),
    ('SC', 'head2', 'LEADER', '2020-01-01')
on conflict do nothing;

insert into concentration_mark (department_code, point, standing, evidence, marked_by, marked_at)
select m.department, m.point, m.standing, m.evidence, 'centre', timestamptz '2026-01-15T02:00:00Z'
from (values
    ('ZJ', 'FUNCTIONS', 'MET', '设立行政审批科，编制批复〔2019〕12号'),
    ('ZJ', 'SECTION', 'MET', '审批科全员进驻大厅'),
    ('ZJ', 'ONLINE', 'PARTLY', '4 项已上线，其余待上线'),
    ('ZJ', 'ITEMS', 'MET', '事项清单已进驻'),
    ('ZJ', 'AUTHORITY', 'PARTLY', '授权书待更新'),
    ('ZJ', 'SUPERVISION', 'MET', '设监察室，接入电子监察'),
    ('SC', 'FUNCTIONS', 'MET', '设立行政审批科'),
    ('SC', 'SECTION', 'NOT_MET', '审批科仍在局机关办公')
) as m (department, point, standing, evidence)
where not exists (select 1 from concentration_mark c where c.department_code = m.department and c.point = m.point);
