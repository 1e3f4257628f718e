-- Electronic seals of the made-up district. May run again at any time. That of the supervision bureau, for letters, cards and decisions on liability.
insert into seal (department_code, kind, inscription, paper_number, keeper, valid_from)
select 'JC', 'ELECTRONIC', '阳光区监察局电子印章', '阳监〔2025〕22号', 'supervisor', date '2025-03-01'
where not exists (select 1 from seal where department_code = 'JC' and kind = 'ELECTRONIC');
-- And that of the district government's office, for decisions on appeals against liability.
insert into seal (department_code, kind, inscription, paper_number, keeper, valid_from)
select 'ZF', 'ELECTRONIC', '阳光区人民政府办公室电子印章', '阳政办〔2025〕22号', 'government', date '2025-03-01'
where not exists (select 1 from seal where department_code = 'ZF' and kind = 'ELECTRONIC');
