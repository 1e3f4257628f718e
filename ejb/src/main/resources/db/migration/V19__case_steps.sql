-- Who held the last of the levels between which hands must change (C22), and who may therefore not hold the step that waits.
alter table approval_case
    add column last_level_by varchar(64),             -- who held the latest 承办, 审核 or 批准 on the way to where the case stands; null: nobody yet
    add column step_barred   varchar(64),             -- who may not hold the step that waits; null: nobody is kept from it
    add column registered_by varchar(64),             -- who registered it, and so may follow it from any department (ORG-04)
    add column step_late     boolean not null default false;   -- one of its steps was done after its own limit (TIM-03)
update approval_case set last_level_by = last_actor where origin = 'NATIVE' and state in ('HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED');
update approval_case set step_barred = last_actor where step_kind in ('REVIEW', 'DECIDE');
update approval_case c set registered_by = (select e.actor from case_event e where e.case_id = c.id and e.type = 'REGISTERED' order by e.id limit 1)
    where origin = 'NATIVE';
create index approval_case_registered_by on approval_case (registered_by, registered_at desc) where registered_by is not null;

-- 说明: why a case or one of its steps was late, kept for supervision to assess (TIM-13).
create table late_explanation (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references approval_case,
    text         varchar(4000) not null,
    explained_by varchar(64) not null,
    explained_at timestamptz not null
);
create index late_explanation_case on late_explanation (case_id, id);
create trigger late_explanation_append_only before update or delete on late_explanation
    for each row execute function refuse_change();

-- 上报件: what the first review sent to the higher organ, and what came back (FLW-09).
create table upward_report (
    case_id     bigint primary key references approval_case,
    organ       varchar(200) not null,
    opinion     varchar(4000) not null,
    materials   integer not null,                 -- how many went with it: all that the case had
    sent_by     varchar(64) not null,
    sent_at     timestamptz not null,
    agreed      boolean,                          -- null: not answered yet
    answer      varchar(4000),
    answered_by varchar(64),                      -- who entered the answer
    answered_at timestamptz
);

-- 停机记录: times when the system could not be used, which excuse that something is entered afterwards (C17).
create table outage (
    id          bigint generated always as identity primary key,
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    reason      varchar(400) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamptz not null,
    check (until_at > from_at)
);
create index outage_from on outage (from_at desc);
create trigger outage_append_only before update or delete on outage for each row execute function refuse_change();
