package org.daylight.kernel;

import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of what waits to leave the house, written in the transaction of what it tells of. Its rows have {@code state}, {@code attempts},
 * {@code next_attempt_at}, {@code claimed_at}, {@code last_error} and {@code sent_at}. A row that is due is the taker's for ten minutes; whoever died at
 * it loses it to the next one, so that it may leave twice and never not at all. What fails waits for the square of its attempts in minutes, 1, 4, 9 …;
 * after the last attempt it is a dead letter ({@code FAILED}) until a person sends it again.
 *
 * @param <T> what the taker gets
 * @article RES-02, RES-10 (004 art. 27), ITM-17 (004 art. 11)
 */
public abstract class OutboxTable<T> {
    private static final Duration UNTIL_LOST = Duration.ofMinutes(10);
    private static final String DUE = """
            with due as (
                select o.id from %1$s o where (o.state = 'QUEUED' and o.next_attempt_at <= ? or o.state = 'SENDING' and o.claimed_at <= ?) and %2$s
                order by o.next_attempt_at, o.id limit ? for update of o skip locked),
            claimed as (
                update %1$s o set state = 'SENDING', claimed_at = ?, attempts = o.attempts + 1 from due where o.id = due.id returning o.*)
            """;
    private static final String LOST = """
            update %s set state = 'FAILED', last_error = 'lost', claimed_at = null where state = 'SENDING' and claimed_at <= ? and attempts >= ?""";
    private static final String DELIVERED = """
            update %s set state = 'SENT', sent_at = ?, last_error = null, claimed_at = null where id = ? and attempts = ? and state = 'SENDING'""";
    private static final String FAILED = """
            update %s set state = case when cast(? as timestamptz) is null then 'FAILED' else 'QUEUED' end, \
            next_attempt_at = coalesce(cast(? as timestamptz), next_attempt_at), last_error = ?, claimed_at = null \
            where id = ? and attempts = ? and state = 'SENDING'""";
    private static final String AGAIN = """
            update %s o set state = 'QUEUED', attempts = 0, last_error = null, next_attempt_at = ?, decided_by = ? \
            where o.id in (select cast(chosen as bigint) from unnest(string_to_array(?, ',')) as chosen) and o.state in ('FAILED', 'GIVEN_UP') and %s""";
    private static final String GATE = """
            insert into outbox_gate (name, configured, told_at) values (?, ?, ?) \
            on conflict (name) do update set configured = excluded.configured, told_at = excluded.told_at where outbox_gate.configured <> excluded.configured""";

    private final String table;
    private final BackOff again;
    private final String reading;
    private final Function<Columns, T> row;

    /**
     * @param reading select of what the taker gets from {@code claimed}, in order
     * @param row     reads its columns
     */
    protected OutboxTable(String table, int mostAttempts, String reading, Function<Columns, T> row) {
        this.table = table;
        this.again = BackOff.minutes(mostAttempts);
        this.reading = reading;
        this.row = row;
    }

    protected abstract Query query(String sql);

    /**
     * The oldest that are due are the taker's.
     *
     * @param most  at once
     * @param only  condition on {@code o}, with its values after it
     */
    protected List<T> take(int most, Instant now, String only, Object... given) {
        Instant lost = now.minus(UNTIL_LOST);
        run(LOST.formatted(table), lost, again.mostAttempts());
        List<Object> values = values(List.of(now, lost), given);
        values.addAll(List.of(most, now));
        return Columns.of(Conditions.filled(this::query, DUE.formatted(table, only) + reading, values.toArray()).getResultList()).map(row).toList();
    }

    /** Nothing changes where somebody else took it meanwhile. */
    public void delivered(long id, int attempt, Instant now) {
        run(DELIVERED.formatted(table), now, id, attempt);
    }

    /**
     * It waits for its next attempt, or is a dead letter after the last one.
     *
     * @param error   a code, never an address
     * @param forGood a dead letter at once
     */
    public void failed(long id, int attempt, String error, boolean forGood, Instant now) {
        Instant next = forGood ? null : again.next(attempt, now);
        run(FAILED.formatted(table), next, next, error, id, attempt);
    }

    /**
     * Dead letters wait again as if they were new.
     *
     * @param only condition on {@code o}, with its values after it
     * @return how many of them were dead letters
     */
    protected int again(Collection<Long> ids, String person, Instant now, String only, Object... given) {
        String chosen = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
        return run(AGAIN.formatted(table, only), values(List.of(now, person, chosen), given).toArray());
    }

    /** So that people who wait are told why nothing leaves. */
    protected void gateIs(String gate, boolean configured, Instant now) {
        run(GATE, gate, configured, now);
    }

    private static List<Object> values(List<Object> first, Object... more) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(List.of(more));
        return values;
    }

    private int run(String sql, Object... given) {
        return Conditions.filled(this::query, sql, given).executeUpdate();
    }
}
