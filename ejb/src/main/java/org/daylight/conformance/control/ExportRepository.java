package org.daylight.conformance.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.control.LogRepository.Filter;

/** Reads what leaves as an event log, row by row. */
@ApplicationScoped
public class ExportRepository {
    private static final int FETCHED = 5_000;
    private static final String EVENTS = """
            select c.id, c.case_number, c.channel, c.department_code, v.item_code, v.version, c.registered_at, c.due_at, coalesce(c.stopped_at, c.closed_at),
                e.id, coalesce(e.name, e.type), e.event_at, e.actor, e.payload ->> 'step', e.recorded_at, e.source, c.origin
            from approval_case c left join item_version v on v.id = c.item_version_id
            left join case_event e on e.case_id = c.id and e.type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')""";
    private static final String ORDER = " order by c.id, e.event_at, e.id";
    /** Type, id, case, first attribute, second attribute, when. */
    private static final List<String> OBJECTS = List.of(
            "select 'Item version', v.item_code || '/' || v.version, null, v.item_code, cast(v.version as text), v.published_at from item_version v where v.id in"
                    + " (select c.item_version_id from approval_case c%s)",
            "select 'Department', d.code, null, d.name_zh, d.name_en, null from department d where d.code in (select c.department_code from approval_case c%s)",
            "select 'Pause', cast(p.id as text), c.case_number, cast(p.from_on as text), cast(p.until_on as text), cast(p.from_on as timestamptz) from countdown_pause p"
                    + " join countdown k on k.id = p.countdown_id join approval_case c on c.id = k.case_id%s",
            "select 'Certificate', t.number, c.case_number, t.state, cast(t.issued_on as text), cast(t.issued_on as timestamptz) from certificate t join approval_case c on c.id = t.case_id%s",
            "select 'Payment', b.bill_number, c.case_number, b.state, cast(b.total as text), b.billed_at from fee_bill b join approval_case c on c.id = b.case_id%s",
            "select 'Signal', cast(s.id as text), c.case_number, s.rule_code, s.state, s.found_at from supervision_signal s join approval_case c on c.id = s.case_id%s",
            "select 'Order', o.number, c.case_number, o.state, o.kind, o.issued_at from supervision_order o join approval_case c on c.id = o.case_id%s");

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    /**
     * An event of a case; without an event the case alone.
     *
     * @param eventId null: the case has none
     */
    record Row(long caseId, String number, String channel, String department, String item, Integer version, Instant registeredAt, Instant dueAt, Instant endedAt, Long eventId,
               String activity, Instant at, String actor, String step, Instant recordedAt, String source, String origin) {
    }

    /** An object beside the cases; what a kind does not have is null. */
    record Item(String type, String id, String caseNumber, String first, String second, Instant at) {
    }

    /** Takes one row after the other. */
    interface Writer<T> {
        void take(T one) throws IOException;
    }

    /** By case, each with its events in their order; outside of a transaction. */
    void events(LogSelection which, Writer<Row> writer) throws IOException {
        read(EVENTS + new Filter(which).where() + ORDER, new Filter(which), row -> writer.take(row(row)));
    }

    void objects(LogSelection which, Writer<Item> writer) throws IOException {
        Filter filter = new Filter(which);
        for (String objects : OBJECTS) {
            read(objects.formatted(filter.where()), filter, row -> writer.take(new Item(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                    instant(row, 6))));
        }
    }

    private interface Rows {
        void take(ResultSet row) throws SQLException, IOException;
    }

    private void read(String statement, Filter filter, Rows rows) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(statement)) {
                query.setFetchSize(FETCHED);
                filter.fill(query, 1);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.take(row);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), (Integer) row.getObject(6), instant(row, 7), instant(row, 8),
                instant(row, 9), (Long) row.getObject(10), row.getString(11), instant(row, 12), row.getString(13), row.getString(14), instant(row, 15), row.getString(16),
                row.getString(17));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
