-- Reports and minutes of procedures and papers of remedies are kept as long as they are named.
insert into stored_file_referrer values ('special_procedure', 'report_file'), ('hearing', 'minutes_file'), ('legal_remedy', 'document_sha256')
on conflict do nothing;
create index if not exists special_procedure_report on special_procedure (report_file) where report_file is not null;
create index if not exists hearing_minutes on hearing (minutes_file) where minutes_file is not null;
create index if not exists legal_remedy_document on legal_remedy (document_sha256) where document_sha256 is not null;
