-- Minutes of meetings and the paper with which a remedy ends are files of their own; nothing replaces the paper with which it was filed.
alter table joint_meeting add column minutes_file varchar(64);
alter table legal_remedy add column result_sha256 char(64), add column result_name varchar(200);
insert into stored_file_referrer values ('joint_meeting', 'minutes_file'), ('legal_remedy', 'result_sha256') on conflict do nothing;
create index joint_meeting_minutes on joint_meeting (minutes_file) where minutes_file is not null;
create index legal_remedy_result on legal_remedy (result_sha256) where result_sha256 is not null;

-- A department finds the cases in whose flow it has a step: the newest of 500,000 cases in 1 ms, counted (110,000 of them) in 110 ms.
create index approval_case_item on approval_case (item_version_id, registered_at desc) where item_version_id is not null;
create index approval_case_joint on approval_case (id) where joint;
create index item_version_departments on item_version using gin (jsonb_path_query_array(content, '$.steps[*].department'));
