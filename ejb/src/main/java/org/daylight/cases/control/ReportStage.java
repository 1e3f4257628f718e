package org.daylight.cases.control;

import java.io.CharArrayReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Refusal;
import org.postgresql.PGConnection;

/**
 * Temporary tables of one transaction on which a report is compared with what is known, and the statements that take it over.
 * What they do stands in {@link ReportSql}.
 */
final class ReportStage implements AutoCloseable {
    private static final int MANY = 5_000;

    private final Connection connection;
    private final String departmentCode;
    private final String source;
    private final Timestamp recordedAt;

    ReportStage(Connection connection, String departmentCode, String source, Instant recordedAt) {
        this.connection = connection;
        this.departmentCode = departmentCode;
        this.source = source;
        this.recordedAt = Timestamp.from(recordedAt);
    }

    void create() throws SQLException {
        run(ReportSql.DROP_STAGE);
        run(ReportSql.CREATE_STAGE);
    }

    /** Takes the portion over to the database and empties it. */
    void copy(ReportRows rows) throws SQLException, IOException {
        copy(ReportSql.COPY_CASES, rows.caseRows());
        copy(ReportSql.COPY_EVENTS, rows.eventRows());
        rows.clear();
    }

    void compareWithKnown() throws SQLException {
        run(ReportSql.ANALYZE_STAGE);
        run(ReportSql.LOCK_KNOWN);
        run(ReportSql.MARK_FOREMOST);
        run(ReportSql.COMPARE_WITH_KNOWN);
    }

    /** Marks the cases that contradict themselves or what is known, and tells of each. */
    void refuseContradictions(Consumer<Refusal> refused) throws SQLException {
        run(ReportSql.REFUSE_SELF_CONTRADICTION);
        update(ReportSql.REFUSE_FUTURE_END, recordedAt);
        update(ReportSql.REFUSE_KNOWN_CONTRADICTION, departmentCode);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            ResultSet rows = statement.executeQuery(ReportSql.REFUSED);
            while (rows.next()) {
                refused.accept(new Refusal(rows.getInt(1), rows.getString(2), List.of(rows.getString(3)), rows.getInt(4)));
            }
        }
    }

    /** Asks once for all open cases that were opened and are due on the same days. */
    void warnings(BiFunction<LocalDate, Instant, ReportWarning> warnings) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        try (Statement statement = connection.createStatement(); ResultSet days = statement.executeQuery(ReportSql.OPEN_DAYS)) {
            while (days.next()) {
                ReportWarning warning = warnings.apply(days.getObject(1, LocalDate.class), days.getTimestamp(3).toInstant());
                rows.append(days.getString(1)).append('\t').append(days.getString(2)).append('\t').append(warning.left().count()).append('\t')
                        .append(warning.at() == null ? "\\N" : warning.at()).append('\n');
            }
        }
        copy(ReportSql.COPY_WARNINGS, rows);
        run(ReportSql.ANALYZE_WARNINGS);
    }

    void openNewCases() throws SQLException {
        if (update(ReportSql.INSERT_CASES, source, departmentCode) >= MANY) {
            run(ReportSql.ANALYZE_CASES);
        }
        run(ReportSql.MARK_NEW);
        run(ReportSql.INSERT_COUNTDOWNS);
    }

    void moveDeadlines() throws SQLException {
        update(ReportSql.INSERT_DEADLINE_MOVED, recordedAt, recordedAt, source);
        run(ReportSql.MOVE_DEADLINES);
        run(ReportSql.MOVE_COUNTDOWNS);
    }

    /** @return how many events were new */
    long addSteps() throws SQLException {
        return update(ReportSql.INSERT_STEPS, recordedAt, source);
    }

    /** @return how many ended late and were never seen red */
    long closeCases() throws SQLException {
        run(ReportSql.CLOSE_CASES);
        run(ReportSql.STOP_COUNTDOWNS);
        run(ReportSql.LATE_LIGHTS);
        long late = update(ReportSql.INSERT_LATE, recordedAt);
        update(ReportSql.INSERT_ENDS, recordedAt, source);
        return late;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void copy(String sql, CharSequence rows) throws SQLException, IOException {
        if (rows.length() > 0) {
            char[] text = new char[rows.length()];
            ((StringBuilder) rows).getChars(0, text.length, text, 0);
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new CharArrayReader(text), 1 << 16);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
