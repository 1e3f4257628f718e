-- Dead letters of every room: what failed for the last time and waits for a person. Counted up to 10,000 of a kind; oldest: since when the longest has waited for what it was to be.
create index sheet_failed on sheet (ordered_at) where state = 'FAILED';
create index notice_failed on notice (created_at) where state = 'FAILED';
create index conformance_aside_dead on conformance_aside (set_aside_at) where state = 'DEAD';
create index exchange_rejection_fault on exchange_rejection (message_id) where code = 'exchange.fault';
create index exchange_message_same on exchange_message (department_code, sha256, received_at);
create view dead_letter (room, kind, letters, oldest) as
    select 'press', 'sheet', count(*), min(at) from (select ordered_at from sheet where state = 'FAILED' order by ordered_at limit 10000) l (at)
    union all
    select 'notifications', 'notice', count(*), min(at) from (select created_at from notice where state = 'FAILED' order by created_at limit 10000) l (at)
    union all
    select 'notifications', 'message', count(*), min(at) from (select created_at from message where state = 'FAILED' order by created_at limit 10000) l (at)
    union all
    select 'certificates', 'push', count(*), min(at) from (select created_at from certificate_push where state = 'FAILED' order by id limit 10000) l (at)
    union all
    select 'signals', 'step', count(*), min(at) from (
        select due_at from escalation where state = 'WAITING' and attempts > 0 and next_attempt_at is null order by failed_at limit 10000) l (at)
    union all
    select 'conformance', 'case', count(*), min(at) from (select set_aside_at from conformance_aside where state = 'DEAD' order by set_aside_at limit 10000) l (at)
    union all
    select 'exchange', 'message', count(*), min(at) from ( -- met a fault to the end, and the same bytes did not end otherwise since
        select m.received_at from exchange_rejection r join exchange_message m on m.id = r.message_id
        where r.code = 'exchange.fault' and not exists (
            select 1 from exchange_message s where s.department_code = m.department_code and s.sha256 = m.sha256 and s.received_at > m.received_at
                and s.state in ('APPLIED', 'DUPLICATE', 'REJECTED'))
        limit 10000) l (at);

-- The day from which on a department reports its cases, null: since ever. What ended before that midnight in Beijing is history, of which nothing is proposed (decision 24).
alter table department add column reports_from date,
    add column history_until timestamptz generated always as (cast(reports_from as timestamp) at time zone 'Asia/Shanghai') stored;
