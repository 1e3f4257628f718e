package org.daylight.items.control;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemState;
import org.daylight.kernel.Conditions;

/** Which versions, as conditions of SQL on {@code item_version v} and {@code item i}; every value is a parameter. */
public final class ItemSelection {
    private final Conditions conditions = new Conditions();

    private ItemSelection() {
    }

    public static ItemSelection all() {
        return new ItemSelection();
    }

    /** {@code input.too-long} (400) where the text has more than 200 characters. */
    public static ItemSelection of(ItemFilter filter) {
        return all().andIfGiven("i.department_code = ?", filter.departmentCode())
                .andIfGiven("i.power_type = ?", filter.powerType())
                .andIfGiven("i.kind = ?", filter.kind())
                .andIfGiven("v.handling_type = ?", filter.handlingType())
                .inState(filter.state())
                .inForceIfGiven(filter.inForceOn())
                .withText(filter.text());
    }

    public ItemSelection inState(ItemState state) {
        return andIfGiven("v.state = ?", state);
    }

    /** Published, from the first to the last day, both inclusive. */
    public ItemSelection inForceOn(LocalDate day) {
        return and("v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= ? and (v.effective_until is null or v.effective_until >= ?)",
                day, day);
    }

    /** Published, and over before the day. */
    public ItemSelection endedBefore(LocalDate day) {
        return and("v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_until < ?", day);
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

    /** Of the department, or one that it is asked to sign, with what was published of the item before (ITM-29); empty: of all. */
    public ItemSelection ofOrWithDepartment(Optional<String> code) {
        return code.map(department -> and("(i.department_code = ? or exists (select 1 from item_coordination c "
                + "join item_version asked on asked.id = c.version_id where asked.item_code = v.item_code and c.department_code = ? "
                + "and (asked.id = v.id or v.state = 'PUBLISHED')))", department, department)).orElse(this);
    }

    /** A condition of the caller's; each {@code ?} one value, in order. */
    public ItemSelection and(String condition, Object... values) {
        conditions.and(condition, values);
        return this;
    }

    String where() {
        return conditions.where();
    }

    Query fill(Query query) {
        return conditions.fill(query);
    }

    private ItemSelection inForceIfGiven(LocalDate day) {
        return day == null ? this : inForceOn(day);
    }

    private ItemSelection withText(String text) {
        conditions.containing(text, "v.name_zh", "v.name_en", "v.item_code", "i.basic_code");
        return this;
    }

    private ItemSelection andIfGiven(String condition, Object value) {
        conditions.andIfGiven(condition, value);
        return this;
    }
}
