package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemImport.Row;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;

/** Compares the rows of an import with what is there, and decides what is written. */
@ApplicationScoped
public class ImportPlanning {
    @Inject
    ItemImportRepository items;
    @Inject
    ImportChecks checks;
    @Inject
    Clock clock;

    /** @param departmentCode whose items the caller keeps */
    public ImportPlan plan(List<Row> rows, String departmentCode) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LegalTime.today(clock);
        List<ImportedItem> imported = new ItemRowReading(findings).read(rows);
        Map<String, StandingItem> standing = items.standing(imported.stream().map(item -> item.sheet().itemCode()).toList(), today);
        List<ImportedItem> news = imported.stream().filter(item -> !isKnown(item, standing.get(item.sheet().itemCode()))).toList();
        news.forEach(item -> requireWritable(item, standing.get(item.sheet().itemCode()), departmentCode, findings));
        checks.check(news, today, findings);
        List<ImportPlan.Draft> drafts = news.stream().map(item -> draft(item.sheet(), Optional.ofNullable(standing.get(item.sheet().itemCode())))).toList();
        long count = rows.stream().filter(row -> row.sheet().equals(ItemSheetColumns.ITEMS)).count();
        return new ImportPlan(Math.toIntExact(count), drafts, findings);
    }

    /** Cell by cell the same as the draft on its way or, where there is none, as the version in force. */
    private static boolean isKnown(ImportedItem item, StandingItem standing) {
        ItemSheet last = standing == null ? null : standing.open() == null ? standing.inForce() : standing.open();
        return last != null && cells(ItemRowWriting.rows(last)).equals(cells(ItemRowWriting.rows(item.sheet())));
    }

    private static List<Map<String, String>> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    private static void requireWritable(ImportedItem item, StandingItem standing, String departmentCode, List<Finding> findings) {
        boolean other = standing != null && !standing.departmentCode().equals(departmentCode)
                || item.sheet().departmentCode() != null && !item.sheet().departmentCode().equals(departmentCode);
        if (other) {
            findings.add(finding(item, "departmentCode", "item.other-department", "ITM-01"));
        } else if (standing != null && standing.open() != null) {
            findings.add(finding(item, ItemSheetColumns.ITEM_CODE, "item.draft-open", "ITM-12"));
        }
    }

    private static Finding finding(ImportedItem item, String column, String code, String article) {
        return Finding.of(SheetCells.place(ItemSheetColumns.ITEMS, item.row().number(), column), code, article);
    }

    private static ImportPlan.Draft draft(ItemSheet sheet, Optional<StandingItem> standing) {
        boolean inForce = standing.filter(item -> item.inForce() != null).isPresent();
        return new ImportPlan.Draft(sheet, inForce ? ItemChange.CHANGE : ItemChange.SET, standing.map(StandingItem::last).orElse(0) + 1);
    }
}
