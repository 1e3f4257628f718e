package org.daylight.items.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemImport.CodeScheme;
import org.daylight.items.ItemSheet;
import org.daylight.items.entity.ItemAttributes;
import org.daylight.kernel.Problem;
import org.daylight.kernel.SheetRow;

/** Reads what an import meets and writes what it brings, many rows with each statement. */
@ApplicationScoped
public class ItemImportRepository {
    private static final int BATCH = 1_000;
    /** Ids that one value of the sequence stands for. */
    private static final int IDS = 50;
    private static final String SHEET = "i.code, i.department_code, i.code_scheme, i.basic_code, i.basic_code_scheme, i.power_type, i.kind, i.entry_class, "
            + "i.not_online, i.business_owner, i.system_keeper, i.operator, v.attributes, v.name_zh, v.name_en, v.handling_type, v.statutory_limit, "
            + "v.promised_limit, v.certificate_zh, v.certificate_en, v.certificate_type, v.effective_from, v.effective_until, v.change_reason, "
            + "v.change_basis, v.changed_on, v.content";
    private static final String STANDING = "select " + SHEET + """
            , v.state, v.change, m.last, v.version = m.newest as newest from item i
            join lateral (select max(n.version) as last, max(n.version) filter (where n.state = 'PUBLISHED') as newest
                from item_version n where n.item_code = i.code) m on true
            left join item_version v on v.item_code = i.code and (v.state not in ('PUBLISHED', 'WITHDRAWN') or v.version = m.newest
                or (v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= ? and (v.effective_until is null or v.effective_until >= ?)))
            where i.code = any (?)""";
    private static final String VERSIONS = "select " + SHEET + ", v.id from item_version v join item i on i.code = v.item_code where v.id = any (?)";
    private static final String WRITE_ITEM = """
            insert into item (code, code_scheme, basic_code, basic_code_scheme, department_code, power_type, kind, entry_class, not_online,
                business_owner, system_keeper, operator)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String WRITE_VERSION = """
            insert into item_version (id, item_code, version, name_zh, name_en, handling_type, statutory_limit, promised_limit, certificate_zh,
                certificate_en, certificate_type, effective_from, effective_until, change_reason, change_basis, changed_on, content, attributes,
                state, change, drafted_by, drafted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, 'DRAFT', ?, ?, ?)""";
    private static final String UNIQUE_VIOLATION = "23505";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    /** Of those among the codes that exist. */
    public Map<String, StandingItem> standing(Collection<String> codes, LocalDate today) {
        Map<String, StandingItem> standing = new HashMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setDate(1, Date.valueOf(today));
            select.setDate(2, Date.valueOf(today));
            select.setArray(3, texts(connection, codes));
            select.setFetchSize(BATCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    add(row, standing.computeIfAbsent(row.getString("code"), any -> standing(row)), today);
                }
            }
            return standing;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static StandingItem standing(ResultSet row) {
        try {
            return new StandingItem(row.getString("department_code"), row.getString("code_scheme"), row.getInt("last"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void add(ResultSet row, StandingItem standing, LocalDate today) throws SQLException {
        String state = row.getString("state");
        if ("PUBLISHED".equals(state)) {
            standing.publishedVersion(ItemSheetRow.read(row), ItemChange.valueOf(row.getString("change")), row.getBoolean("newest"), today);
        } else if (state != null) {
            standing.openVersion(ItemSheetRow.read(row));
        }
    }

    /** Of each of the versions, as an import reads it. */
    public Map<Long, List<SheetRow>> rows(Collection<Long> versions) {
        Map<Long, List<SheetRow>> rows = new HashMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setArray(1, connection.createArrayOf("bigint", versions.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getLong("id"), ItemRowWriting.rows(ItemSheetRow.read(row)));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public List<CodeScheme> codeSchemes() {
        List<CodeScheme> schemes = new ArrayList<>();
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement("select code, name_zh, name_en from item_code_scheme order by kind desc, code");
             ResultSet row = select.executeQuery()) {
            while (row.next()) {
                schemes.add(new CodeScheme(row.getString(1), row.getString(2), row.getString(3)));
            }
            return schemes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Items and their drafts, in the caller's transaction; {@code import.overtaken} (409) where somebody else has begun one of them meanwhile. */
    public void write(ImportPlan plan, String username, Instant now) {
        try (Connection connection = database.getConnection()) {
            writeItems(connection, plan.drafts());
            writeVersions(connection, plan.drafts(), username, now);
        } catch (SQLException failed) {
            if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                throw new Problem(Problem.Kind.CONFLICT, "import.overtaken", null);
            }
            throw new IllegalStateException(failed);
        }
    }

    private static void writeItems(Connection connection, List<ImportPlan.Draft> drafts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE_ITEM)) {
            int waiting = 0;
            for (ImportPlan.Draft draft : drafts.stream().filter(ImportPlan.Draft::fresh).toList()) {
                ItemSheet s = draft.sheet();
                bind(insert, s.itemCode(), s.codeScheme(), s.basicCode(), s.basicCodeScheme(), s.departmentCode(), s.powerType(), s.kind(), s.entryClass(),
                        s.notOnline(), s.businessOwner(), s.systemKeeper(), s.operator());
                waiting = flush(insert, waiting);
            }
            insert.executeBatch();
        }
    }

    private static void writeVersions(Connection connection, List<ImportPlan.Draft> drafts, String username, Instant now) throws SQLException {
        PrimitiveIterator.OfLong ids = ids(connection, drafts.size());
        try (PreparedStatement insert = connection.prepareStatement(WRITE_VERSION)) {
            int waiting = 0;
            for (ImportPlan.Draft draft : drafts) {
                ItemSheet s = draft.sheet();
                bind(insert, ids.nextLong(), s.itemCode(), draft.version(), s.nameZh(), s.nameEn(), s.handlingType(), s.statutoryLimit(), s.promisedLimit(),
                        s.certificateZh(), s.certificateEn(), s.certificateType(), s.effectiveFrom(), s.effectiveUntil(), s.changeReason(), s.changeBasis(),
                        s.changedOn(), ItemJson.text(s.content()), ItemJson.text(ItemAttributes.of(s)), draft.change(), username, now);
                waiting = flush(insert, waiting);
            }
            insert.executeBatch();
        }
    }

    private static PrimitiveIterator.OfLong ids(Connection connection, int count) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        try (PreparedStatement select = connection.prepareStatement("select nextval('item_version_id_seq') from generate_series(1, ?)")) {
            select.setInt(1, (count + IDS - 1) / IDS);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LongStream.rangeClosed(row.getLong(1) - IDS + 1, row.getLong(1)).forEach(ids);
                }
            }
        }
        return ids.build().iterator();
    }

    private static int flush(PreparedStatement insert, int waiting) throws SQLException {
        insert.addBatch();
        if (waiting + 1 < BATCH) {
            return waiting + 1;
        }
        insert.executeBatch();
        return 0;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.OTHER);
            } else if (value instanceof LocalDate day) {
                statement.setDate(i + 1, Date.valueOf(day));
            } else if (value instanceof Instant at) {
                statement.setTimestamp(i + 1, Timestamp.from(at));
            } else {
                statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.stream().distinct().toArray());
    }
}
