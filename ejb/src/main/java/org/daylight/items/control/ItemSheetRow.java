package org.daylight.items.control;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.entity.ItemAttributes;

/** An item and one version of it, from the columns of both; the version's own attributes go before those of the item. */
final class ItemSheetRow {

    private ItemSheetRow() {
    }

    static ItemSheet read(ResultSet r) throws SQLException {
        ItemAttributes brought = ItemJson.attributes(r.getString("attributes"));
        ItemAttributes a = brought == null ? attributes(r) : brought;
        return new ItemSheet(r.getString("code"), a.codeScheme(), a.basicCode(), a.basicCodeScheme(), r.getString("department_code"), a.powerType(), a.kind(),
                a.entryClass(), a.notOnline(), a.businessOwner(), a.systemKeeper(), a.operator(), r.getString("name_zh"), r.getString("name_en"),
                constant(HandlingType.class, r.getString("handling_type")), whole(r, "statutory_limit"), whole(r, "promised_limit"),
                r.getString("certificate_zh"), r.getString("certificate_en"), r.getString("certificate_type"), day(r.getDate("effective_from")),
                day(r.getDate("effective_until")), r.getString("change_reason"), r.getString("change_basis"), day(r.getDate("changed_on")),
                ItemJson.content(r.getString("content")));
    }

    private static ItemAttributes attributes(ResultSet r) throws SQLException {
        return new ItemAttributes(r.getString("code_scheme"), r.getString("basic_code"), r.getString("basic_code_scheme"), r.getString("power_type"),
                constant(ItemKind.class, r.getString("kind")), constant(EntryClass.class, r.getString("entry_class")),
                constant(NotOnline.class, r.getString("not_online")), r.getString("business_owner"), r.getString("system_keeper"), r.getString("operator"));
    }

    private static Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
