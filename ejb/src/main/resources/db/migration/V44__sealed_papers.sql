-- Papers of supervision bear the electronic seal of their organ (004 art. 26; C23).
insert into seal_document values
    ('ELECTRONIC', 'CARD_NOTICE',        '纠错信号通知书',     'Notice of a card'),
    ('ELECTRONIC', 'LIABILITY_DECISION', '责任追究决定书',     'Decision on liability'),
    ('ELECTRONIC', 'LIABILITY_APPEAL',   '责任追究复核决定书', 'Decision on an appeal against liability');

-- After an appeal a new decision takes the place of the first, whose paper stays.
alter table finding
    add column appeal_result   varchar(8) check (appeal_result in ('UPHELD', 'CHANGED', 'REVOKED')),
    add column appeal_number   varchar(40) unique,                    -- null, as the sheet: none was decided since papers of appeals are printed
    add column appeal_sheet_id bigint,
    add constraint finding_appeal_paper check ((appeal_number is null) = (appeal_sheet_id is null)),
    add constraint finding_appeal_result check (appeal_number is null or appeal_result is not null);
update finding f set appeal_result = (select a.who from finding_act a where a.finding_id = f.id and a.kind = 'APPEAL_DECIDED' order by a.id desc limit 1)
where f.appeal_decided_at is not null;
alter table finding_serial add column word varchar(8) not null default '监责';
alter table finding_serial drop constraint finding_serial_pkey, add primary key (word, year);
alter table finding_serial alter column word drop default;
