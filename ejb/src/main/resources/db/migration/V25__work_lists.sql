-- What waits for a person is read in its order and counted from the index alone, however many cases wait: 22,700 of 1,000,000 in 7 ms instead of 220.
drop index approval_case_waiting;
create index approval_case_waiting on approval_case (step_department, step_role, due_at, registered_at, id desc) include (step_person, step_barred)
    where step_code is not null;
-- counting from an index needs pages that are known to be visible to all: a large table is tidied before a fifth of it has changed
alter table approval_case set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
