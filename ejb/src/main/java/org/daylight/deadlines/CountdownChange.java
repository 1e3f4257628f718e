package org.daylight.deadlines;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.daylight.deadlines.entity.Countdown;

/**
 * Limits of one case that end and others that begin at the same moment, decided and not yet written: {@link Countdowns#change} makes it, and either
 * {@link Countdowns#write} writes it, or a statement that changes the case at the same time takes its parts; who has written it tells
 * {@link Countdowns#written} what {@link #counts()} gave.
 */
public final class CountdownChange {
    private static final String ENDED = """
            , ended as (
                update countdown c set stopped_at = cast(? as timestamptz) from (values\s""";
    private static final String ENDED_WHERE = """
            ) as e(case_id, kind, ref) where c.case_id = e.case_id and c.kind = e.kind and c.ref = e.ref and c.stopped_at is null
                and not exists (select 1 from countdown_pause p where p.countdown_id = c.id and p.until_on is null) returning 1)""";
    private static final String BEGUN = """
            , begun as (
                insert into countdown (id, case_id, kind, ref, budget, warning_left, started_on, warn_at, due_at, calendar_version, provisional)
                select nextval('countdown_id_seq'), s.* from (values\s""";
    private static final String BEGUN_ONCE = """
            ) as s on conflict (case_id, kind, ref) do nothing returning 1)""";
    private static final String KEY = "(cast(? as bigint), cast(? as varchar), cast(? as bigint))";
    private static final String ROW = "(cast(? as bigint), cast(? as varchar), cast(? as bigint), cast(? as integer), cast(? as integer), cast(? as date), "
            + "cast(? as timestamptz), cast(? as timestamptz), cast(? as varchar), cast(? as boolean))";

    private final long caseId;
    private final Instant at;
    private final List<CountdownKey> ended;
    private final List<Countdown> begun;

    /**
     * What became of it.
     *
     * @param begun how many limits were not there before
     * @param ended how many limits were stopped; not those that are paused
     */
    public record Counts(long begun, long ended) {
    }

    CountdownChange(long caseId, Instant at, List<CountdownKey> ended, List<Countdown> begun) {
        this.caseId = caseId;
        this.at = at;
        this.ended = ended;
        this.begun = begun;
    }

    long caseId() {
        return caseId;
    }

    Instant at() {
        return at;
    }

    /** Whether each limit that was to end was there and running, and was stopped. */
    boolean isWhole(Counts counts) {
        return counts.ended() == ended.size();
    }

    Predicate<Countdown> ending() {
        return limit -> ended.stream().anyMatch(limit::is);
    }

    /** Those that begin, in their order. */
    public List<CountdownView> begun() {
        return begun.stream().map(Countdown::view).toList();
    }

    /** Members of a statement's WITH, each after a comma: they stop the limits that are not paused, and start those that are not there. */
    public String parts() {
        return (ended.isEmpty() ? "" : ENDED + rows(KEY, ended) + ENDED_WHERE) + (begun.isEmpty() ? "" : BEGUN + rows(ROW, begun) + BEGUN_ONCE);
    }

    /** Two columns of that statement, which are {@link Counts}. */
    public String counts() {
        return (begun.isEmpty() ? "0" : "(select count(*) from begun)") + ", " + (ended.isEmpty() ? "0" : "(select count(*) from ended)");
    }

    /**
     * Fills the places of the parts.
     *
     * @param next the first of them
     */
    public void put(PreparedStatement statement, int next) throws SQLException {
        int place = next;
        if (!ended.isEmpty()) {
            statement.setObject(place++, at.atOffset(ZoneOffset.UTC));
        }
        for (CountdownKey key : ended) {
            statement.setLong(place++, caseId);
            statement.setString(place++, key.kind().name());
            statement.setLong(place++, key.ref());
        }
        for (Countdown limit : begun) {
            put(statement, place, limit);
            place += 10;
        }
    }

    private void put(PreparedStatement statement, int place, Countdown begins) throws SQLException {
        CountdownView limit = begins.view();
        statement.setLong(place, caseId);
        statement.setString(place + 1, limit.kind().name());
        statement.setLong(place + 2, limit.ref());
        statement.setInt(place + 3, limit.budget().count());
        statement.setInt(place + 4, begins.warningLeft().count());
        statement.setObject(place + 5, limit.startedOn());
        statement.setObject(place + 6, limit.warnAt().atOffset(ZoneOffset.UTC));
        statement.setObject(place + 7, limit.dueAt().atOffset(ZoneOffset.UTC));
        statement.setString(place + 8, limit.calendarVersion());
        statement.setBoolean(place + 9, limit.provisional());
    }

    private static String rows(String row, List<?> of) {
        return String.join(", ", Collections.nCopies(of.size(), row));
    }
}
