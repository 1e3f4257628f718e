package org.daylight.cases.control;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/** Which cases, as conditions of SQL on {@code approval_case c}; every value is a parameter. */
public final class CaseSelection {
    private static final int LONGEST_TEXT = 200;
    private static final String LIGHT = "light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private CaseSelection() {
    }

    /** {@code input.too-long} (400) where the text has more than 200 characters. */
    public static CaseSelection of(CaseFilter filter, Instant now) {
        return new CaseSelection()
                .andIfGiven("c.department_code = ?", filter.departmentCode())
                .andIfGiven("c.state = ?", filter.state() == null ? null : filter.state().name())
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
        return and("c.state in (" + places + ")", states.stream().map(Enum::name).toArray())
                .and("not (c.state in ('HANDLED', 'REVIEWED') and c.last_actor = ?)", username);
    }

    /** The conditions with numbered parameters. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Number of the next free parameter. */
    int next() {
        return parameters.size() + 1;
    }

    <Q extends Query> Q fill(Q query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private CaseSelection withLight(Light light, Instant now) {
        if (light == null) {
            return this;
        }
        return light == Light.DONE ? and("c.stopped_at is not null")
                : and("c.stopped_at is null").and(LIGHT + " = ?", Timestamp.from(now), light.name());
    }

    private CaseSelection open(Boolean open) {
        return open == null ? this : and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
    }

    private CaseSelection closedLate(Boolean late) {
        return late == null ? this : and("c.stopped_at is not null")
                .and(late ? "c.stopped_at > c.due_at" : "(c.due_at is null or c.stopped_at <= c.due_at)");
    }

    private CaseSelection withText(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        InputRules.atMost("text", text, LONGEST_TEXT);
        String pattern = "%" + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return and("(c.case_number ilike ? or c.subject ilike ?)", pattern, pattern);
    }

    private CaseSelection andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    private CaseSelection and(String condition, Object... values) {
        String numbered = condition;
        for (Object value : values) {
            parameters.add(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + parameters.size());
        }
        conditions.add(numbered);
        return this;
    }
}
