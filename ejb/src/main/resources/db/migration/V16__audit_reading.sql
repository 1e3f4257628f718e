-- Which refusals were attempts beyond authority, and who has looked at them (AUT-13, AUT-16).
alter table audit_entry add column beyond_authority boolean not null default false;
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor, at desc);
create index audit_entry_beyond on audit_entry (at desc, actor) where beyond_authority;

create table authority_alert_review (
    actor       varchar(255) not null,
    day         date not null,                    -- legal day of the attempts
    last_id     bigint not null,                  -- attempts up to this audit entry were looked at
    reviewed_by varchar(64) not null,
    reviewed_at timestamptz not null,
    remark      varchar(1000) not null,
    primary key (actor, day, last_id)
);
create trigger authority_alert_review_append_only before update or delete on authority_alert_review
    for each row execute function refuse_change();
