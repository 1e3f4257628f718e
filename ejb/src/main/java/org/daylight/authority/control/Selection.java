package org.daylight.authority.control;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** A list as SQL with its conditions; every value is a parameter. */
final class Selection {
    private static final int LONGEST_TEXT = 200;

    private final String columns;
    private final String from;
    private final StringBuilder where = new StringBuilder(" where true");
    private final List<Object> parameters = new ArrayList<>();

    /** @param from tables, with {@code ?} for each of the values */
    Selection(String columns, String from, Object... values) {
        this.columns = columns;
        this.from = numbered(from, values);
    }

    /** Leaves the condition out where one of the values is null. */
    Selection and(String condition, Object... values) {
        if (Stream.of(values).noneMatch(value -> value == null)) {
            where.append(" and ").append(numbered(condition, values));
        }
        return this;
    }

    /** {@code input.too-long} (400) beyond 200 characters; null and blank leave it out. */
    Selection containing(String text, String... fields) {
        if (text == null || text.isBlank()) {
            return this;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", LONGEST_TEXT);
        }
        String pattern = "%" + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return and("(" + String.join(" ilike ? or ", fields) + " ilike ?)", Stream.of(fields).map(field -> pattern).toArray());
    }

    /**
     * @param database makes a query of SQL
     * @param key      last in every order, so that equal rows keep their place from page to page
     */
    <T> Page<T> page(Function<String, Query> database, PageRequest page, Map<String, String> sortable, String ownOrder, String key, Function<Columns, T> row) {
        List<Object[]> found = found(query(database, "select " + columns + ", count(*) over ()" + from + where + " order by " + order(page, sortable, ownOrder)
                + ", " + key + " offset " + page.first() + " limit " + page.size()));
        return new Page<>(found.stream().map(Columns::new).map(row).toList(), total(database, found, page));
    }

    /** The whole list's count stands last in each row; beyond the end of the list there is none. */
    private long total(Function<String, Query> database, List<Object[]> found, PageRequest page) {
        if (found.isEmpty()) {
            return page.first() == 0 ? 0 : ((Number) query(database, "select count(*)" + from + where).getSingleResult()).longValue();
        }
        Object[] first = found.get(0);
        return ((Number) first[first.length - 1]).longValue();
    }

    <T> List<T> all(Function<String, Query> database, String rest, Function<Columns, T> row) {
        return found(query(database, "select " + columns + from + where + rest)).stream().map(Columns::new).map(row).toList();
    }

    /** {@code page.unsortable} (400) for a column that is not named. */
    private static String order(PageRequest page, Map<String, String> sortable, String ownOrder) {
        if (page.sort() == null) {
            return ownOrder;
        }
        String column = sortable.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return column + (page.ascending() ? " asc" : " desc") + " nulls last";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> found(Query query) {
        return query.getResultList();
    }

    private Query query(Function<String, Query> database, String sql) {
        Query query = database.apply(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private String numbered(String sql, Object... values) {
        String numbered = sql;
        for (Object value : values) {
            parameters.add(value instanceof LocalDate day ? Date.valueOf(day) : value instanceof Enum<?> constant ? constant.name() : value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + parameters.size());
        }
        return numbered;
    }
}
