package org.daylight.items.control;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemState;
import org.daylight.kernel.Problem;

/** Which versions, as conditions of SQL on {@code item_version v} and {@code item i}; every value is a parameter. */
public final class ItemSelection {
    private static final int LONGEST_TEXT = 200;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private ItemSelection() {
    }

    public static ItemSelection all() {
        return new ItemSelection();
    }

    /** {@code item.text-too-long} (400) where the text has more than 200 characters. */
    public static ItemSelection of(ItemFilter filter) {
        return all().andIfGiven("i.department_code = ?", filter.departmentCode())
                .andIfGiven("i.power_type = ?", filter.powerType())
                .andIfGiven("i.kind = ?", filter.kind() == null ? null : filter.kind().name())
                .andIfGiven("v.handling_type = ?", filter.handlingType() == null ? null : filter.handlingType().name())
                .inState(filter.state())
                .inForceIfGiven(filter.inForceOn())
                .withText(filter.text());
    }

    public ItemSelection inState(ItemState state) {
        return andIfGiven("v.state = ?", state == null ? null : state.name());
    }

    /** Published, from the first to the last day, both inclusive. */
    public ItemSelection inForceOn(LocalDate day) {
        return and("v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= ? and (v.effective_until is null or v.effective_until >= ?)",
                Date.valueOf(day), Date.valueOf(day));
    }

    /** Published, and over before the day. */
    public ItemSelection endedBefore(LocalDate day) {
        return and("v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_until < ?", Date.valueOf(day));
    }

    public ItemSelection ofItem(String itemCode) {
        return and("v.item_code = ?", itemCode);
    }

    public ItemSelection ofVersion(long versionId) {
        return and("v.id = ?", versionId);
    }

    public ItemSelection ofVersions(List<Long> ids) {
        return and("v.id in (select cast(jsonb_array_elements_text(cast(? as jsonb)) as bigint))", ids.toString());
    }

    /** Empty: of all departments. */
    public ItemSelection ofDepartment(Optional<String> code) {
        return code.map(department -> and("i.department_code = ?", department)).orElse(this);
    }

    /** Of the department, or one that its department is asked to sign (ITM-29); empty: of all. */
    public ItemSelection ofOrWithDepartment(Optional<String> code) {
        return code.map(department -> and("(i.department_code = ? or exists (select 1 from item_coordination c where c.version_id = v.id "
                + "and c.department_code = ?))", department, department)).orElse(this);
    }

    /** A condition of the caller's; each {@code ?} one value, in order. */
    public ItemSelection and(String condition, Object... values) {
        String numbered = condition;
        for (Object value : values) {
            parameters.add(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + parameters.size());
        }
        conditions.add(numbered);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private ItemSelection inForceIfGiven(LocalDate day) {
        return day == null ? this : inForceOn(day);
    }

    private ItemSelection withText(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "item.text-too-long", null, LONGEST_TEXT);
        }
        if (!TextRules.isReadable(text)) {
            return and("false");
        }
        String pattern = "%" + text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return and("(v.name_zh ilike ? or v.name_en ilike ? or v.item_code ilike ? or i.basic_code ilike ?)", pattern, pattern, pattern, pattern);
    }

    private ItemSelection andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }
}
