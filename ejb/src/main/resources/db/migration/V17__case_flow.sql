-- The case follows the flow of its item's version: which step waits, of whom, and until when, so that every list of tasks reads one table.
alter table approval_case drop constraint approval_case_state_check;
alter table approval_case add constraint approval_case_state_check check (state in
    ('REGISTERED', 'ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'REPORTED'));
alter table approval_case
    add column received_at       timestamptz,             -- when the materials were received; an acceptance that is deemed counts from it
    add column handling_type     varchar(10),             -- HandlingType of the item, as registered; null: reported
    add column window_code       varchar(32),             -- window that received it; null: online or none
    add column step_code         varchar(40),             -- the step that waits; null: none
    add column step_kind         varchar(8),
    add column step_round        integer not null default 0,   -- grows with every step that begins; names its limit (countdown.ref)
    add column step_department   varchar(32) references department,
    add column step_role         varchar(40),             -- post that may act, one of Roles
    add column step_person       varchar(64),             -- designated or charged person; null: anyone of the post
    add column step_opened_at    timestamptz,
    add column step_warn_at      timestamptz,
    add column step_due_at       timestamptz,             -- last instant in time of the step's own limit; null: none
    add column supplement_since  timestamptz,             -- waits for the applicant's supplement
    add column withdrawn_at      timestamptz,
    add column deemed            boolean not null default false,   -- accepted because nobody told the applicant anything in time
    add column first_case_id     bigint references approval_case,  -- the case that this one applies for again
    add column joint             boolean not null default false,
    add column green_channel     boolean not null default false,
    add column facts             jsonb,                   -- key facts by field code: text, number, date or truth
    add column applicant_kind    varchar(12) check (applicant_kind in ('PERSON', 'ORGANISATION')),
    add column applicant_account varchar(64),             -- user name of who applied online; null: at the window
    add column agent_name        varchar(200),            -- who acts for the applicant; null: nobody
    add column agent_id          varchar(40),
    add column delivered_at      timestamptz;
update approval_case set received_at = registered_at where origin = 'NATIVE';
-- cases under way keep the flow that all items had until now
update approval_case c set handling_type = coalesce((select v.handling_type from item_version v where v.id = c.item_version_id), 'PROMISED') where origin = 'NATIVE';
update approval_case set step_department = department_code, step_round = 1, step_opened_at = coalesce(accepted_at, registered_at),
    step_code = case state when 'REGISTERED' then 'accept' when 'ACCEPTED' then 'handle' when 'HANDLED' then 'review' when 'REVIEWED' then 'decide' else 'close' end,
    step_kind = case state when 'REGISTERED' then 'ACCEPT' when 'ACCEPTED' then 'HANDLE' when 'HANDLED' then 'REVIEW' when 'REVIEWED' then 'DECIDE' else 'CLOSE' end,
    step_role = case state when 'REGISTERED' then 'window-clerk' when 'ACCEPTED' then 'handler' when 'HANDLED' then 'reviewer' when 'REVIEWED' then 'approver' else 'window-clerk' end
    where origin = 'NATIVE' and state in ('REGISTERED', 'ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED');
create index approval_case_waiting on approval_case (step_department, step_role, due_at) where step_code is not null;
create index approval_case_account on approval_case (applicant_account, registered_at desc) where applicant_account is not null;
create index approval_case_applicant on approval_case (applicant_id, registered_at desc) where applicant_id is not null;
create index approval_case_first on approval_case (first_case_id) where first_case_id is not null;

-- Several limits of one kind: each step, each asked opinion has its own. Pauses of several causes overlap and count as their union.
alter table countdown drop constraint countdown_kind_check;
alter table countdown add constraint countdown_kind_check check (kind in ('SUPPLEMENT_NOTICE', 'STATUTORY', 'PROMISED', 'STEP', 'OPINION',
    'FIRST_REVIEW_UPWARD', 'DELIVERY', 'REPORTED'));
alter table countdown alter column kind type varchar(20);
alter table countdown drop constraint countdown_case_id_kind_key;
alter table countdown
    add column ref      bigint not null default 0,                       -- which of its kind: step_round, id of the opinion; 0: the only one
    add column extended integer not null default 0 check (extended >= 0); -- working days added to the budget
alter table countdown add constraint countdown_of unique (case_id, kind, ref);
alter table countdown_pause add column cause varchar(40) not null default 'INTERRUPTION';  -- identity of what pauses it, such as the id of a special procedure
drop index countdown_pause_open;
create unique index countdown_pause_open on countdown_pause (countdown_id, cause) where until_on is null;
