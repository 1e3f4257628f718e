-- Words that begin the numbers of documents, terms of certificates, and seals of every department that has items; may run again at any time.
insert into document_word (department_code, word)
select d.code, w.word from (values ('ZJ', '阳住建审'), ('SC', '阳市监审'), ('JY', '阳教审'), ('WJ', '阳卫审'), ('GA', '阳公审'), ('MZ', '阳民审'),
    ('RS', '阳人社审'), ('CZ', '阳财审'), ('NY', '阳农审'), ('JT', '阳交审'), ('HB', '阳环审'), ('ZR', '阳自资审'), ('CG', '阳城管审'), ('WH', '阳文旅审'),
    ('YJ', '阳应急审')) as w (code, word) join department d on d.code = w.code
on conflict do nothing;

insert into certificate_type (type_code, valid_months)
select distinct d.credit_code || v.certificate_type, case when v.name_zh like '%经营%' or v.name_zh like '%卫生%' or v.name_zh like '%许可%' then 60 end
from item_version v join item i on i.code = v.item_code join department d on d.code = i.department_code where v.certificate_type is not null
on conflict do nothing;

insert into seal (department_code, kind, inscription, width_mm, height_mm, paper_number, keeper, valid_from)
select d.code, k.kind, '阳光区' || d.name_zh || k.words, k.width, k.height, w.word || k.paper, p.username, date '2025-03-01'
from document_word w join department d on d.code = w.department_code
cross join (values ('APPROVAL', '行政审批专用章', 42, 42, '〔2025〕20号'), ('ACCEPTANCE', '行政受理专用章', 50, 30, '〔2025〕21号'),
                   ('ELECTRONIC', '电子印章', null, null, '〔2025〕22号')) as k (kind, words, width, height, paper)
cross join lateral (select s.username from staff s where s.department_code = d.code order by s.username limit 1) p
where not exists (select 1 from seal e where e.department_code = d.code and e.kind = k.kind);

-- Acceptance seals are filed with the centre, which has taken note of all but the last one.
insert into seal_filing (seal_id, act, effective_on, paper_number, filed_by, filed_at, acknowledged_by, acknowledged_at)
select e.id, 'ENABLED', e.valid_from, e.paper_number, e.keeper, e.valid_from + time '01:00', n.by, n.at
from (select s.*, row_number() over (order by s.id desc) as place from seal s where s.kind = 'ACCEPTANCE') e
left join lateral (select 'centre' as by, e.valid_from + time '02:00' as at where e.place > 1) n on true
where not exists (select 1 from seal_filing f where f.seal_id = e.id);
