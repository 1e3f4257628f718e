package org.daylight.items.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemContent.MaterialForm;
import org.daylight.items.ItemContent.Question;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemSheetColumns;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.Finding;
import org.daylight.kernel.SheetRow;

/** From rows to items: what each cell means, whose part a row of a further sheet is, and which item stands there twice. */
final class ItemRowReading {
    private static final int MOST_PARTS = 200;
    private static final int NAME = 200;
    private static final int CODE = 50;
    private static final int USER = 64;
    private static final int STEP_LIMIT = 10_000;
    private final List<Finding> findings;

    ItemRowReading(List<Finding> findings) {
        this.findings = findings;
    }

    /** In the order of the sheet; rows without a code and repetitions are left out with a finding. */
    List<ImportedItem> read(List<SheetRow> rows) {
        Map<String, SheetRow> items = new LinkedHashMap<>();
        rows.stream().filter(row -> row.sheet().equals(ItemSheetColumns.ITEMS)).forEach(row -> add(items, row));
        Map<String, Map<String, List<SheetRow>>> parts = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.sheet().equals(ItemSheetColumns.ITEMS)).forEach(row -> addPart(items, parts, row));
        return items.entrySet().stream().map(item -> item(item.getValue(), parts.getOrDefault(item.getKey(), Map.of()))).toList();
    }

    private void add(Map<String, SheetRow> items, SheetRow row) {
        String code = row.cells().get(ItemSheetColumns.ITEM_CODE);
        SheetRow first = code == null ? null : items.putIfAbsent(code, row);
        if (code == null) {
            new SheetCells(row, findings);
        } else if (first != null) {
            new SheetCells(row, findings).wrong(ItemSheetColumns.ITEM_CODE, "import.duplicate", "ITM-10", first.number());
        }
    }

    private void addPart(Map<String, SheetRow> items, Map<String, Map<String, List<SheetRow>>> parts, SheetRow row) {
        String code = row.cells().get(ItemSheetColumns.ITEM_CODE);
        if (code != null && !items.containsKey(code)) {
            new SheetCells(row, findings).wrong(ItemSheetColumns.ITEM_CODE, "import.unknown-item", null);
        } else if (code == null) {
            new SheetCells(row, findings);
        } else {
            List<SheetRow> list = parts.computeIfAbsent(code, any -> new LinkedHashMap<>()).computeIfAbsent(row.sheet(), any -> new ArrayList<>());
            if (list.size() == MOST_PARTS) {
                new SheetCells(row, findings).wrong(ItemSheetColumns.ITEM_CODE, "item.too-many-rows", "ITM-31", MOST_PARTS);
            } else {
                list.add(row);
            }
        }
    }

    private ImportedItem item(SheetRow row, Map<String, List<SheetRow>> parts) {
        SheetCells cell = new SheetCells(row, findings);
        ItemContent content = new ItemContent(fields(row), each(parts, ItemSheetColumns.MATERIALS, ItemRowReading::material),
                each(parts, ItemSheetColumns.FEES, ItemRowReading::fee), cell.constant("template", ApprovalTemplate.class),
                each(parts, ItemSheetColumns.STEPS, ItemRowReading::step), each(parts, ItemSheetColumns.QUESTIONS, ItemRowReading::question),
                each(parts, ItemSheetColumns.DISCRETION, ItemRowReading::grade), each(parts, ItemSheetColumns.KEY_FACTS, ItemRowReading::fact));
        return new ImportedItem(row, sheet(cell, content), parts);
    }

    /** Where no English name is given, the Chinese one stands for it. */
    private static ItemSheet sheet(SheetCells cell, ItemContent content) {
        String nameZh = cell.text("nameZh", NAME);
        String nameEn = cell.text("nameEn", NAME);
        return new ItemSheet(cell.text(ItemSheetColumns.ITEM_CODE, CODE), cell.text("codeScheme", CODE), cell.text("basicCode", CODE),
                cell.text("basicCodeScheme", CODE), cell.text("departmentCode", CODE), cell.text("powerType", CODE),
                cell.constant("kind", ItemKind.class), cell.constant("entryClass", EntryClass.class), cell.constant("notOnline", NotOnline.class),
                cell.text("businessOwner", USER), cell.text("systemKeeper", USER), cell.text("operator", USER), nameZh,
                nameEn == null ? nameZh : nameEn, cell.constant("handlingType", HandlingType.class), cell.whole("statutoryLimit"), cell.whole("promisedLimit"),
                cell.text("certificateZh", 100), cell.text("certificateEn", 100), cell.text("certificateType", 3), cell.day("effectiveFrom"),
                cell.day("effectiveUntil"), cell.text("changeReason", 2000), cell.text("changeBasis", 1000), cell.day("changedOn"), content);
    }

    private static Map<String, String> fields(SheetRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.cells().forEach((column, text) -> {
            if (column.startsWith(ItemSheetColumns.FIELD)) {
                fields.put(column.substring(ItemSheetColumns.FIELD.length()), text);
            }
        });
        return fields;
    }

    private <T> List<T> each(Map<String, List<SheetRow>> parts, String sheet, java.util.function.Function<SheetCells, T> part) {
        return parts.getOrDefault(sheet, List.of()).stream().map(row -> part.apply(new SheetCells(row, findings))).toList();
    }

    private static Material material(SheetCells cell) {
        Integer copies = cell.whole("copies");
        return new Material(cell.text("name", NAME), cell.yes("required"), cell.constant("form", MaterialForm.class), copies == null ? 0 : copies,
                cell.text("basis"), cell.text("issuer"), cell.text("standard"), cell.text("blankForm", 64), cell.text("sampleForm", 64));
    }

    private static Fee fee(SheetCells cell) {
        return new Fee(cell.text("name", NAME), cell.text("standard"), cell.text("basis"), cell.yes("reducible"));
    }

    private static FlowStep step(SheetCells cell) {
        Long limit = cell.amount("limit", STEP_LIMIT);
        return new FlowStep(cell.text("code", CODE), cell.text("nameZh", NAME), cell.text("nameEn", NAME), cell.constant("kind", StepKind.class),
                cell.text("post", CODE), cell.text("department", CODE), cell.text("person", USER), cell.text("authority"),
                limit == null ? null : limit.intValue(), cell.codes("next"), cell.text("duties"));
    }

    private static Question question(SheetCells cell) {
        return new Question(cell.text("question"), cell.text("answer"));
    }

    private static KeyFact fact(SheetCells cell) {
        return new KeyFact(cell.text("code"), cell.text("nameZh"), cell.text("nameEn"), cell.constant("type", FactType.class), cell.text("unit"), cell.yes("required"));
    }

    private static DiscretionGrade grade(SheetCells cell) {
        return new DiscretionGrade(cell.text("circumstance"), cell.text("measure"), cell.amount("least", 1L << 50), cell.amount("most", 1L << 50));
    }
}
