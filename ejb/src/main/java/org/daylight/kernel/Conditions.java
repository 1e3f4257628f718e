package org.daylight.kernel;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which rows, as conditions of SQL; every value is a numbered parameter, never part of the statement. */
public final class Conditions {
    private static final int LONGEST_TEXT = 200;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * No row where one of the values is a text that no column holds: with NUL, or half of a surrogate pair.
     *
     * @param given one for each question mark, in order
     */
    public Conditions and(String condition, Object... given) {
        conditions.add(Stream.of(given).allMatch(Conditions::isStorable) ? numbered(condition, given) : "false");
        return this;
    }

    /** False for a text with NUL or half of a surrogate pair. */
    public static boolean isStorable(Object value) {
        return !(value instanceof String text) || text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** No condition where one of the values is null. */
    public Conditions andIfGiven(String condition, Object... given) {
        return Stream.of(given).anyMatch(value -> value == null) ? this : and(condition, given);
    }

    /**
     * One of the columns holds the text, upper and lower case alike; no condition where there is no text.
     * {@code input.too-long} (400) over 200 characters.
     */
    public Conditions containing(String text, String... columns) {
        if (text == null || text.isBlank()) {
            return this;
        }
        return and("(" + String.join(" ilike ? or ", columns) + " ilike ?)", Collections.nCopies(columns.length, pattern(text)).toArray());
    }

    /** For {@code ilike}: what holds the text. {@code input.too-long} (400) over 200 characters. */
    public static String pattern(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", LONGEST_TEXT);
        }
        return "%" + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** An expression for any other place of the statement; its question marks take the next numbers. */
    public String numbered(String expression, Object... given) {
        StringBuilder numbered = new StringBuilder();
        int used = 0;
        for (char c : expression.toCharArray()) {
            numbered.append(c);
            if (c == '?') {
                values.add(Columns.stored(given[used++]));
                numbered.append(values.size());
            }
        }
        return numbered.toString();
    }

    /**
     * The page with the number of rows of its list, as far as the request wants them counted.
     *
     * @param create makes a query of a statement
     * @param from   what is counted, with a blank before it; without conditions
     */
    public <T> Page<T> counted(List<T> rows, PageRequest page, Function<String, Query> create, String from) {
        return counted(rows, page, create, from, "");
    }

    /** @param order in which they are counted, which tells the planner by which index; empty: as it likes */
    public <T> Page<T> counted(List<T> rows, PageRequest page, Function<String, Query> create, String from, String order) {
        long counted = page.countTo() == 0 ? 1 : count(page.countTo(), create, from, order);
        return new Page<>(rows, Math.min(counted, page.countTo()), counted > page.countTo());
    }

    /** How many rows, one more than {@code most} where there are more. */
    public long count(int most, Function<String, Query> create, String from, String order) {
        String statement = "select count(*) from (select 1" + from + where() + order + " limit " + (most + 1) + ") counted";
        return ((Number) fill(create.apply(statement)).getSingleResult()).longValue();
    }

    /** Empty, or with a blank before it. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The values by number, from 1. */
    public List<Object> values() {
        return values;
    }

    public Query fill(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /**
     * A statement with its values; each question mark is one of them, in order.
     *
     * @param create makes a query of a statement
     */
    public static Query filled(Function<String, Query> create, String statement, Object... given) {
        Conditions conditions = new Conditions();
        String numbered = conditions.numbered(statement, given);
        return conditions.fill(create.apply(numbered));
    }

    /**
     * Order and slice of a page; {@code page.unsortable} (400) for a column that is not among the sortable ones.
     *
     * @param ownOrder where the page asks for none
     * @param last     makes the order total, so that equal rows keep their place from page to page
     */
    public static String order(PageRequest page, Map<String, String> sortable, String ownOrder, String last) {
        return order(page, sortable, Set.of(), ownOrder, last) + slice(page);
    }

    /**
     * The order alone.
     *
     * @param filled sortable columns that are never empty: an index gives their order in both directions
     */
    public static String order(PageRequest page, Map<String, String> sortable, Set<String> filled, String ownOrder, String last) {
        return " order by " + (page.sort() == null ? ownOrder : sorted(page, sortable, filled)) + ", " + last;
    }

    public static String slice(PageRequest page) {
        return " offset " + page.first() + " limit " + page.size();
    }

    private static String sorted(PageRequest page, Map<String, String> sortable, Set<String> filled) {
        String column = sortable.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return column + (page.ascending() ? " asc" : " desc") + (filled.contains(column) ? "" : " nulls last");
    }
}
