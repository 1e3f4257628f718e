-- Each countdown turns its own light; that of the leading limit stands on the row of its case (SIG-16, SIG-18, SIG-20, SIG-25, ACT-04).
alter table countdown add column announced light not null default 'NORMAL';   -- NORMAL, WARNING or OVERDUE; of the leading limit always NORMAL
-- what ended late before this release is not raised after the fact
update countdown set announced = 'OVERDUE' where stopped_at > due_at and kind not in ('PROMISED', 'REPORTED');
-- until when the announced light can be right; what was ended in time has no entry, so that a step pays for one
create index countdown_light_until on countdown ((case announced when 'NORMAL' then least(warn_at, due_at) else due_at end))
    where announced <> 'OVERDUE' and (stopped_at is null or stopped_at > due_at) and kind not in ('PROMISED', 'REPORTED');
-- since when: a limit that was moved away takes its light back
create index countdown_light_from on countdown ((case announced when 'OVERDUE' then due_at else coalesce(warn_at, 'infinity'::timestamptz) end))
    where announced <> 'NORMAL' and stopped_at is null;

-- What waits for a case: stopped when the department explains, or the limit moves (DUB-04).
create index escalation_case on escalation (case_id) where state = 'WAITING' and case_id is not null;

-- What a signal copies from its case or its profile was checked there; once more for each of 200,000 in a second costs as much as writing them. That its case is one stays checked.
alter table supervision_signal
    drop constraint supervision_signal_profile_version_id_fkey,
    drop constraint supervision_signal_department_code_fkey,
    drop constraint supervision_signal_item_version_id_fkey;
