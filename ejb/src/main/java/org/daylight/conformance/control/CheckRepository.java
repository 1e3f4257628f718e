package org.daylight.conformance.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.daylight.conformance.CheckReport;
import org.daylight.conformance.CheckReport.Count;
import org.daylight.conformance.CheckReport.Finding;
import org.daylight.conformance.CheckReport.Step;
import org.daylight.conformance.CheckReport.Variant;
import org.daylight.conformance.DeviationKind;
import org.daylight.conformance.FindingFilter;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.Reference;
import org.daylight.conformance.RunState;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.postgresql.PGConnection;

/** Long questions and what was found: written while they run, each portion for itself, and read by page. */
@ApplicationScoped
public class CheckRepository {
    private static final int SECONDS_UNTIL_DEAD = 60;
    private static final int MOST_KEPT = 200;
    private static final String BEGIN = "insert into conformance_run (kind, asked_by, asked_at, scope, asked, touched_at) values (?, ?, ?, ?, cast(? as jsonb), ?) returning id";
    private static final String TOUCH = "update conformance_run set total = ?, done = ?, events = ?, touched_at = ? where id = ? and state = 'RUNNING'";
    private static final String END = "update conformance_run set state = ?, total = ?, done = ?, events = ?, summary = cast(? as jsonb), touched_at = ? where id = ? and state = 'RUNNING'";
    private static final String RUN = """
            select id, asked_by, asked_at, cast(asked as text), case when state = 'RUNNING' and touched_at < ? then 'FAILED' else state end, total, done, events,
                cast(coalesce(summary, '{}') as text) from conformance_run where kind = 'CHECK'""";
    private static final String COPY = "copy conformance_finding (run_id, case_id, kind, place, activity, expected, found, person, department_code) from stdin";
    private static final String FROM = " from conformance_finding f";
    private static final String COUNTED = ", count(*) as findings, count(distinct f.case_id) as cases";
    private static final Map<String, String> COUNTS_BY = Map.of("kind", "n.kind", "activity", "n.activity", "department", "n.department_code", "person", "n.person", "findings", "n.findings",
            "cases", "n.cases");
    private static final Map<String, String> STEPS_BY = Map.of("activity", "s.activity", "events", "s.events", "cases", "s.cases", "missing", "s.missing", "repeating", "s.repeating_cases",
            "repeats", "s.repeats", "loops", "s.loops");
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "kind", "f.kind", "activity", "f.activity", "department", "f.department_code", "person", "f.person");

    @PersistenceContext
    EntityManager em;
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    public CheckRepository() {
    }

    public CheckRepository(DataSource database) {
        this.database = database;
    }

    /** Older questions than the latest ones are forgotten. */
    public long begin(String kind, String askedBy, String scope, String asked, Instant now) {
        Conditions.filled(em::createNativeQuery, "delete from conformance_run where id in (select id from conformance_run where kind = ? order by asked_at desc, id desc offset "
                + MOST_KEPT + ")", kind).executeUpdate();
        return ((Number) Conditions.filled(em::createNativeQuery, BEGIN, kind, askedBy, now, scope, asked, now).getSingleResult()).longValue();
    }

    public static String json(LogSelection which, Reference by, List<String> activities) {
        var asked = JsonParts.object().add("by", by.name()).add("activities", JsonParts.array(activities));
        selection(asked, which);
        return asked.build().toString();
    }

    static void selection(jakarta.json.JsonObjectBuilder asked, LogSelection which) {
        add(asked, "department", which.departmentCode());
        add(asked, "source", which.source());
        add(asked, "item", which.itemCode());
        add(asked, "from", which.from());
        add(asked, "until", which.until());
    }

    private static void add(jakarta.json.JsonObjectBuilder asked, String name, Object value) {
        if (value != null) {
            asked.add(name, value.toString());
        }
    }

    static LogSelection selection(JsonObject asked) {
        return new LogSelection(asked.getString("department", null), asked.getString("source", null), asked.getString("item", null), day(asked.getString("from", null)),
                day(asked.getString("until", null)));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** False where it was cancelled. */
    boolean touch(long run, Long total, long done, long events, Instant now) {
        return update(TOUCH, total, done, events, Timestamp.from(now), run) == 1;
    }

    void end(long run, RunState state, Long total, long done, long events, String summary, Instant now) {
        update(END, state.name(), total, done, events, summary, Timestamp.from(now), run);
    }

    public void cancel(long run, Instant now) {
        Conditions.filled(em::createNativeQuery, "update conformance_run set state = 'CANCELLED', touched_at = ? where id = ? and state = 'RUNNING'", now, run).executeUpdate();
    }

    private int update(String statement, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void copyFindings(CharSequence rows) {
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void writeVariants(long run, List<LogCount.Variant> variants) {
        try (Connection connection = database.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into conformance_variant values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int rank = 0;
            for (LogCount.Variant variant : variants) {
                insert.setLong(1, run);
                insert.setInt(2, ++rank);
                insert.setLong(3, variant.cases);
                insert.setLong(4, variant.withLimit);
                insert.setLong(5, variant.late);
                insert.setObject(6, variant.medianSeconds(), Types.BIGINT);
                insert.setObject(7, variant.deviates, Types.BOOLEAN);
                insert.setArray(8, connection.createArrayOf("text", variant.activities.toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void writeSteps(long run, LogCount count, List<String> reference) {
        try (Connection connection = database.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into conformance_step values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LogCount.Activity activity : count.activities()) {
                int place = reference.indexOf(activity.name);
                step(insert, run, activity.name, place < 0 ? null : place + 1, activity.events, activity.cases, activity.repeating, activity.repeats, activity.loops,
                        count.ended() - activity.endedCases);
            }
            List<String> known = count.activities().stream().map(activity -> activity.name).toList();
            for (String wanted : reference) {
                if (!known.contains(wanted)) {
                    step(insert, run, wanted, reference.indexOf(wanted) + 1, 0L, 0L, 0L, 0L, 0L, count.ended());
                }
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void step(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    /** @param scope department of who sees only one; null: sees all */
    public Optional<CheckReport> report(long run, String scope, Instant now) {
        return Columns.of(Conditions.filled(em::createNativeQuery, RUN + " and id = ? and (scope = ? or cast(? as varchar) is null)",
                now.minusSeconds(SECONDS_UNTIL_DEAD), run, scope, scope).getResultList()).map(CheckRepository::report).findFirst();
    }

    /** Latest first. */
    public List<CheckReport> latest(String scope, Instant now) {
        return Columns.of(Conditions.filled(em::createNativeQuery, RUN + " and (scope = ? or cast(? as varchar) is null) order by asked_at desc, id desc limit 10",
                now.minusSeconds(SECONDS_UNTIL_DEAD), scope, scope).getResultList()).map(CheckRepository::report).toList();
    }

    private static CheckReport report(Columns c) {
        long id = c.number();
        String by = c.text();
        Instant at = c.instant();
        JsonObject asked = json(c.text());
        RunState state = c.constant(RunState.class);
        Long total = c.numberOrNull();
        long done = c.number();
        long events = c.number();
        JsonObject summary = json(c.text());
        List<String> reference = !summary.containsKey("reference") ? List.of()
                : summary.getJsonArray("reference").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new CheckReport(id, by, at, selection(asked), Reference.valueOf(asked.getString("by")), state, total, done, events, number(summary, "judged"),
                number(summary, "deviating"), number(summary, "variants"), number(summary, "others"), number(summary, "reworked"), number(summary, "unjudged"),
                summary.getString("cause", null), reference);
    }

    static JsonObject json(String text) {
        try (var reader = JsonParts.reader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static long number(JsonObject of, String name) {
        return of.containsKey(name) ? of.getJsonNumber(name).longValue() : 0;
    }

    public Page<Variant> variants(long run, PageRequest page) {
        Conditions where = new Conditions().and("v.run_id = ?", run);
        List<Variant> rows = Columns.of(where.fill(em.createNativeQuery("select v.rank, v.cases, v.with_limit, v.late, v.median_seconds, v.deviates,"
                + " array_to_string(v.activities, chr(31)) from conformance_variant v" + where.where() + " order by v.rank" + Conditions.slice(page))).getResultList())
                .map(c -> new Variant(c.count(), c.number(), c.number(), c.number(), c.numberOrNull(), c.boolOrNull(), texts(c.text()))).toList();
        return where.counted(rows, page, em::createNativeQuery, " from conformance_variant v");
    }

    static List<String> texts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\u001f"));
    }

    /** In the order of the reference, then the most frequent first. */
    public Page<Step> steps(long run, PageRequest page) {
        return page("select s.activity, s.place, s.events, s.cases, s.repeating_cases, s.repeats, s.loops, s.missing", " from conformance_step s", new Conditions().and("s.run_id = ?", run),
                Conditions.order(page, STEPS_BY, "s.place nulls last, s.cases desc", "s.activity"), page,
                c -> new Step(c.text(), c.countOrNull(), c.number(), c.number(), c.number(), c.number(), c.number(), c.number()));
    }

    public List<Count> byKind(long run) {
        return Columns.of(Conditions.filled(em::createNativeQuery, "select f.kind, count(*), count(distinct f.case_id)" + FROM + " where f.run_id = ? group by 1 order by 2 desc, 1", run).getResultList())
                .map(c -> new Count(c.constant(DeviationKind.class), null, null, null, null, null, c.number(), c.number())).toList();
    }

    /** Most findings first. */
    public Page<Count> byStep(long run, PageRequest page) {
        return counts("select f.kind, coalesce(f.activity, f.found) as activity" + COUNTED + FROM + " where f.run_id = ? group by 1, 2", "n.kind, n.activity", run, page,
                c -> new Count(c.constant(DeviationKind.class), c.text(), null, null, null, null, c.number(), c.number()));
    }

    public Page<Count> byDepartment(long run, PageRequest page) {
        return counts("select f.department_code, d.name_zh, d.name_en" + COUNTED + FROM + " join department d on d.code = f.department_code where f.run_id = ? group by 1, 2, 3",
                "n.department_code", run, page, c -> new Count(null, null, c.text(), c.text(), c.text(), null, c.number(), c.number()));
    }

    public Page<Count> byPerson(long run, PageRequest page) {
        return counts("select f.person" + COUNTED + FROM + " where f.run_id = ? and f.person is not null group by 1", "n.person", run, page,
                c -> new Count(null, null, null, null, null, c.text(), c.number(), c.number()));
    }

    private Page<Count> counts(String grouped, String last, long run, PageRequest page, Function<Columns, Count> row) {
        Conditions given = new Conditions();
        String from = " from (" + given.numbered(grouped, run) + ") n";
        return page("select n.*", from, given, Conditions.order(page, COUNTS_BY, "n.findings desc", last), page, row);
    }

    private <T> Page<T> page(String select, String from, Conditions where, String order, PageRequest page, Function<Columns, T> row) {
        List<T> rows = Columns.of(where.fill(em.createNativeQuery(select + from + where.where() + order)).getResultList()).map(row).toList();
        return where.counted(rows, page, em::createNativeQuery, from);
    }

    public Page<Finding> findings(long run, FindingFilter filter, PageRequest page) {
        Conditions where = new Conditions().and("f.run_id = ?", run).andIfGiven("f.kind = ?", filter.kind()).andIfGiven("coalesce(f.activity, f.found) = ?", filter.activity())
                .andIfGiven("f.department_code = ?", filter.departmentCode()).andIfGiven("f.person = ?", filter.person());
        List<Finding> rows = Columns.of(where.fill(em.createNativeQuery("select c.case_number, c.origin = 'REPORTED', d.name_zh, d.name_en, f.kind, f.place, f.activity, f.expected, f.found,"
                + " f.person" + FROM + " join approval_case c on c.id = f.case_id join department d on d.code = f.department_code" + where.where()
                + Conditions.order(page, SORTABLE, "f.case_id", "f.case_id, f.place, f.kind"))).getResultList())
                .map(c -> new Finding(c.text(), c.bool(), c.text(), c.text(), c.constant(DeviationKind.class), c.count(), c.text(), c.text(), c.text(), c.text())).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }
}
