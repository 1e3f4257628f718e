package org.daylight.organisation.control;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Native statements with their values in order; null of a type other than text needs a cast in the statement. */
final class Sql {
    private final Query query;

    private Sql(Query query) {
        this.query = query;
    }

    static Sql of(Function<String, Query> queries, String statement, Object... values) {
        return of(queries, statement, List.of(), values);
    }

    /** @param first values that come before the others */
    static Sql of(Function<String, Query> queries, String statement, List<?> first, Object... values) {
        Query query = queries.apply(statement);
        int place = 1;
        for (Object value : Stream.concat(first.stream(), Stream.of(values)).toArray()) {
            query.setParameter(place++, bindable(value));
        }
        return new Sql(query);
    }

    private static Object bindable(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof Instant at) {
            return Timestamp.from(at);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Rows of at least two columns. */
    @SuppressWarnings("unchecked")
    Stream<Columns> rows() {
        return ((List<Object[]>) query.getResultList()).stream().map(Columns::new);
    }

    Optional<Columns> row() {
        return rows().findFirst();
    }

    /** The only column of the only row. */
    Object value() {
        return query.getSingleResult();
    }

    long count() {
        return ((Number) value()).longValue();
    }

    boolean exists() {
        return !query.getResultList().isEmpty();
    }

    /** The only column of each row. */
    List<?> values() {
        return query.getResultList();
    }

    int run() {
        return query.executeUpdate();
    }
}
