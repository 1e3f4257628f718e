-- The electronic seal of the made-up district's supervision bureau, for letters of efficiency supervision. May run again at any time.
insert into seal (department_code, kind, inscription, paper_number, keeper, valid_from)
select 'JC', 'ELECTRONIC', '阳光区监察局电子印章', '阳监〔2025〕22号', 'supervisor', date '2025-03-01'
where not exists (select 1 from seal where department_code = 'JC' and kind = 'ELECTRONIC');
