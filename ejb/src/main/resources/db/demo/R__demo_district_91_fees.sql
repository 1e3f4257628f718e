-- Fees, cash desk and appointments of the made-up district. May run again at any time; what people changed stays.

-- Temporary use of a city road is charged by area and day (城市道路占用费); nothing else in the district costs anything.
update item_version set content = jsonb_set(content, '{fees}', '[
    {"name": "城市道路占用费", "standard": "每平方米每日 0.50 元", "basis": "《城市道路管理条例》第三十七条", "reducible": true},
    {"name": "城市道路挖掘修复费", "standard": "按路面结构分档，由市政工程定额计算", "basis": "《城市道路管理条例》第三十七条", "reducible": false}]'::jsonb)
where id = 7 and coalesce(content -> 'fees', '[]'::jsonb) = '[]'::jsonb;

insert into staff (username, name_zh, name_en, department_code, active_from) values ('cashier', '钱守正', 'Qian Shouzheng', 'ZW', '2020-01-01')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;
insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
select 'cashier', '上岗培训', 16, '2020-01-01', '政务服务中心', 'centre', '2020-01-01T09:00:00Z'
where not exists (select 1 from training_record t where t.username = 'cashier');

insert into treasury_account (department_code, account_no, name, recorded_by, recorded_at)
select code, '2201-0000-' || lpad(row_number() over (order by code)::text, 4, '0'), name_zh || '非税收入财政专户', 'centre', '2026-01-05T01:00:00Z'
from department where kind = 'DEPARTMENT' and code not in ('JC', 'BM', 'WABO')
on conflict do nothing;

insert into appointment_hours (window_code, from_time, until_time, capacity, kept_by, kept_at)
select code, t.from_time::time, t.until_time::time, 2, 'centre', '2026-01-05T01:00:00Z'
from service_window cross join (values ('09:00', '11:30'), ('13:30', '16:30')) as t (from_time, until_time)
where hall_code = 'MAIN' and not exists (select 1 from appointment_hours a where a.window_code = code)
on conflict do nothing;
