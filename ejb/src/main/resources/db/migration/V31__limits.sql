-- What added days to a limit: an extension (TIM-07), or the law for cases that several organs handle together (JNT-08; Licensing Law art. 42(2)).
alter table countdown_extension add column cause varchar(40) not null default 'EXTENSION';

-- Whether an explanation of a delay is reasonable; the first assessment stands (TIM-13; 000 art. 31(2)).
create table late_assessment (
    explanation_id bigint primary key references late_explanation,
    reasonable     boolean not null,
    opinion        varchar(4000),
    assessed_by    varchar(64) not null,
    assessed_at    timestamptz not null,
    check (reasonable or opinion is not null)
);
create trigger late_assessment_append_only before update or delete on late_assessment
    for each row execute function refuse_change();
