package org.daylight.authority.control;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** A list as SQL with its conditions; every value is a parameter. */
final class Selection {
    private final String columns;
    private final String from;
    private final Conditions conditions = new Conditions();

    /** @param from tables, with {@code ?} for each of the values */
    Selection(String columns, String from, Object... values) {
        this.columns = columns;
        this.from = conditions.numbered(from, values);
    }

    /** Leaves the condition out where one of the values is null. */
    Selection and(String condition, Object... values) {
        conditions.andIfGiven(condition, values);
        return this;
    }

    /** {@code input.too-long} (400) beyond 200 characters; null and blank leave it out. */
    Selection containing(String text, String... fields) {
        conditions.containing(text, fields);
        return this;
    }

    /**
     * {@code page.unsortable} (400) for a column that is not named.
     *
     * @param database makes a query of SQL
     * @param key      last in every order, so that equal rows keep their place from page to page
     */
    <T> Page<T> page(Function<String, Query> database, PageRequest page, Map<String, String> sortable, String ownOrder, String key, Function<Columns, T> row) {
        List<Object[]> found = found(query(database, "select " + columns + ", count(*) over ()" + from + conditions.where()
                + Conditions.order(page, sortable, ownOrder, key)));
        return new Page<>(Columns.of(found).map(row).toList(), total(database, found, page));
    }

    /** The whole list's count stands last in each row; beyond the end of the list there is none. */
    private long total(Function<String, Query> database, List<Object[]> found, PageRequest page) {
        if (found.isEmpty()) {
            return page.first() == 0 ? 0 : ((Number) query(database, "select count(*)" + from + conditions.where()).getSingleResult()).longValue();
        }
        Object[] first = found.get(0);
        return ((Number) first[first.length - 1]).longValue();
    }

    <T> List<T> all(Function<String, Query> database, String rest, Function<Columns, T> row) {
        return Columns.of(found(query(database, "select " + columns + from + conditions.where() + rest))).map(row).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> found(Query query) {
        return query.getResultList();
    }

    private Query query(Function<String, Query> database, String sql) {
        return conditions.fill(database.apply(sql));
    }
}
