-- A second supervisor of the made-up district, so that nobody decides what they proposed. May run again at any time; what people changed stays.
insert into staff (username, name_zh, name_en, department_code, active_from) values ('supervisor2', '秦守正', 'Qin Shouzheng', 'JC', '2020-01-01')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;
update staff set post = '监察科副科长', kind = 'CIVIL_SERVANT', level = 'MIDDLE', duty = 'SUPERVISION' where username = 'supervisor2' and post is null;
insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
select 'supervisor2', '上岗培训', 16, '2020-01-01', '政务服务中心', 'centre', '2020-01-01T09:00:00Z'
where not exists (select 1 from training_record t where t.username = 'supervisor2');
