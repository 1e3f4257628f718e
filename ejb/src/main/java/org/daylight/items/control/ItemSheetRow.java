package org.daylight.items.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;

/** An item and one version of it, from the columns of {@link ItemImportRepository#SHEET} in their order. */
final class ItemSheetRow {
    private static final Jsonb JSON = JsonbBuilder.create();

    private ItemSheetRow() {
    }

    static ItemSheet read(ResultSet r) throws SQLException {
        return new ItemSheet(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6),
                constant(ItemKind.class, r.getString(7)), constant(EntryClass.class, r.getString(8)), constant(NotOnline.class, r.getString(9)),
                r.getString(10), r.getString(11), r.getString(12), r.getString(13), r.getString(14), constant(HandlingType.class, r.getString(15)),
                whole(r, 16), whole(r, 17), r.getString(18), r.getString(19), r.getString(20), day(r.getDate(21)), day(r.getDate(22)), r.getString(23),
                r.getString(24), day(r.getDate(25)), JSON.fromJson(r.getString(26), ItemContent.class));
    }

    static String json(ItemContent content) {
        return JSON.toJson(content);
    }

    private static Integer whole(ResultSet row, int column) throws SQLException {
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
