package org.daylight.items.entity;

import org.daylight.items.EntryClass;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;

/** What belongs to an item and not to one of its versions; a version that is not yet published carries what the item will take on with it. */
public record ItemAttributes(String codeScheme, String basicCode, String basicCodeScheme, String powerType, ItemKind kind, EntryClass entryClass,
                             NotOnline notOnline, String businessOwner, String systemKeeper, String operator) {

    public static ItemAttributes of(ItemSheet sheet) {
        return new ItemAttributes(sheet.codeScheme(), sheet.basicCode(), sheet.basicCodeScheme(), sheet.powerType(), sheet.kind(),
                sheet.entryClass(), sheet.notOnline(), sheet.businessOwner(), sheet.systemKeeper(), sheet.operator());
    }
}
