package org.daylight.cases.control;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.TaskFilter;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Conditions;

/** Which cases, as conditions of SQL on {@code approval_case c}; every value is a parameter. */
public final class CaseSelection {
    private static final int LONGEST_TEXT = 200;
    private static final String LIGHT = "light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?)";

    private static final String STEP_LIGHT = "light_at(null, c.suspended_at, c.step_warn_at, c.step_due_at, ?)";

    /** Each part has an index of its own. */
    private static final String VISIBLE = """
            (c.department_code = ? or c.step_department = ? and c.step_department <> c.department_code or c.registered_by = ? \
            or c.item_version_id = any(array(select f.id from item_version f \
            where jsonb_path_query_array(f.content, '$.steps[*].department') @> to_jsonb(cast(? as text)))) \
            or c.joint and c.id in (select o.case_id from joint_opinion o where o.department_code = ?))""";

    private final Conditions conditions = new Conditions();
    private String text;
    private String countedBy = "";

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
                .andIfGiven("c.item_version_id in (select v.id from item_version v where v.item_code = ?)", filter.item())
                .andIfGiven("c.window_code = ?", filter.window())
                .withText(filter.text());
    }

    /** Nothing said yet. */
    public static CaseSelection none() {
        return new CaseSelection();
    }

    public CaseSelection of(TaskFilter filter, Instant now) {
        return withEitherLight(filter.light(), now).andIfGiven("c.step_kind = ?", filter.step())
                .and(filter.applicant() ? "c.supplement_since is not null" : "c.supplement_since is null")
                .withText(filter.text()).withItem(filter.item());
    }

    private CaseSelection withEitherLight(Light light, Instant now) {
        return light == null ? this : and("(" + LIGHT + " = ? or " + STEP_LIGHT + " = ?)", now, light, now, light);
    }

    private CaseSelection withItem(String name) {
        if (name != null && !name.isBlank()) {
            and("c.item_version_id in (select v.id from item_version v where v.name_zh || ' ' || v.name_en ilike ?)", Conditions.pattern(name));
        }
        return this;
    }

    public static CaseSelection ofNumber(String caseNumber) {
        InputRules.atMost("caseNumber", caseNumber, LONGEST_TEXT);
        return new CaseSelection().and("c.case_number = ?", caseNumber == null ? "" : caseNumber.strip());
    }

    /** Cases that wait for the person: for a post held, in the person's department, for no other person, and not held back by the separation of duties. */
    public CaseSelection waitingFor(Collection<String> roles, String department, String username) {
        if (roles.isEmpty()) {
            return and("false");
        }
        String places = roles.stream().map(role -> "?").collect(Collectors.joining(", "));
        return and("c.step_code is not null").and("c.step_department = ?", department)
                .and("c.step_role in (" + places + ")", roles.toArray())
                .and("(c.step_person is null or c.step_person = ?)", username)
                .and("c.step_barred is distinct from ?", username);
    }

    /**
     * Of the department, or with a step of its flow in it, be it done, waiting or to come, or an opinion asked of it (JNT-05), or registered by the
     * person, who may follow it from any department (ORG-04).
     */
    public CaseSelection visibleTo(String username, String department) {
        return and(VISIBLE, department, department, username, department, department);
    }

    /** Order of those that are counted; empty: none. */
    String countedBy() {
        return countedBy;
    }

    Conditions conditions() {
        return conditions;
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

    /** What {@code light_at} says, in conditions that an index serves. */
    private CaseSelection withLight(Light light, Instant now) {
        if (light == null) {
            return this;
        }
        return switch (light) {
            case DONE -> and("c.stopped_at is not null");
            case SUSPENDED -> and("c.stopped_at is null").and("c.suspended_at is not null");
            case OVERDUE -> running().byDueTime().and("c.due_at < ?", now);
            case WARNING -> running().byDueTime().and("c.warn_at <= ?", now).and("(c.due_at is null or c.due_at >= ?)", now);
            case NORMAL -> running().and("(c.warn_at is null or c.warn_at > ?)", now).and("(c.due_at is null or c.due_at >= ?)", now);
        };
    }

    private CaseSelection running() {
        return and("c.stopped_at is null").and("c.suspended_at is null");
    }

    private CaseSelection byDueTime() {
        countedBy = " order by c.due_at";
        return this;
    }

    private CaseSelection open(Boolean open) {
        return open == null ? this : and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
    }

    private CaseSelection closedLate(Boolean late) {
        return late == null ? this : and("c.stopped_at is not null")
                .and(late ? "c.stopped_at > c.due_at" : "(c.due_at is null or c.stopped_at <= c.due_at)");
    }

    private CaseSelection withText(String part) {
        conditions.containing(part, "c.case_number", "c.subject");
        text = part;
        return this;
    }

    /** What is looked for in numbers and subjects; null: nothing. */
    String text() {
        return text;
    }

    /** Only cases of these. */
    CaseSelection among(List<Long> ids) {
        return and("c.id = any (cast(? as bigint[]))", ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    /** @param number of a case; null: no condition */
    CaseSelection after(String number) {
        return andIfGiven("c.case_number > ?", number);
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
