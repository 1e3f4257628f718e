package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.SheetRow;

/** Compares the rows of an import with what is there, and decides what is written. */
@ApplicationScoped
public class ImportPlanning {
    @Inject
    ItemImportRepository items;
    @Inject
    SheetFactRepository facts;
    @Inject
    Clock clock;

    /** @param departmentCode whose items the caller keeps */
    public ImportPlan plan(List<SheetRow> rows, String departmentCode) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LegalTime.today(clock);
        List<ImportedItem> imported = new ItemRowReading(findings).read(rows);
        Map<String, StandingItem> standing = items.standing(imported.stream().map(item -> item.sheet().itemCode()).toList(), today);
        List<ImportedItem> news = imported.stream().filter(item -> !isKnown(item, standing.get(item.sheet().itemCode()), departmentCode)).toList();
        news.forEach(item -> requireWritable(item, standing.get(item.sheet().itemCode()), departmentCode, findings));
        SheetFacts known = facts.facts(news.stream().map(ImportedItem::sheet).toList(), today);
        news.forEach(item -> addFindings(item, known, findings));
        List<ImportPlan.Draft> drafts = news.stream().map(item -> draft(item.sheet(), standing.get(item.sheet().itemCode()))).toList();
        long count = rows.stream().filter(row -> row.sheet().equals(ItemSheetColumns.ITEMS)).count();
        return new ImportPlan(Math.toIntExact(count), drafts, firstOfEachCell(findings));
    }

    /** Of the own department, and cell by cell the same as the draft on its way, the version published last or the one in force. */
    private static boolean isKnown(ImportedItem item, StandingItem standing, String departmentCode) {
        return standing != null && standing.departmentCode().equals(departmentCode) && standing.sheets().stream()
                .anyMatch(sheet -> cells(ItemRowWriting.rows(sheet)).equals(cells(ItemRowWriting.rows(item.sheet()))));
    }

    private static List<Map<String, String>> cells(List<SheetRow> rows) {
        return rows.stream().map(SheetRow::cells).toList();
    }

    /** Of another department's item nothing is told but that it is one. */
    private static void requireWritable(ImportedItem item, StandingItem standing, String departmentCode, List<Finding> findings) {
        String written = item.sheet().departmentCode();
        if (standing != null && !standing.departmentCode().equals(departmentCode) || written != null && !written.equals(departmentCode)) {
            findings.add(finding(item, "departmentCode", "item.other-department", "ITM-01"));
            return;
        }
        if (standing != null && standing.isOpen()) {
            findings.add(finding(item, ItemSheetColumns.ITEM_CODE, "item.draft-open", "ITM-12"));
        } else if (standing != null && standing.hasEnded()) {
            findings.add(finding(item, ItemSheetColumns.ITEM_CODE, "import.item-ended", "ITM-16"));
        }
        if (standing != null && standing.isPublished() && !standing.codeScheme().equals(item.sheet().codeScheme())) {
            findings.add(finding(item, "codeScheme", "item.code-fixed", "ITM-16"));
        }
    }

    /** What the rules of sheets find, at the cells that it was read from; of a cell that could not be read it has been said already. */
    private static void addFindings(ImportedItem item, SheetFacts facts, List<Finding> findings) {
        SheetRules.findings(item.sheet(), facts).forEach(found ->
                findings.add(new Finding(ImportPlaceRules.cell(found.place(), item), found.code(), found.article(), found.arguments())));
    }

    private static List<Finding> firstOfEachCell(List<Finding> findings) {
        Map<String, Finding> first = new LinkedHashMap<>();
        findings.forEach(finding -> first.putIfAbsent(finding.place(), finding));
        return List.copyOf(first.values());
    }

    private static Finding finding(ImportedItem item, String column, String code, String article) {
        return Finding.of(SheetCells.place(ItemSheetColumns.ITEMS, item.row().number(), column), code, article);
    }

    private static ImportPlan.Draft draft(ItemSheet sheet, StandingItem standing) {
        boolean change = standing != null && standing.isPublished();
        return new ImportPlan.Draft(sheet, change ? ItemChange.CHANGE : ItemChange.SET, standing == null ? 1 : standing.lastVersion() + 1, standing == null);
    }
}
