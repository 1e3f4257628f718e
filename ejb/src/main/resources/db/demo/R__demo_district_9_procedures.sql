-- People of two departments who give opinions on joint cases of others. May run again at any time.
insert into staff (username, name_zh, name_en, department_code, active_from) values
    ('cohandler',  '沈佳', 'Shen Jia', 'SC', '2020-01-01'),
    ('cohandler2', '钱明', 'Qian Ming', 'HB', '2020-01-01')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;
insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
select s.username, '行政审批上岗培训', 16, s.active_from, '区政务服务中心', 'centre', '2020-01-01T00:00:00Z'
from staff s where s.username in ('cohandler', 'cohandler2')
on conflict (username, course, passed_on) do nothing;
