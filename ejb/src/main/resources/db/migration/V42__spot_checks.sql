-- Links to the video of halls and windows (视频监控): nothing is recorded or passed through here, a link only leads there (MON-09; 000 art. 17(4)).
create table video_link (
    id               bigint generated always as identity primary key,
    name             varchar(100) not null,
    url              varchar(500) not null check (url like 'https://%'),
    window_code      varchar(30) references service_window,
    hall_code        varchar(20) references hall,
    kept_at          timestamptz not null,
    kept_by          varchar(64) not null,
    withdrawn_at     timestamptz,
    withdrawn_by     varchar(64),
    withdrawn_reason varchar(2000),
    check ((window_code is null) <> (hall_code is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index video_link_once on video_link (url) where withdrawn_at is null;

-- Spot checks of windows (临时抽查): what was seen of discipline, style, attitude and efficiency; never changed (MON-04, MON-09; 000 art. 16(4), 17(4)).
create table spot_check (
    id              bigint generated always as identity primary key,
    seen_at         timestamptz not null,
    way             varchar(7) not null check (way in ('VIDEO', 'ON_SITE')),
    window_code     varchar(30) references service_window,
    hall_code       varchar(20) references hall,
    department_code varchar(32) not null references department,       -- that answered for the place at the moment of the check
    seen            varchar(4000) not null,
    discipline      varchar(1000),                                    -- what is not in order; null: in order
    style           varchar(1000),
    attitude        varchar(1000),
    efficiency      varchar(1000),
    in_order        boolean not null generated always as (discipline is null and style is null and attitude is null and efficiency is null) stored,
    recorded_at     timestamptz not null,
    recorded_by     varchar(64) not null,
    check (seen_at <= recorded_at),
    check ((window_code is null) <> (hall_code is null))
);
create index spot_check_newest on spot_check (seen_at desc, id desc);
create index spot_check_department on spot_check (department_code, seen_at desc, id desc);
create trigger spot_check_append_only before update or delete on spot_check for each row execute function refuse_change();

create table spot_check_person (
    spot_check_id bigint not null references spot_check,
    username      varchar(64) not null references staff,
    primary key (spot_check_id, username)
);
create trigger spot_check_person_append_only before update or delete on spot_check_person for each row execute function refuse_change();

create table spot_check_photo (
    spot_check_id bigint not null references spot_check,
    sha256        char(64) not null,
    name          varchar(255) not null,
    primary key (spot_check_id, sha256)
);
create trigger spot_check_photo_append_only before update or delete on spot_check_photo for each row execute function refuse_change();
insert into stored_file_referrer values ('spot_check_photo', 'sha256');

create table spot_check_signal (
    spot_check_id bigint primary key references spot_check,
    signal_id     bigint not null references supervision_signal
);
create trigger spot_check_signal_append_only before update or delete on spot_check_signal for each row execute function refuse_change();
