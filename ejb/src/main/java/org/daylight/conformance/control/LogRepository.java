package org.daylight.conformance.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.daylight.conformance.LogSelection;
import org.daylight.kernel.LegalTime;

/** Reads cases with their steps, one after the other, however many they are. */
@ApplicationScoped
public class LogRepository {
    private static final int FETCHED = 5_000;
    private static final String COLUMNS = """
            select c.id, c.department_code, c.source, c.item_version_id, c.handling_type = 'INSTANT', c.stopped_at is not null or c.closed_at is not null,
                coalesce(c.stopped_at, c.closed_at) > c.due_at, e.id, e.type, e.name, e.payload ->> 'step', e.payload ->> 'next', e.payload ->> 'to',
                e.type = 'NOT_ACCEPTED' or e.type = 'RETURNED' or e.payload ->> 'agree' = 'false', e.opinion ~ '\\S', e.actor,
                cast(extract(epoch from e.event_at) * 1000000 as bigint), c.profile_version_id
            from approval_case c join case_event e on e.case_id = c.id and e.type in ('ACCEPTED', 'DEEMED_ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED',
                'SPECIAL_DONE', 'RETURNED', 'HANDED_OVER', 'NOT_ACCEPTED', 'WITHDRAWN', 'REPORTED_STEP', 'REPORTED_END')""";
    private static final String ORDER = " order by c.id, e.event_at, e.id";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    public LogRepository() {
    }

    public LogRepository(DataSource database) {
        this.database = database;
    }

    /** Cases of the selection, whether they have a step or not. */
    public long count(LogSelection which) {
        Filter filter = new Filter(which);
        try (Connection connection = database.getConnection(); PreparedStatement query = filter.prepared(connection, "select count(*) from approval_case c", "");
             ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Cases of the selection that have a step, by id; outside of a transaction.
     *
     * @param reader is given one after the other until it says false
     */
    void read(LogSelection which, Predicate<LogCase> reader) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = new Filter(which).prepared(connection, COLUMNS, ORDER)) {
                query.setFetchSize(FETCHED);
                read(query, reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** These cases, in the transaction that is open. */
    public List<LogCase> of(Collection<Long> ids) {
        List<LogCase> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(COLUMNS + " where c.id = any (?)" + ORDER)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            read(query, found::add);
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void read(PreparedStatement query, Predicate<LogCase> reader) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            boolean more = row.next();
            boolean wanted = true;
            while (more && wanted) {
                LogCase one = head(row);
                do {
                    one.events().add(event(row));
                    more = row.next();
                } while (more && row.getLong(1) == one.id());
                wanted = reader.test(one);
            }
        }
    }

    private static LogCase head(ResultSet row) throws SQLException {
        return new LogCase(row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, Long.class), row.getObject(18, Long.class), row.getBoolean(5), row.getBoolean(6),
                row.getObject(7, Boolean.class), new ArrayList<>());
    }

    private static LogEvent event(ResultSet row) throws SQLException {
        return new LogEvent(row.getLong(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getBoolean(14), row.getBoolean(15),
                row.getString(16), row.getLong(17));
    }

    /** A selection as conditions; rows of approval_case are called c. */
    static final class Filter {
        private final StringBuilder where = new StringBuilder(" where true");
        private final List<Object> values = new ArrayList<>();

        Filter(LogSelection which) {
            and(" and c.department_code = ?", which.departmentCode());
            and(" and c.source = ?", which.source());
            and(" and c.item_version_id in (select v.id from item_version v where v.item_code = ?)", which.itemCode());
            and(" and c.registered_at >= ?", which.from() == null ? null : LegalTime.startOf(which.from()));
            and(" and c.registered_at < ?", which.until() == null ? null : LegalTime.endOf(which.until()));
        }

        private void and(String condition, Object value) {
            if (value != null) {
                where.append(condition);
                values.add(value instanceof Instant at ? Timestamp.from(at) : value);
            }
        }

        String where() {
            return where.toString();
        }

        PreparedStatement prepared(Connection connection, String select, String after) throws SQLException {
            PreparedStatement query = connection.prepareStatement(select + where + after);
            fill(query, 1);
            return query;
        }

        int fill(PreparedStatement query, int from) throws SQLException {
            int next = from;
            for (Object value : values) {
                query.setObject(next++, value);
            }
            return next;
        }
    }
}
