-- What a column may hold, as a type of its own: a check of a table is read and prepared anew by each statement that writes to it, one of a type only where
-- its column is written, and is kept by the connection. Steps write these tables thousands of times a second.
create domain case_state as varchar(16) check (value in
    ('REGISTERED', 'ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'REPORTED'));
create domain case_origin as varchar(8) check (value in ('NATIVE', 'REPORTED'));
create domain case_outcome as varchar(8) check (value in ('GRANTED', 'DENIED'));
create domain light as varchar(10) check (value in ('NORMAL', 'WARNING', 'OVERDUE', 'SUSPENDED', 'DONE'));
create domain applicant_kind as varchar(12) check (value in ('PERSON', 'ORGANISATION'));
create domain countdown_kind as varchar(20) check (value in
    ('SUPPLEMENT_NOTICE', 'STATUTORY', 'PROMISED', 'STEP', 'OPINION', 'FIRST_REVIEW_UPWARD', 'DELIVERY', 'REPORTED'));
create domain day_count as integer check (value >= 0);
create domain audit_outcome as varchar(8) check (value in ('DONE', 'REFUSED', 'FAILED'));

alter table approval_case
    drop constraint approval_case_state_check,
    drop constraint approval_case_origin_check,
    drop constraint approval_case_outcome_check,
    drop constraint approval_case_announced_light_check,
    drop constraint approval_case_applicant_kind_check,
    alter column state type case_state,
    alter column origin type case_origin,
    alter column outcome type case_outcome,
    alter column announced_light type light,
    alter column applicant_kind type applicant_kind;
alter table countdown
    drop constraint countdown_kind_check,
    drop constraint countdown_budget_check,
    drop constraint countdown_extended_check,
    drop constraint countdown_warning_left_check,
    alter column kind type countdown_kind,
    alter column budget type day_count,
    alter column extended type day_count,
    alter column warning_left type day_count;
alter table audit_entry
    drop constraint audit_entry_outcome_check,
    alter column outcome type audit_outcome;

-- Only what has ended is looked for by when it ended.
drop index approval_case_ended_on_site;
create index approval_case_ended_on_site on approval_case (stopped_at) include (department_code, due_at)
    where stopped_at is not null and due_at is not null and channel = 'WINDOW';

-- Nothing but the issue of an item's new version looked here, once in months; every step paid for it. It finds the cases by their item.
drop index approval_case_open_version;
