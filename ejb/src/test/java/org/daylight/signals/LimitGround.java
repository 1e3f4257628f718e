package org.daylight.signals;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.calendar.Calendars;
import org.daylight.profiles.ProfilesInForce;

/** Three departments, each under a profile of its own, with cases whose promise ends on Friday 2026-11-20. */
final class LimitGround {
    static final Instant WARN = Instant.parse("2026-11-18T16:00:00Z");
    /** The end of 2026-11-20 in Asia/Shanghai. */
    static final Instant DUE = Instant.parse("2026-11-20T16:00:00Z");
    final RealDatabase database;
    final Wiring wiring;

    LimitGround() {
        this(RealDatabase.create());
    }

    LimitGround(RealDatabase database) {
        this.database = database;
        wiring = new Wiring(database);
        wiring.at("2026-11-02T01:00:00Z");
        wiring.door(ProfilesInForce.class);
        wiring.door(Calendars.class);
        department("D0", "DISTRICT-000");
        department("D2", "BUREAU-002");
        department("D4", "CITY-004");
    }

    private void department(String code, String profile) {
        database.run("insert into department (code, name_zh, name_en, credit_code) values (?, ?, ?, ?)", code, "局" + code, "Bureau " + code, "11220882013597707" + code.charAt(1));
        database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason) values (?, ?, '2026-01-01', 'APPROVED',"
                + " 'test', now(), 'test')", version(profile), code);
    }

    long version(String profile) {
        return Long.parseLong(database.values("select id from profile_version where profile_code = ? and version = 1", profile).get(0));
    }

    /** Reported cases, which follow the profile in force; their ids are from {@code first} on. */
    void cases(int first, int count, String department) {
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, warn_at, due_at)
                select n, 1, 'C' || n, 'REPORTED', 'legacy', ?, 'a', 'b', 'REPORTED', '2026-11-02T01:00:00Z', ?, ? from generate_series(?, ?) n""",
                department, WARN, DUE, first, first + count - 1);
    }

    void limit(long caseId, String kind, long ref, Instant warnAt, Instant dueAt) {
        database.run("""
                insert into countdown (id, case_id, kind, ref, budget, started_on, warn_at, due_at, calendar_version, provisional)
                values (nextval('countdown_id_seq'), ?, ?, ?, 5, '2026-11-02', ?, ?, 'x', false)""", caseId, kind, ref, warnAt, dueAt);
    }

    /** In a transaction, with the clock at that moment. */
    int turn(Instant now) {
        return turn(now, 1000);
    }

    int turn(Instant now, int portion) {
        return in(now, () -> wiring.door(TimedSignals.class).turn(now, portion));
    }

    int fire(Instant now) {
        return in(now, () -> wiring.door(Escalations.class).fire(500));
    }

    <T> T in(Instant now, Callable<T> act) {
        wiring.at(now.toString());
        wiring.em().getTransaction().begin();
        try {
            T done = act.call();
            wiring.em().getTransaction().commit();
            return done;
        } catch (Exception failed) {
            wiring.em().getTransaction().rollback();
            throw failed instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
        }
    }

    /** Rule, signal and state, in the order in which they were raised. */
    List<String> signals() {
        return database.values("select rule_code || ' ' || signal || ' ' || state from supervision_signal order by id");
    }

    List<String> escalations() {
        return database.values("select step_code || ' ' || to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') || ' ' || state || coalesce(' ' || because, '')"
                + " from escalation order by id");
    }
}
