package org.daylight.organisation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.Problem;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.HallView;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.OrganView;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;

/** Reads what an import of windows and people meets and writes what it brings, many rows with each statement. */
@ApplicationScoped
public class StaffImportRepository {
    private static final int BATCH = 1_000;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String WINDOWS =
            "select hall_code, number, name_zh, name_en, department_code, phone, active_from, active_until, revision from service_window";
    private static final String PEOPLE = """
            select username, name_zh, name_en, department_code, post, kind, level, duty, window_code, identity_kind, identity_number, phone, mobile,
                active_from, active_until, revision, left_at is not null as has_left
            from staff where username = any (?)""";
    private static final String IDENTITIES =
            "select identity_kind, identity_number, username from staff where identity_number = any (?) and left_at is null";
    private static final String WRITE_WINDOW = """
            insert into service_window (code, hall_code, number, name_zh, name_en, department_code, phone, active_from, active_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, department_code = excluded.department_code,
                phone = excluded.phone, active_from = excluded.active_from, active_until = excluded.active_until, revision = service_window.revision + 1
            where service_window.revision = ?::bigint""";
    private static final String WRITE_PERSON = """
            insert into staff (username, name_zh, name_en, department_code, post, kind, level, duty, window_code, identity_kind, identity_number,
                phone, mobile, active_from, active_until, revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, department_code = excluded.department_code,
                post = excluded.post, kind = excluded.kind, level = excluded.level, duty = excluded.duty, window_code = excluded.window_code,
                identity_kind = excluded.identity_kind, identity_number = excluded.identity_number, phone = excluded.phone, mobile = excluded.mobile,
                active_from = excluded.active_from, active_until = excluded.active_until, revision = staff.revision + 1
            where staff.revision = ?::bigint""";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;
    @Inject
    OrganRepository organs;

    StaffFacts facts(List<SheetRow> rows, LocalDate today) {
        Map<String, OrganView> organsByCode = organs.organs(today).stream().collect(Collectors.toMap(OrganView::code, Function.identity()));
        Set<String> halls = organs.halls(today).stream().map(HallView::code).collect(Collectors.toSet());
        try (Connection connection = database.getConnection()) {
            Set<String> left = new HashSet<>();
            return new StaffFacts(organsByCode, halls, windows(connection), people(connection, cells(rows, "username"), left), left,
                    identities(connection, cells(rows, "identityNumber")));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Object[] cells(List<SheetRow> rows, String column) {
        return rows.stream().map(row -> row.cells().get(column)).filter(Objects::nonNull).map(text -> column.equals("username") ? text : StaffCells.normalised(text))
                .filter(Objects::nonNull).distinct().toArray();
    }

    private static Map<String, KeepWindow> windows(Connection connection) throws SQLException {
        Map<String, KeepWindow> windows = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(WINDOWS); ResultSet r = select.executeQuery()) {
            while (r.next()) {
                KeepWindow window = new KeepWindow(r.getString(1), r.getInt(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6),
                        day(r.getDate(7)), day(r.getDate(8)), r.getLong(9));
                windows.put(window.code(), window);
            }
            return windows;
        }
    }

    private static Map<String, KeepStaff> people(Connection connection, Object[] usernames, Set<String> left) throws SQLException {
        Map<String, KeepStaff> people = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setArray(1, connection.createArrayOf("text", usernames));
            try (ResultSet r = select.executeQuery()) {
                while (r.next()) {
                    people.put(r.getString(1), person(r));
                    if (r.getBoolean("has_left")) {
                        left.add(r.getString(1));
                    }
                }
            }
            return people;
        }
    }

    private static KeepStaff person(ResultSet r) throws SQLException {
        return new KeepStaff(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), constant(EmploymentKind.class, r.getString(6)),
                constant(StaffLevel.class, r.getString(7)), constant(StaffDuty.class, r.getString(8)), r.getString(9),
                constant(IdentityDocument.Kind.class, r.getString(10)), r.getString(11), r.getString(12), r.getString(13), day(r.getDate(14)),
                day(r.getDate(15)), r.getLong(16));
    }

    private static Map<String, String> identities(Connection connection, Object[] numbers) throws SQLException {
        Map<String, String> owners = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(IDENTITIES)) {
            select.setArray(1, connection.createArrayOf("text", numbers));
            try (ResultSet r = select.executeQuery()) {
                while (r.next()) {
                    owners.put(StaffFacts.identity(r.getString(1), r.getString(2)), r.getString(3));
                }
            }
            return owners;
        }
    }

    /** Windows, then people, in the caller's transaction; {@code import.overtaken} (409) where somebody else took a document or a number, or changed one of the rows, meanwhile. */
    public void write(StaffPlan plan) {
        try (Connection connection = database.getConnection()) {
            write(connection, WRITE_WINDOW, plan.windows(), w -> new Object[] {w.code(), w.hallCode(), w.number(), w.nameZh(), w.nameEn(), w.departmentCode(),
                    w.phone(), w.activeFrom(), w.activeUntil(), w.revision()});
            write(connection, WRITE_PERSON, plan.people(), s -> new Object[] {s.username(), s.nameZh(), s.nameEn(), s.departmentCode(), s.post(), s.kind(),
                    s.level(), s.duty(), s.windowCode(), s.identityKind(), s.identityNumber(), s.phone(), s.mobile(), s.activeFrom(), s.activeUntil(), s.revision()});
        } catch (SQLException failed) {
            if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                throw overtaken();
            }
            throw new IllegalStateException(failed);
        }
    }

    private static <T> void write(Connection connection, String statement, List<T> rows, Function<T, Object[]> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(insert, values.apply(rows.get(i)));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    requireAll(insert.executeBatch());
                }
            }
            requireAll(insert.executeBatch());
        }
    }

    /** A row that is not as it was read is not written. */
    private static void requireAll(int[] written) {
        if (Arrays.stream(written).anyMatch(rows -> rows == 0)) {
            throw overtaken();
        }
    }

    private static Problem overtaken() {
        return new Problem(Problem.Kind.CONFLICT, "import.overtaken", null);
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.OTHER);
            } else if (values[i] instanceof LocalDate day) {
                statement.setDate(i + 1, Date.valueOf(day));
            } else {
                statement.setObject(i + 1, values[i] instanceof Enum<?> constant ? constant.name() : values[i]);
            }
        }
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
