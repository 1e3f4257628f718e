-- Who saved a draft last, to be told to whoever comes second (ITM-01).
alter table item_version
    add column saved_by varchar(64),
    add column saved_at timestamptz;
