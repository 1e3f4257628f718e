-- What added days to a limit: an extension (TIM-07), or the law for cases that several organs handle together (JNT-08; Licensing Law art. 42(2)).
alter table countdown_extension add column cause varchar(40) not null default 'EXTENSION';
