-- Up to which transaction each detector has read the events of cases.
create table detector_mark (
    detector varchar(40) primary key,
    tx       xid8 not null
);

create index exchange_message_faulty on exchange_message (received_at desc) where rejected > 0 or state = 'REJECTED';

-- Papers behind a signal: what a person brought who raised, verified or handled it.
create table signal_evidence (
    id         bigint generated always as identity primary key,
    signal_id  bigint not null references supervision_signal,
    sha256     varchar(64) not null references stored_file,
    name       varchar(200) not null,
    brought_by varchar(64) not null,
    brought_at timestamptz not null
);
create index signal_evidence_of on signal_evidence (signal_id, id);
create index signal_evidence_file on signal_evidence (sha256);
create trigger signal_evidence_append_only before update or delete on signal_evidence for each row execute function refuse_change();
insert into stored_file_referrer values ('signal_evidence', 'sha256') on conflict do nothing;

-- What people did about an alarm that goes on elsewhere: a card, an order, a finding on liability.
create table alarm_passed_on (
    id        bigint generated always as identity primary key,
    signal_id bigint not null references supervision_signal,
    passed_to varchar(16) not null check (passed_to in ('CARDS', 'ORDERS', 'ACCOUNTABILITY')),
    remark    varchar(1000),
    passed_by varchar(64) not null,
    passed_at timestamptz not null,
    constraint alarm_passed_on_once unique (signal_id, passed_to)
);
create trigger alarm_passed_on_append_only before update or delete on alarm_passed_on for each row execute function refuse_change();
