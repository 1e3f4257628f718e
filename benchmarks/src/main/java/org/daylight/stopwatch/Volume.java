package org.daylight.stopwatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;

/** What a large district has: items with complete contents in each demo department, people with training, windows. Made up by statements. */
final class Volume {
    static final int ITEMS = 5_000;
    static final int PEOPLE = 20_000;
    private static final int WINDOWS = 1_000;

    /** Each department's items are copies of its published ones, under codes of their own; their names differ. */
    private static final String ITEM_ROWS = """
            create temporary table model as
                select row_number() over (partition by i.department_code order by i.code) as place, count(*) over (partition by i.department_code) as places,
                    i.department_code, v.id
                from item i join item_version v on v.item_code = i.code
                where v.state = 'PUBLISHED' and v.effective_until is null and v.content -> 'materials' is not null;
            create temporary table department_place as
                select department_code, row_number() over (order by department_code) - 1 as place, count(*) over () as places
                from (select distinct department_code from model) d;
            create temporary table volume_item as
                select n, 'LOAD-' || lpad(n::text, 6, '0') as code, d.department_code, m.id as model
                from generate_series(1, %1$d) n
                join department_place d on d.place = n %% d.places
                join model m on m.department_code = d.department_code and m.place = 1 + (n / d.places) %% m.places;
            insert into item (code, code_scheme, department_code, power_type, kind, entry_class, business_owner, system_keeper, operator)
                select l.code, 'LOCAL', l.department_code, i.power_type, i.kind, i.entry_class, i.business_owner, i.system_keeper, i.operator
                from volume_item l join item_version v on v.id = l.model join item i on i.code = v.item_code;
            insert into item_version (id, item_code, version, name_zh, name_en, handling_type, statutory_limit, promised_limit, certificate_zh,
                certificate_en, certificate_type, effective_from, content, state, change, drafted_by, drafted_at, submitted_at, published_by, published_at)
                select 10000000 + l.n, l.code, 1, v.name_zh || '（第' || l.n || '类）', v.name_en || ' (class ' || l.n || ')', v.handling_type,
                    v.statutory_limit, v.promised_limit, v.certificate_zh, v.certificate_en, v.certificate_type, date '2026-01-01', v.content,
                    case when l.n %% 20 = 0 then 'DRAFT' else 'PUBLISHED' end, 'SET', 'itemadmin', timestamptz '2025-12-01', timestamptz '2025-12-05',
                    'legaloffice', timestamptz '2025-12-20'
                from volume_item l join item_version v on v.id = l.model""";

    private static final String WINDOW_ROWS = """
            insert into service_window (code, hall_code, number, name_zh, name_en, department_code, active_from)
                select 'MAIN-' || (1000 + n), 'MAIN', 1000 + n, '综合窗口' || n, 'Window ' || n, d.code, date '2020-01-01'
                from generate_series(1, %1$d) n
                join (select code, row_number() over (order by code) - 1 as place, count(*) over () as places from department where kind = 'DEPARTMENT') d
                    on d.place = n %% d.places""";

    private static final String PEOPLE_ROWS = """
            insert into staff (username, name_zh, name_en, department_code, post, kind, level, duty, window_code, phone, active_from, active_until)
                select 'load' || lpad(n::text, 6, '0'),
                    (array['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'])[1 + n %% 10] || (array['伟', '芳', '娜', '敏', '静', '强', '磊', '洋', '勇', '艳', '杰', '丽'])[1 + n / 10 %% 12]
                        || (array['一', '安', '文', '明', '华', '国', '林'])[1 + n / 120 %% 7],
                    'Person ' || n, d.code, '承办' || n %% 30 || '组', 'CIVIL_SERVANT', 'STAFF', case when w.code is null then 'HANDLING' else 'WINDOW' end, w.code,
                    '0199-' || lpad(n::text, 7, '0'), date '2020-01-01' + n %% 1000, case when n %% 50 = 0 then date '2025-12-31' end
                from generate_series(1, %1$d) n
                join (select code, row_number() over (order by code) - 1 as place, count(*) over () as places from department) d on d.place = n %% d.places
                left join (select code, department_code, row_number() over (partition by department_code order by code) as place
                    from service_window where number > 1000) w on w.department_code = d.code and w.place = n / d.places;
            insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
                select username, '上岗培训', 16, active_from, '区政务服务中心', 'centre', timestamptz '2026-01-01' from staff
                where username like 'load%%' and right(username, 2) <> '07'""";

    private Volume() {
    }

    /** @param told how many milliseconds it took */
    static void load(Connection connection, LongConsumer told) throws SQLException {
        long began = System.nanoTime();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(ITEM_ROWS.formatted(ITEMS));
            statement.execute(WINDOW_ROWS.formatted(WINDOWS));
            statement.execute(PEOPLE_ROWS.formatted(PEOPLE));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
        told.accept((System.nanoTime() - began) / 1_000_000);
    }
}
