package org.daylight.conformance.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daylight.conformance.AskWhatIf;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.RunState;
import org.daylight.conformance.WhatIf;
import org.daylight.conformance.WhatIfReport;
import org.daylight.conformance.control.LogRepository.Filter;
import org.daylight.conformance.control.ReplayRules.Limit;
import org.daylight.deadlines.CountdownShape.Interval;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Limits as they ran, one case after the other; and what a replay found. */
@ApplicationScoped
public class WhatIfRepository {
    private static final int FETCHED = 5_000;
    private static final int SECONDS_UNTIL_DEAD = 60;
    private static final String LIMITS = """
            select c.id, c.department_code, coalesce(v.item_code, ''), c.profile_version_id, k.kind, k.started_on, k.budget, k.warning_left, k.warn_at, k.due_at, k.stopped_at,
                coalesce((select string_agg(p.from_on || '/' || coalesce(p.until_on::text, ''), ' ') from countdown_pause p where p.countdown_id = k.id), ''),
                coalesce((select sum(x.days) from countdown_extension x where x.countdown_id = k.id), 0)
            from approval_case c join countdown k on k.case_id = c.id and k.ref = 0 and k.kind in ('PROMISED', 'STATUTORY', 'REPORTED')
            left join item_version v on v.id = c.item_version_id""";
    private static final String RUN = """
            select id, asked_by, asked_at, cast(asked as text), case when state = 'RUNNING' and touched_at < ? then 'FAILED' else state end, total, done,
                (select coalesce(sum(s.changed), 0) from what_if_sum s where s.run_id = r.id) from conformance_run r where kind = 'WHAT_IF'""";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "department", "w.department_code", "item", "w.item_code", "wasDueAt", "w.was_due_at",
            "dueAt", "w.due_at");

    @PersistenceContext
    EntityManager em;
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    DataSource database;

    /**
     * Limits of a case.
     *
     * @param profile   version that binds the case; null: reported
     * @param leading   of the promise, or as reported; null: it has none
     * @param statutory null: it has none
     */
    public record Ran(long caseId, String department, String item, Long profile, Limit leading, Limit statutory) {
    }

    /** What a replay found of a case. */
    record Changed(long caseId, String department, String item, Instant wasDue, Instant due, String wasLight, String light, String wasSignals, String signals) {
    }

    /** Added up by department and item: cases, was warned, warned, was overdue, overdue, was cards, cards, changed. */
    record Added(String department, String item, long[] counts) {
    }

    /** By case, until the reader says false; outside of a transaction. */
    void read(LogSelection which, Predicate<Ran> reader) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = new Filter(which).prepared(connection, LIMITS, " order by c.id")) {
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

    private static void read(PreparedStatement query, Predicate<Ran> reader) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            boolean more = row.next();
            boolean wanted = true;
            while (more && wanted) {
                long id = row.getLong(1);
                String department = row.getString(2);
                String item = row.getString(3);
                Long profile = (Long) row.getObject(4);
                Limit leading = null;
                Limit statutory = null;
                do {
                    boolean law = row.getString(5).equals("STATUTORY");
                    statutory = law ? limit(row) : statutory;
                    leading = law ? leading : limit(row);
                    more = row.next();
                } while (more && row.getLong(1) == id);
                wanted = reader.test(new Ran(id, department, item, profile, leading, statutory));
            }
        }
    }

    private static Limit limit(ResultSet row) throws SQLException {
        List<Interval> pauses = Stream.of(row.getString(12).split(" ")).filter(pause -> !pause.isEmpty()).map(WhatIfRepository::pause).toList();
        return new Limit(row.getObject(6, LocalDate.class), (Integer) row.getObject(7), row.getInt(13), row.getInt(8), instant(row, 9), instant(row, 10), instant(row, 11), pauses);
    }

    private static Interval pause(String text) {
        int slash = text.indexOf('/');
        return new Interval(LocalDate.parse(text.substring(0, slash)), slash == text.length() - 1 ? null : LocalDate.parse(text.substring(slash + 1)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    void write(long run, List<Changed> changed) {
        try (Connection connection = database.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into what_if_case values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?)")) {
            for (Changed one : changed) {
                Object[] values = {run, one.caseId(), one.item(), one.department(), Timestamp.from(one.wasDue()), Timestamp.from(one.due()), one.wasLight(), one.light(), one.wasSignals(),
                    one.signals()};
                batch(insert, values);
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void writeSums(long run, Collection<Added> sums) {
        try (Connection connection = database.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into what_if_sum values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Added sum : sums) {
                List<Object> values = new ArrayList<>(List.of(run, sum.department(), sum.item()));
                for (long count : sum.counts()) {
                    values.add(count);
                }
                batch(insert, values.toArray());
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void batch(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    public static String json(AskWhatIf asked) {
        var object = JsonParts.object();
        CheckRepository.selection(object, asked.selection());
        if (asked.profileVersionId() != null) {
            object.add("profile", asked.profileVersionId());
        }
        if (asked.promisedLimit() != null) {
            object.add("promise", asked.promisedLimit());
        }
        return object.build().toString();
    }

    /** @param scope department of who sees only one; null: sees all */
    public Optional<WhatIfReport> report(long run, String scope, Instant now) {
        return Columns.of(Conditions.filled(em::createNativeQuery, RUN + " and id = ? and (scope = ? or cast(? as varchar) is null)", now.minusSeconds(SECONDS_UNTIL_DEAD), run, scope, scope)
                .getResultList()).map(WhatIfRepository::report).findFirst();
    }

    /** Latest first. */
    public List<WhatIfReport> latest(String scope, Instant now) {
        return Columns.of(Conditions.filled(em::createNativeQuery, RUN + " and (scope = ? or cast(? as varchar) is null) order by asked_at desc, id desc limit 10",
                now.minusSeconds(SECONDS_UNTIL_DEAD), scope, scope).getResultList()).map(WhatIfRepository::report).toList();
    }

    private static WhatIfReport report(Columns c) {
        long id = c.number();
        String by = c.text();
        Instant at = c.instant();
        JsonObject asked = CheckRepository.json(c.text());
        AskWhatIf what = new AskWhatIf(CheckRepository.selection(asked), asked.containsKey("profile") ? asked.getJsonNumber("profile").longValue() : null,
                asked.containsKey("promise") ? asked.getInt("promise") : null);
        return new WhatIfReport(id, by, at, what, c.constant(RunState.class), c.numberOrNull(), c.number(), c.number());
    }

    public List<WhatIf.Choice> choices() {
        return Columns.of(em.createNativeQuery("select id, profile_code, version, state <> 'FIXED', content ->> 'nameZh', content ->> 'nameEn' as name_en from profile_version"
                + " order by state = 'FIXED', profile_code, version desc limit 100").getResultList())
                .map(c -> new WhatIf.Choice(c.number(), c.text(), c.count(), c.bool(), c.text(), c.text())).toList();
    }

    /** By department and item. */
    public List<WhatIfReport.Sum> sums(long run) {
        return Columns.of(Conditions.filled(em::createNativeQuery, """
                select s.department_code, d.name_zh, d.name_en, s.item_code, v.name_zh as item_zh, v.name_en as item_en, s.cases, s.was_warned, s.warned, s.was_overdue, s.overdue, s.was_cards,
                    s.cards, s.changed
                from what_if_sum s join department d on d.code = s.department_code
                left join lateral (select v.name_zh, v.name_en from item_version v where v.item_code = s.item_code order by v.version desc limit 1) v on true
                where s.run_id = ? order by s.changed desc, s.department_code, s.item_code limit 500""", run).getResultList())
                .map(c -> new WhatIfReport.Sum(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.number(), c.number(), c.number(), c.number(), c.number(), c.number(), c.number(),
                        c.number())).toList();
    }

    public Page<WhatIfReport.Line> cases(long run, PageRequest page) {
        Conditions where = new Conditions().and("w.run_id = ?", run);
        List<WhatIfReport.Line> rows = Columns.of(where.fill(em.createNativeQuery("select c.case_number, c.origin = 'REPORTED', d.name_zh, d.name_en, v.name_zh as item_zh, v.name_en as item_en,"
                + " w.was_due_at, w.due_at, w.was_light, w.light, w.was_signals, w.signals from what_if_case w join approval_case c on c.id = w.case_id"
                + " join department d on d.code = w.department_code left join item_version v on v.id = c.item_version_id" + where.where()
                + Conditions.order(page, SORTABLE, "w.case_id", "w.case_id"))).getResultList())
                .map(c -> new WhatIfReport.Line(c.text(), c.bool(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.text(), c.text(), c.text(), c.text())).toList();
        return where.counted(rows, page, em::createNativeQuery, " from what_if_case w");
    }
}
