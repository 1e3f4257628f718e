-- Whoever holds a paper of supervision verifies it by the code that it bears (001 sec. 2; SIG-38, ACT-03). Papers from before bear none.
alter table card add column notice_code varchar(24) unique;
alter table finding
    add column decision_code varchar(24) unique,
    add column appeal_code   varchar(24) unique;

-- Late cases that wait to be explained, and explanations that wait to be assessed (TIM-13, MON-19). Only late cases pay for the index.
create index approval_case_was_late on approval_case (department_code, stopped_at) where stopped_at > due_at or step_late;
create table late_to_assess (
    explanation_id bigint primary key references late_explanation
);
insert into late_to_assess select e.id from late_explanation e where not exists (select 1 from late_assessment a where a.explanation_id = e.id);
create function late_waits() returns trigger language plpgsql as $$
begin
    insert into late_to_assess values (new.id);
    return null;
end $$;
create trigger late_explanation_waits after insert on late_explanation for each row execute function late_waits();
create function late_waits_no_more() returns trigger language plpgsql as $$
begin
    delete from late_to_assess where explanation_id = new.explanation_id;
    return null;
end $$;
create trigger late_assessment_settles after insert on late_assessment for each row execute function late_waits_no_more();

-- Explanations of a period, for reports (MON-23).
create index late_explanation_at on late_explanation (explained_at);

-- Claims on cards that nobody decided: however many were decided, those that wait are found at once (MON-19, SIG-38).
create table card_claim_open (
    event_id bigint primary key references card_event
);
insert into card_claim_open
    select e.id from card_event e where e.type in ('EXPLANATION', 'CORRECTION', 'APPEAL', 'EXEMPTION', 'MITIGATION')
    and not exists (select 1 from card_event a where a.answers = e.id);
create function card_claim_waits() returns trigger language plpgsql as $$
begin
    if new.type in ('EXPLANATION', 'CORRECTION', 'APPEAL', 'EXEMPTION', 'MITIGATION') then
        insert into card_claim_open values (new.id);
    elsif new.answers is not null then
        delete from card_claim_open where event_id = new.answers;
    end if;
    return null;
end $$;
create trigger card_event_claim_waits after insert on card_event for each row execute function card_claim_waits();
drop index card_event_claim;
