package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemImportTest {
    private static final String OWN = "ZJ";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final ItemImport imports = wiring.door(ItemImport.class);

    @BeforeEach
    void inTheMorning() {
        wiring.at("2026-11-20T01:00:00Z");
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
    }

    @Test
    @Article("ITM-01")
    void what_was_exported_is_imported_again_without_any_change() {
        List<SheetRow> rows = exported();
        assertThat(rows).extracting(SheetRow::sheet).contains(ItemSheetColumns.ITEMS, ItemSheetColumns.MATERIALS, ItemSheetColumns.STEPS);

        ImportReport report = imports.dryRun(rows);

        assertThat(report.findings()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(report.rows()).isPositive();
        assertThat(imports.apply(rows)).isEqualTo(report);
        assertThat(drafts()).isZero();
    }

    @Test
    @Article({"ITM-01", "ITM-12"})
    void a_new_row_becomes_a_draft_and_a_changed_one_a_change_and_the_same_sheet_twice_does_nothing_new() {
        List<SheetRow> rows = new ArrayList<>(exported());
        String known = replace(rows, 0, "promisedLimit", "1");
        rows.addAll(copies(rows.get(0), 1));

        assertThat(imports.dryRun(rows)).isEqualTo(imports.apply(rows)).satisfies(report -> {
            assertThat(report.fresh()).isEqualTo(1);
            assertThat(report.changed()).isEqualTo(1);
        });
        assertThat(database.values("select change || ' ' || version || ' ' || drafted_by from item_version where state = 'DRAFT' and item_code = ?", known))
                .containsExactly("CHANGE 2 itemadmin");
        assertThat(database.values("select change || ' ' || version || ' ' || name_zh from item_version where state = 'DRAFT' and item_code <> ?", known))
                .singleElement().asString().startsWith("SET 1 ");
        assertThat(imports.apply(rows).unchanged()).isEqualTo(rows.stream().filter(ItemImportTest::isItem).count());
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    @Article({"ITM-01", "TIM-15"})
    void one_bad_cell_and_nothing_is_written() {
        List<SheetRow> rows = new ArrayList<>(exported());
        rows.addAll(copies(rows.get(0), 3));
        int last = rows.size() - 1;
        replace(rows, last, "promisedLimit", "99");

        assertThat(places(imports.dryRun(rows))).containsExactly("items!" + rows.get(last).number() + ":promisedLimit=item.promised-over-statutory");
        assertThatThrownBy(() -> imports.apply(rows)).isInstanceOfSatisfying(Problem.class, no -> {
            assertThat(no.code()).isEqualTo("import.rejected");
            assertThat(no.findings()).hasSize(1);
        });
        assertThat(drafts()).isZero();
    }

    @Test
    void each_bad_cell_is_told_once_with_its_sheet_row_and_column() {
        Map<String, String> cells = new LinkedHashMap<>(exported().get(0).cells());
        cells.putAll(Map.of("itemCode", code(1), "kind", "WISH", "statutoryLimit", "twenty", "effectiveFrom", "tomorrow", "businessOwner", "nobody",
                "powerType", "LICENCE", "field.noSuchField", "x"));
        List<SheetRow> rows = List.of(new SheetRow(ItemSheetColumns.ITEMS, 2, cells), new SheetRow(ItemSheetColumns.ITEMS, 3, Map.of("itemCode", code(1))),
                new SheetRow(ItemSheetColumns.ITEMS, 4, Map.of("nameZh", "没有编码")),
                new SheetRow("materials", 2, Map.of("itemCode", code(1), "name", "申请表", "required", "maybe", "blankForm", "0".repeat(64))),
                new SheetRow("materials", 3, Map.of("itemCode", "X", "name", "申请表")), new SheetRow("steps", 2, Map.of("itemCode", code(1), "code", "a b")));

        assertThat(places(imports.dryRun(rows))).contains("items!2:kind=import.unknown-choice", "items!2:statutoryLimit=import.not-a-number",
                "items!2:effectiveFrom=import.not-a-date", "items!2:businessOwner=item.person-unknown", "items!2:field.noSuchField=item.field-unknown",
                "items!3:itemCode=import.duplicate", "items!4:itemCode=import.missing", "materials!2:required=import.unknown-choice",
                "materials!2:blankForm=item.form-unknown", "materials!3:itemCode=import.unknown-item", "steps!2:nameZh=import.missing")
                .doesNotHaveDuplicates();
    }

    @Test
    @Article("ITM-01")
    void items_of_other_departments_and_those_whose_draft_is_open_are_not_touched() {
        List<SheetRow> same = exported();
        List<SheetRow> rows = new ArrayList<>(same);
        replace(rows, 0, "nameZh", "新的名称");
        imports.apply(rows);
        replace(rows, 0, "nameZh", "更新的名称");
        assertThat(places(imports.dryRun(rows))).containsExactly("items!" + rows.get(0).number() + ":itemCode=item.draft-open");

        wiring.as("itemadmin2", Roles.ITEM_ADMINISTRATOR);
        assertThat(places(imports.dryRun(rows))).contains("items!" + rows.get(0).number() + ":departmentCode=item.other-department")
                .noneMatch(place -> place.endsWith("item.draft-open"));
        assertThat(places(imports.dryRun(same))).as("not even that it is the same").contains("items!" + same.get(0).number() + ":departmentCode=item.other-department");
    }

    @Test
    void ten_thousand_rows_and_no_more() {
        List<SheetRow> rows = IntStream.rangeClosed(2, ItemImport.MOST_ROWS + 2)
                .mapToObj(number -> new SheetRow(ItemSheetColumns.ITEMS, number, Map.of("itemCode", "A"))).toList();
        assertThatThrownBy(() -> imports.dryRun(rows)).isInstanceOfSatisfying(Problem.class, no -> assertThat(no.code()).isEqualTo("import.too-many-rows"));
    }

    /** All items in force of the own department, numbered as in their sheets. */
    private List<SheetRow> exported() {
        ItemFilter inForce = new ItemFilter(OWN, null, null, null, null, java.time.LocalDate.of(2026, 11, 20), null);
        Map<String, Integer> next = new LinkedHashMap<>();
        return wiring.door(ItemExport.class).find(inForce, PageRequest.first(500)).rows().stream().flatMap(List::stream)
                .map(row -> new SheetRow(row.sheet(), next.merge(row.sheet(), 1, Integer::sum) + 1, row.cells())).toList();
    }

    private static String replace(List<SheetRow> rows, int index, String column, String value) {
        SheetRow row = rows.get(index);
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, value);
        rows.set(index, new SheetRow(row.sheet(), row.number(), cells));
        return cells.get("itemCode");
    }

    private static List<SheetRow> copies(SheetRow row, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(copy -> {
            Map<String, String> cells = new LinkedHashMap<>(row.cells());
            cells.put("itemCode", code(copy));
            return new SheetRow(ItemSheetColumns.ITEMS, 1000 + copy, cells);
        }).toList();
    }

    private static String code(int number) {
        return "1122998801990101X24229999%06d".formatted(number);
    }

    private static boolean isItem(SheetRow row) {
        return row.sheet().equals(ItemSheetColumns.ITEMS);
    }

    private static List<String> places(ImportReport report) {
        return report.findings().stream().map((Finding finding) -> finding.place() + "=" + finding.code()).toList();
    }

    private int drafts() {
        return Integer.parseInt(database.values("select count(*) from item_version where state = 'DRAFT'").get(0));
    }
}
