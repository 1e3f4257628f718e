-- A step of the ladder that could not fire is set aside with its cause, tried again alone, and after the last attempt waits for a person (SIG-36).
alter table escalation
    add attempts        integer not null default 0,
    add next_attempt_at timestamptz,                              -- null after an attempt that failed: given up until a person has it tried again
    add failed_at       timestamptz,                              -- the last attempt that failed
    add last_error      varchar(120),                             -- a code, never personal data
    add check (attempts > 0 or next_attempt_at is null and last_error is null);
drop index escalation_due;
create index escalation_due on escalation (due_at, id) where state = 'WAITING' and attempts = 0;
create index escalation_set_aside on escalation (failed_at desc, id desc) where state = 'WAITING' and attempts > 0;

-- An alarm on which an order rests is settled as passed on: no card, no finding (DUB-02).
alter domain signal_state drop constraint signal_state_check;
alter domain signal_state add constraint signal_state_check check (value in ('OPEN', 'CONFIRMED', 'DISMISSED', 'LAPSED', 'PASSED_ON'));
