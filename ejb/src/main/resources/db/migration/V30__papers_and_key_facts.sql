-- Minutes of meetings and the paper with which a remedy ends are files of their own; nothing replaces the paper with which it was filed.
alter table joint_meeting add column minutes_file varchar(64);
alter table legal_remedy add column result_sha256 char(64), add column result_name varchar(200);
insert into stored_file_referrer values ('joint_meeting', 'minutes_file'), ('legal_remedy', 'result_sha256') on conflict do nothing;
create index joint_meeting_minutes on joint_meeting (minutes_file) where minutes_file is not null;
create index legal_remedy_result on legal_remedy (result_sha256) where result_sha256 is not null;
