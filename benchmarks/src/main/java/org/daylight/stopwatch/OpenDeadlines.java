package org.daylight.stopwatch;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownShape;
import org.daylight.deadlines.CountdownShape.Dates;
import org.daylight.deadlines.CountdownShape.Interval;
import org.daylight.kernel.WorkingDays;

/** Cases with two running limits each, started in November 2026 and all due after 5 December, and their values under two calendars. */
final class OpenDeadlines {
    private static final int PORTION = 10_000;
    private static final LocalDate FIRST_START = LocalDate.of(2026, 11, 9);
    private static final int STARTS = 12;
    private static final int SHORTEST = 20;
    private static final int BUDGETS = 20;
    private static final int PAUSES = 20;

    private static final String SHAPE = """
            create table shape (start integer, budget integer, pause integer, started_on date, warn_at timestamptz, due_at timestamptz, provisional boolean,
                next_warn_at timestamptz, next_due_at timestamptz, next_provisional boolean, primary key (start, budget, pause))""";
    private static final String LOAD = """
            insert into department (code, name_zh, name_en, credit_code) values ('D', '规划局', 'Planning', '11220882013597707T');
            insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, accepted_at, warn_at, due_at,
                    step_code, step_kind, step_round, step_department, step_role)
                select i, 1, 'N-' || i, 'REPORTED', 'daylight', 'D', 'subject ' || i, 'WINDOW', 'REPORTED', s.started_on, s.started_on, s.warn_at, s.due_at,
                    'handle', 'HANDLE', 1, 'D', 'handler'
                from generate_series(1, :cases) i join shape s on s.start = i %% 12 and s.budget = 20 + i %% 10 and s.pause = i %% 20;
            insert into countdown (id, case_id, kind, budget, started_on, warn_at, due_at, calendar_version, provisional)
                select 2 * i + k, i, (array['PROMISED', 'STATUTORY'])[k + 1], s.budget, s.started_on, s.warn_at, s.due_at, ':version', s.provisional
                from generate_series(1, :cases) i cross join generate_series(0, 1) k
                join shape s on s.start = i %% 12 and s.budget = 20 + i %% 10 + k * 10 and s.pause = i %% 20 order by i, k;
            insert into countdown_pause (id, countdown_id, from_on, until_on, reason, cause)
                select c.id, c.id, c.started_on + 2, case when c.case_id %% 20 = 1 then c.started_on + 5 end, '听证', '1'
                from countdown c where c.case_id %% 20 < 2;
            create table computed as
                select c.id, c.case_id, c.kind, s.next_warn_at as warn_at, s.next_due_at as due_at, s.next_provisional as provisional,
                    jsonb_build_object('kind', c.kind, 'ref', 0, 'from', c.due_at, 'to', s.next_due_at, 'calendar', ':next') as payload
                from countdown c join shape s on s.start = c.case_id %% 12 and s.budget = c.budget and s.pause = c.case_id %% 20 order by c.case_id, c.kind;
            create index on computed (case_id)""".replace("%%", "%");
    private static final List<String> WRITES = List.of("""
            update countdown c set warn_at = n.warn_at, due_at = n.due_at, provisional = n.provisional, calendar_version = ?
            from computed n where n.id = c.id and n.case_id > ? and n.case_id <= ?""", """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, payload)
            select case_id, 'DEADLINE_MOVED', '2026-11-23', '2026-11-23', 'daylight', ?, payload from computed where case_id > ? and case_id <= ?""", """
            update approval_case c set warn_at = n.warn_at, due_at = n.due_at
            from computed n where n.case_id = c.id and n.kind = 'PROMISED' and ? is not null and n.case_id > ? and n.case_id <= ?""");

    private OpenDeadlines() {
    }

    static void load(Connection connection, int cases, WorkingCalendar before, WorkingCalendar after) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SHAPE);
            shapes(connection, before, after);
            statement.execute(LOAD.replace(":cases", Integer.toString(cases)).replace(":version", before.version()).replace(":next", after.version()));
            statement.execute("vacuum (freeze, analyze) approval_case, case_light, countdown, countdown_pause, computed");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_current_wal_flush_lsn()");
        }
    }

    /** The same writes as the recomputation makes, in the same portions, from values that are there. */
    static void write(Connection connection) throws SQLException {
        for (long after = 0; after < last(connection); after += PORTION) {
            try (Statement together = connection.createStatement()) {
                together.execute("set local daylight.set_based = 'on'");
            }
            for (String sql : WRITES) {
                try (PreparedStatement write = connection.prepareStatement(sql)) {
                    write.setString(1, "calendar-watch");
                    write.setLong(2, after);
                    write.setLong(3, after + PORTION);
                    write.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    static long moves(Connection connection) throws SQLException {
        return number(connection, "select count(*) from case_event where type = 'DEADLINE_MOVED'");
    }

    private static long last(Connection connection) throws SQLException {
        return number(connection, "select max(case_id) from computed");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void shapes(Connection connection, WorkingCalendar before, WorkingCalendar after) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into shape values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int start = 0; start < STARTS; start++) {
                for (int budget = SHORTEST; budget < SHORTEST + BUDGETS; budget++) {
                    for (int pause = 0; pause < PAUSES; pause++) {
                        add(insert, start, budget, pause, before, after);
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int start, int budget, int pause, WorkingCalendar before, WorkingCalendar after) throws SQLException {
        LocalDate startedOn = FIRST_START.plusDays(start);
        List<Interval> pauses = pause > 1 ? List.of() : List.of(new Interval(startedOn.plusDays(2), pause == 1 ? startedOn.plusDays(5) : null));
        CountdownShape shape = new CountdownShape(startedOn, WorkingDays.of(budget), WorkingDays.of(1), pauses);
        insert.setInt(1, start);
        insert.setInt(2, budget);
        insert.setInt(3, pause);
        insert.setDate(4, Date.valueOf(startedOn));
        set(insert, 5, shape.dates(before));
        set(insert, 8, shape.dates(after));
        insert.addBatch();
    }

    private static void set(PreparedStatement insert, int column, Dates dates) throws SQLException {
        insert.setTimestamp(column, Timestamp.from(dates.warnAt()));
        insert.setTimestamp(column + 1, Timestamp.from(dates.dueAt()));
        insert.setBoolean(column + 2, dates.provisional());
    }
}
