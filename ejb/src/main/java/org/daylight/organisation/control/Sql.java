package org.daylight.organisation.control;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.kernel.Columns;

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
            query.setParameter(place++, Columns.stored(value));
        }
        return new Sql(query);
    }

    /** Rows of at least two columns. */
    Stream<Columns> rows() {
        return Columns.of(query.getResultList());
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
