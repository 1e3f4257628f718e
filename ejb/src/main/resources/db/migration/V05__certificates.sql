create sequence certificate_id_seq start 50 increment 50;

create table certificate (
    id                bigint primary key,
    number            varchar(120) not null unique,     -- GB/T 36904 identifier, check character included
    verification_code varchar(32) not null unique,      -- what the QR code carries; not guessable from the number
    case_id           bigint not null unique,
    case_number       varchar(80) not null,
    name_zh           varchar(100) not null,
    name_en           varchar(100) not null,
    holder_name       varchar(200) not null,
    issuer_code       varchar(32) not null references department,
    issued_on         date not null,
    state             varchar(10) not null check (state in ('VALID', 'SUSPENDED', 'REVOKED', 'ANNULLED', 'EXPIRED')),
    sha256            char(64) not null
);

create table certificate_document (
    certificate_id bigint primary key references certificate,
    pdf            bytea not null
);

create table certificate_serial (
    issuer_code varchar(32) primary key,
    last        bigint not null
);
