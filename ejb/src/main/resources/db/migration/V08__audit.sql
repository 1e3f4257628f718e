create table audit_entry (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    varchar(255) not null,
    action   varchar(80) not null,                 -- door and operation
    subject  varchar(120),                         -- case number, run id …: never a person's data
    outcome  varchar(8) not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    problem  varchar(80)                           -- problem code of a refusal, correlation id of a fault
);
create index audit_entry_subject on audit_entry (subject, at);
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_change();
