package org.daylight.items.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.SheetRow;

/** From an item to its rows, as an import reads them; numbers are 0. */
final class ItemRowWriting {
    private final List<SheetRow> rows = new ArrayList<>();
    private final String itemCode;

    private ItemRowWriting(String itemCode) {
        this.itemCode = itemCode;
    }

    /** The item's own row first, then those of the other sheets in order. */
    static List<SheetRow> rows(ItemSheet sheet) {
        ItemRowWriting writing = new ItemRowWriting(sheet.itemCode());
        writing.write(sheet);
        return writing.rows;
    }

    private void write(ItemSheet s) {
        ItemContent content = s.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        content.fields().forEach((code, text) -> fields.put(ItemSheetColumns.FIELD + code, text));
        add(ItemSheetColumns.ITEMS, fields, s.codeScheme(), s.basicCode(), s.basicCodeScheme(), s.departmentCode(), s.powerType(), s.kind(), s.entryClass(),
                s.notOnline(), s.businessOwner(), s.systemKeeper(), s.operator(), s.nameZh(), s.nameEn(), s.handlingType(), s.statutoryLimit(),
                s.promisedLimit(), s.certificateZh(), s.certificateEn(), s.certificateType(), s.effectiveFrom(), s.effectiveUntil(), s.changeReason(),
                s.changeBasis(), s.changedOn(), content.template());
        content.materials().forEach(m -> add(ItemSheetColumns.MATERIALS, Map.of(), m.name(), m.required(), m.form(), m.copies(), m.basis(), m.issuer(),
                m.standard(), m.blankForm(), m.sampleForm()));
        content.fees().forEach(f -> add(ItemSheetColumns.FEES, Map.of(), f.name(), f.standard(), f.basis(), f.reducible()));
        content.steps().forEach(s1 -> add(ItemSheetColumns.STEPS, Map.of(), s1.code(), s1.nameZh(), s1.nameEn(), s1.kind(), s1.post(), s1.department(),
                s1.person(), s1.authority(), s1.limit(), String.join(",", s1.next()), s1.duties()));
        content.questions().forEach(q -> add(ItemSheetColumns.QUESTIONS, Map.of(), q.question(), q.answer()));
        content.discretion().forEach(d -> add(ItemSheetColumns.DISCRETION, Map.of(), d.circumstance(), d.measure(), d.least(), d.most()));
        content.keyFacts().forEach(f -> add(ItemSheetColumns.KEY_FACTS, Map.of(), f.code(), f.nameZh(), f.nameEn(), f.type(), f.unit(), f.required()));
    }

    /** @param values of the columns after the item's code, in their order */
    private void add(String sheet, Map<String, Object> further, Object... values) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(ItemSheetColumns.ITEM_CODE, itemCode);
        List<String> columns = ItemSheetColumns.of(sheet);
        for (int i = 0; i < values.length; i++) {
            cells.put(columns.get(i + 1), values[i]);
        }
        cells.putAll(further);
        rows.add(new SheetRow(sheet, 0, texts(cells)));
    }

    private static Map<String, String> texts(Map<String, Object> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((column, value) -> {
            String text = value == null ? "" : tidy(value.toString());
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }

    /** As a cell gives it back. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\u00a0', ' ').replace('\u3000', ' ').strip();
    }
}
