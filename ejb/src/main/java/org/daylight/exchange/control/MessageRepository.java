package org.daylight.exchange.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.daylight.exchange.ReceiptView;
import org.daylight.exchange.ReceiptView.Channel;
import org.daylight.exchange.ReceiptView.Rejection;
import org.daylight.exchange.ReceiptView.State;
import org.daylight.exchange.ReceivedMessage;
import org.daylight.kernel.BackOff;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** The journal's table. */
@ApplicationScoped
public class MessageRepository {
    private static final String COLUMNS = "select id, state, department_code, source, channel, file_name, bytes, received_at, finished_at,"
            + " cases, events, added, duplicates, seconds, rejected from exchange_message";
    private static final BackOff AFTER_FAULT = new BackOff(Duration.ofSeconds(5), 5);
    private static final Map<String, String> SORTABLE = Map.of("receivedAt", "received_at", "state", "state",
            "departmentCode", "department_code", "events", "events");

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource dataSource;

    MessageRepository() {
    }

    MessageRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False where that very file was inserted before. */
    public boolean insert(ReceivedMessage message, String source, Channel channel, Instant receivedAt) {
        return update("""
                insert into exchange_message (id, department_code, source, channel, file_name, file_key, sha256, bytes, state, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?) on conflict (department_code, file_key) do nothing""",
                message.id(), message.departmentCode(), source, channel.name(), message.fileName(), message.fileKey(),
                message.sha256(), message.bytes(), receivedAt) == 1;
    }

    public Set<UUID> existing(Set<UUID> ids) {
        String[] texts = ids.stream().map(UUID::toString).toArray(String[]::new);
        return Set.copyOf(query("select id from exchange_message where id = any(?::uuid[])", row -> row.getObject(1, UUID.class), (Object) texts));
    }

    public Optional<ReceiptView> receipt(UUID id) {
        return query(COLUMNS + " where id = ?", row -> view(row, rejections(id)), id).stream().findFirst();
    }

    public Page<ReceiptView> find(State state, String departmentCode, PageRequest page) {
        String filter = " where (?::varchar is null or state = ?) and (?::varchar is null or department_code = ?)";
        String wanted = state == null ? null : state.name();
        long total = query("select count(*) from exchange_message" + filter, row -> row.getLong(1),
                wanted, wanted, departmentCode, departmentCode).get(0);
        return new Page<>(query(COLUMNS + filter + order(page) + " limit ? offset ?", row -> view(row, List.of()),
                wanted, wanted, departmentCode, departmentCode, page.size(), page.first()), total);
    }

    /**
     * Running messages that nobody holds and that were started at that time or earlier wait again; one that has been claimed so many times
     * without ending is rejected, with its own id for the number of the fault.
     *
     * @return how many were taken back
     */
    public int takeBack(Instant startedUntil, int claims, Instant now) {
        return query("""
                with lost as (
                    update exchange_message set state = case when attempts < ? then 'RECEIVED' else 'REJECTED' end,
                        finished_at = case when attempts < ? then null else ?::timestamptz end, rejected = case when attempts < ? then 0 else 1 end
                    where id in (select id from exchange_message where state = 'RUNNING' and started_at <= ? for update skip locked)
                    returning id, state),
                told as (
                    insert into exchange_rejection select id, 1, 1, 'exchange.fault', array[id::text] from lost where state = 'REJECTED')
                select count(*) from lost""", row -> row.getInt(1), claims, claims, now, claims, startedUntil).get(0);
    }

    /** A message that has met faults waits for the square of their number times five seconds. */
    public Optional<UUID> claim(Instant now) {
        return query("""
                update exchange_message set state = 'RUNNING', started_at = ?, attempts = attempts + 1 where id = (
                    select m.id from exchange_message m where m.state = 'RECEIVED'
                        and (m.faults = 0 or %s <= ?)
                        and not exists (select 1 from exchange_message e where e.department_code = m.department_code
                            and (e.state = 'RUNNING' or e.state = 'RECEIVED' and (e.received_at, e.id) < (m.received_at, m.id)))
                    order by m.received_at, m.id limit 1 for update skip locked)
                returning id""".formatted(AFTER_FAULT.waited("m.faults", "m.started_at")), row -> row.getObject(1, UUID.class), now, now).stream().findFirst();
    }

    /**
     * Holds the message until the transaction ends; empty where it is not running, or not any more when whoever held it has let it go. It is waited for: another lane's
     * look for the next message can hold, for a moment, the row of one that was claimed just now.
     */
    Optional<ReceiptView> lockRunning(UUID id) {
        return query(COLUMNS + " where id = ? and state = 'RUNNING' for update", row -> view(row, List.of()), id).stream().findFirst();
    }

    /** The latest applied message of the same department with the same content. */
    Optional<ReceiptView> appliedBefore(UUID id) {
        return query("""
                select a.id from exchange_message m join exchange_message a using (department_code, sha256)
                where m.id = ? and a.state = 'APPLIED' order by a.finished_at desc limit 1""", row -> row.getObject(1, UUID.class), id)
                .stream().findFirst().flatMap(this::receipt);
    }

    /** False where that was the last fault allowed. */
    boolean wait(UUID id) {
        return update("update exchange_message set state = 'RECEIVED', faults = faults + 1 where id = ? and state = 'RUNNING' and faults + 1 < ?",
                id, AFTER_FAULT.mostAttempts()) == 1;
    }

    /** Ends a running message; leaves any other alone. */
    void finish(UUID id, Receipt receipt, Instant finishedAt, BigDecimal seconds) {
        int ended = update("""
                update exchange_message set state = ?, finished_at = ?, cases = ?, events = ?, added = ?, duplicates = ?, rejected = ?, seconds = ?
                where id = ? and state = 'RUNNING'""", receipt.state().name(), finishedAt, receipt.cases(), receipt.events(),
                receipt.added(), receipt.duplicates(), receipt.rejected(), seconds, id);
        for (int i = 0; ended == 1 && i < receipt.places().size(); i++) {
            Rejection place = receipt.places().get(i);
            update("insert into exchange_rejection values (?, ?, ?, ?, ?)", id, i + 1, place.line(), place.code(),
                    place.arguments().toArray(String[]::new));
        }
    }

    private List<Rejection> rejections(UUID id) {
        return query("select line, code, arguments from exchange_rejection where message_id = ? order by ordinal",
                row -> new Rejection(row.getInt(1), row.getString(2), texts(row.getArray(3))), id);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String order(PageRequest page) {
        if (page.sort() == null) {
            return " order by received_at desc, id";
        }
        String column = SORTABLE.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "exchange.not-sortable", null, page.sort());
        }
        return " order by " + column + (page.ascending() ? " asc" : " desc") + ", received_at desc, id";
    }

    private static ReceiptView view(ResultSet row, List<Rejection> rejections) throws SQLException {
        return new ReceiptView(row.getObject("id", UUID.class), State.valueOf(row.getString("state")), row.getString("department_code"),
                row.getString("source"), Channel.valueOf(row.getString("channel")), row.getString("file_name"), row.getLong("bytes"),
                instant(row, "received_at"), instant(row, "finished_at"), row.getLong("cases"), row.getLong("events"), row.getLong("added"),
                row.getLong("duplicates"), row.getBigDecimal("seconds"), row.getLong("rejected"), rejections);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("The journal could not be written", fault);
        }
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        List<T> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, parameters);
             ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException("The journal could not be read", fault);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Instant at ? Timestamp.from(at) : parameters[i];
            statement.setObject(i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        return statement;
    }

    /** Makes a value of the current row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
