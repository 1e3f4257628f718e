package org.daylight.stopwatch.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** PostgreSQL's own ceiling: of one step only the three writes that cannot be left out, in the application's own tables, and their commit. */
public final class BareWrites implements Peer {
    /** Of the cases that the stopwatch has copied for it. */
    public static final long FIRST_ID = 900_000_000L;
    private static final long MOST = 1_000_000L;
    private static final String UPDATE = "update approval_case set state = ?, last_actor = ?, version = version + 1 where id = ?";
    private static final String EVENT = """
            insert into case_event (case_id, type, event_at, recorded_at, source, actor, opinion, payload)
            values (?, ?, now(), now(), 'daylight', ?, '材料齐全，符合法定条件，同意', '{"agree": true}')""";
    private static final String AUDIT = """
            insert into audit_entry (at, actor, action, subject, outcome, problem, beyond_authority)
            values (now(), ?, 'CaseHandling.handle', ?, 'DONE', null, false)""";
    private static final String KNOWN = "select count(*) from case_event where case_id >= ? and case_id < ? and type = any (?)";
    private static final List<String> STATES = List.of("HANDLED", "REVIEWED", "DECIDED");
    private final DataSource database;

    BareWrites(DataSource database) {
        this.database = database;
    }

    @Override
    public void open(int place) {
        // copied before
    }

    @Override
    public void take(int place, int step) throws SQLException {
        long id = FIRST_ID + place;
        try (Connection connection = database.getConnection()) {
            written(connection, UPDATE, STATES.get(step), Flow.person(step), id);
            written(connection, EVENT, id, STATES.get(step), Flow.person(step));
            written(connection, AUDIT, Flow.person(step), "CEILING-" + place);
            connection.commit();
        }
    }

    private static void written(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not one row: " + sql);
            }
        }
    }

    @Override
    public long stepsInHistory() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setLong(1, FIRST_ID);
            statement.setLong(2, FIRST_ID + MOST);
            statement.setArray(3, connection.createArrayOf("varchar", STATES.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() {
        // the pool is not ours
    }
}
