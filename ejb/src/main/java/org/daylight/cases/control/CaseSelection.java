package org.daylight.cases.control;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Conditions;

/** Which cases, as conditions of SQL on {@code approval_case c}; every value is a parameter. */
public final class CaseSelection {
    private static final int LONGEST_TEXT = 200;
    private static final String LIGHT = "light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?)";

    private final Conditions conditions = new Conditions();

    private CaseSelection() {
    }

    /** {@code input.too-long} (400) where the text has more than 200 characters. */
    public static CaseSelection of(CaseFilter filter, Instant now) {
        return new CaseSelection()
                .andIfGiven("c.department_code = ?", filter.departmentCode())
                .andIfGiven("c.state = ?", filter.state())
                .withLight(filter.light(), now)
                .open(filter.open())
                .closedLate(filter.overdueClosing())
                .withText(filter.text());
    }

    public static CaseSelection ofNumber(String caseNumber) {
        InputRules.atMost("caseNumber", caseNumber, LONGEST_TEXT);
        return new CaseSelection().and("c.case_number = ?", caseNumber == null ? "" : caseNumber.strip());
    }

    public CaseSelection ofDepartment(String code) {
        return and("c.department_code = ?", code);
    }

    /** In one of the states, and not one whose next level the person may not hold because they held the last. */
    public CaseSelection waitingFor(Collection<CaseState> states, String username) {
        if (states.isEmpty()) {
            return and("false");
        }
        String places = states.stream().map(state -> "?").collect(Collectors.joining(", "));
        return and("c.state in (" + places + ")", states.toArray())
                .and("not (c.state in ('HANDLED', 'REVIEWED') and c.last_actor = ?)", username);
    }

    String where() {
        return conditions.where();
    }

    /** Number of the next free parameter. */
    int next() {
        return conditions.values().size() + 1;
    }

    Query fill(Query query) {
        return conditions.fill(query);
    }

    private CaseSelection withLight(Light light, Instant now) {
        if (light == null) {
            return this;
        }
        return light == Light.DONE ? and("c.stopped_at is not null")
                : and("c.stopped_at is null").and(LIGHT + " = ?", now, light);
    }

    private CaseSelection open(Boolean open) {
        return open == null ? this : and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
    }

    private CaseSelection closedLate(Boolean late) {
        return late == null ? this : and("c.stopped_at is not null")
                .and(late ? "c.stopped_at > c.due_at" : "(c.due_at is null or c.stopped_at <= c.due_at)");
    }

    private CaseSelection withText(String text) {
        conditions.containing(text, "c.case_number", "c.subject");
        return this;
    }

    private CaseSelection andIfGiven(String condition, Object value) {
        conditions.andIfGiven(condition, value);
        return this;
    }

    private CaseSelection and(String condition, Object... values) {
        conditions.and(condition, values);
        return this;
    }
}
