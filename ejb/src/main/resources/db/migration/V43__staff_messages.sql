-- Messages to staff (工作消息): what somebody must act on or was decided about them, written in the transaction of the act, once for each event (SIG-38, DUB-01, ACT-01).
-- To the persons who are named, and to who heads the department, whoever that is when the message is read.
create table staff_message (
    id              bigint generated always as identity primary key,
    event           varchar(80) not null,                             -- such as card:12:ISSUED
    kind            varchar(24) not null,                             -- StaffMessageKind
    subject_id      bigint not null,                                  -- of the card, order, finding or case
    number          varchar(80),                                      -- of the card, order, decision or case; null: none yet
    department_code varchar(32) not null references department,
    for_heads       boolean not null,                                 -- also to who heads the department
    due_on          date,                                             -- last day, inclusive; null: none
    created_at      timestamptz not null,
    constraint staff_message_once unique (event)
);
create index staff_message_heads on staff_message (department_code, id desc) include (kind) where for_heads;

create table staff_message_to (
    username   varchar(64) not null,
    message_id bigint not null references staff_message,
    primary key (username, message_id)
);

create table staff_message_read (
    username   varchar(64) not null,
    message_id bigint not null references staff_message,
    read_at    timestamptz not null,
    primary key (username, message_id)
);

-- What waits for somebody, by its day.
create index supervision_signal_oldest on supervision_signal (found_at, id) where state = 'OPEN';
create index card_owed on card (department_code, id) where state in ('ISSUED', 'RECEIVED');
create index card_event_claim on card_event (id) where type in ('EXPLANATION', 'CORRECTION', 'APPEAL', 'EXEMPTION', 'MITIGATION');
create index order_part_answered on order_part (id) where state = 'ANSWERED';
create index order_round_due on order_round (due_on) where answered_at is null and verdict is null;
create index finding_to_decide on finding (id) where state in ('PROPOSED', 'APPEALED');
