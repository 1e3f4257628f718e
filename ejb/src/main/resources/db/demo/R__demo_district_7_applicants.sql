-- Applicants of the made-up district and a mandate between them. May run again at any time; what people changed meanwhile stays. Regions of the numbers do not exist.
insert into applicant (account, kind, name, document_kind, document_number, legal_representative, acting_name, acting_number, phone, email, state, declared_at, looked_at, looked_by) values
    ('applicant', 'PERSON', '陈晓明', 'CITIZEN_ID', '229988199001010019', null, null, null, '13800000001', 'applicant@daylight.example', 'VERIFIED', '2026-01-05T02:00:00Z', '2026-01-05T02:00:00Z', 'clerk'),
    ('company', 'ORGANISATION', '晨光置业有限公司', 'CREDIT_CODE', '91229988MA0D1AY169', '孙立新', '方雅琴', '229988198506150020', '13800000002', 'company@daylight.example', 'VERIFIED', '2026-01-05T02:00:00Z', '2026-01-05T02:00:00Z', 'clerk'),
    ('agent', 'PERSON', '何思齐', 'CITIZEN_ID', '229988197809090032', null, null, null, '13800000003', null, 'VERIFIED', '2026-01-05T02:00:00Z', '2026-01-05T02:00:00Z', 'clerk')
on conflict do nothing;
insert into applicant_mandate (principal_id, principal_kind, principal_name, principal_number, principal_phone, agent_name, agent_number, item_codes, valid_from, valid_until, given_how, given_by, given_at)
    select id, kind, name, document_number, phone, '何思齐', '229988197809090032', null, '2026-01-06', '2028-12-31', 'PORTAL', 'company', '2026-01-06T02:00:00Z' from applicant p
    where account = 'company' and not exists (select 1 from applicant_mandate m where m.principal_id = p.id);
