-- 上报环节对照: what the steps mean that departments' own systems report. The department's own entry goes before one for every department, an exact name before a word
-- in the name, the longer word before the shorter, of two as long the one that stands first. Blanks around a name are nothing.
create table step_meaning (
    id              bigint generated always as identity primary key,
    department_code varchar(32) references department,      -- null: every department
    matching        varchar(8) not null check (matching in ('EXACT', 'CONTAINS')),
    word            varchar(200) not null check (word <> ''),
    meaning         varchar(20) not null,                   -- StepMeaning
    set_by          varchar(64),                            -- null: shipped
    set_at          timestamptz,                            -- null: shipped
    constraint step_meaning_once unique nulls not distinct (department_code, matching, word)
);

insert into step_meaning (matching, word, meaning) values
    ('EXACT', '受理', 'ACCEPTANCE'), ('EXACT', '承办', 'HANDLING'), ('EXACT', '审核', 'REVIEW'), ('EXACT', '批准', 'DECISION'), ('EXACT', '办结', 'COMPLETION'),
    ('CONTAINS', '不予受理', 'NOT_ACCEPTED'), ('CONTAINS', '不受理', 'NOT_ACCEPTED'),
    ('CONTAINS', '不予许可', 'DENIED'), ('CONTAINS', '不予批准', 'DENIED'), ('CONTAINS', '不批准', 'DENIED'), ('CONTAINS', '退件不批', 'DENIED'),
    ('CONTAINS', '告知补正', 'SUPPLEMENT_ASKED'), ('CONTAINS', '补正告知', 'SUPPLEMENT_ASKED'), ('CONTAINS', '补正通知', 'SUPPLEMENT_ASKED'),
    ('CONTAINS', '行政复议', 'CONTESTED'), ('CONTAINS', '行政诉讼', 'CONTESTED'),
    ('CONTAINS', '撤销许可', 'REVOKED'), ('CONTAINS', '撤销批准', 'REVOKED'), ('CONTAINS', '撤销行政许可', 'REVOKED'), ('CONTAINS', '撤销审批', 'REVOKED');

-- The entry that a step of a department falls under; no row: none. One rule for all who ask, and part of their statement.
create function step_meaning_of(varchar, varchar) returns setof step_meaning language sql stable parallel safe rows 1 as $$
    select m.* from step_meaning m
    where (m.department_code = $1 or m.department_code is null) and case m.matching when 'EXACT' then m.word = btrim($2, E' \t\r\n\u3000') else strpos($2, m.word) > 0 end
    order by m.department_code is null, m.matching <> 'EXACT', length(m.word) desc, strpos($2, m.word) limit 1
$$;

-- What departments' systems really report, by name of the step: added up from the events, piece by piece. No foreign key: it says what came.
create table reported_step (
    department_code varchar(32) not null,
    name            varchar(200) not null,
    events          bigint not null,
    last_at         timestamptz not null,                   -- when the latest happened
    primary key (department_code, name)
);
create index reported_step_most on reported_step (events desc, department_code, name);
create index reported_step_latest on reported_step (last_at desc, department_code, name);
