package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.MaterialForm;
import org.daylight.items.ItemImport;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheetColumns;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.Choice;
import org.daylight.web.sheets.SheetColumn;

/** The workbook of items: one sheet of items with the fields of the publication schema, and one for each list that an item has. */
@ApplicationScoped
public class ItemBook implements ImportBook {
    @Inject
    ItemImport imports;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory directory;
    @Inject
    ItemChoices choices;
    @Inject
    Clock clock;

    @Override
    public List<BookSheet> sheets(boolean english) {
        List<PowerTypeSchema> types = profiles.powerTypes(LegalTime.today(clock));
        BookWords words = new BookWords(english);
        return ItemSheetColumns.SHEETS.stream().map(sheet -> words.sheet(sheet, columns(sheet, types, words, english))).toList();
    }

    private List<SheetColumn> columns(String sheet, List<PowerTypeSchema> types, BookWords words, boolean english) {
        List<String> required = ItemSheetColumns.required(sheet);
        List<SheetColumn> columns = new ArrayList<>(ItemSheetColumns.of(sheet).stream()
                .map(code -> words.column(sheet, code, required.contains(code), choices(sheet, code, types))).toList());
        if (sheet.equals(ItemSheetColumns.ITEMS)) {
            columns.addAll(fields(types, english));
        }
        return columns;
    }

    /** Every field that any power type asks for, once; the note says which. */
    private static List<SheetColumn> fields(List<PowerTypeSchema> types, boolean english) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        Map<String, List<String>> users = new LinkedHashMap<>();
        types.forEach(type -> type.fields().forEach(rule -> {
            rules.putIfAbsent(rule.code(), rule);
            users.computeIfAbsent(rule.code(), any -> new ArrayList<>()).add((english ? type.nameEn() : type.nameZh()) + (rule.required() ? "*" : ""));
        }));
        return rules.values().stream().map(rule -> new SheetColumn(ItemSheetColumns.FIELD + rule.code(), rule.labelZh(), rule.labelEn(),
                String.join(english ? ", " : "、", users.get(rule.code())), false,
                rule.kind() == FieldRule.FieldKind.YES_NO ? BookWords.yesOrNo("YES", "NO") : List.of())).toList();
    }

    private List<Choice> choices(String sheet, String code, List<PowerTypeSchema> types) {
        return switch (sheet + "." + code) {
            case "items.codeScheme" -> schemes(choices.getItemSchemes());
            case "items.basicCodeScheme" -> schemes(choices.getBasicSchemes());
            case "items.departmentCode", "steps.department" -> departments();
            case "items.powerType" -> types.stream().map(type -> new Choice(type.code(), type.nameZh(), type.nameEn())).toList();
            case "items.kind" -> BookWords.constants(ItemKind.values());
            case "items.entryClass" -> BookWords.constants(EntryClass.values());
            case "items.notOnline" -> BookWords.constants(new NotOnline[] {NotOnline.PUBLIC_SAFETY});
            case "items.handlingType" -> BookWords.constants(HandlingType.values());
            case "items.template" -> BookWords.constants(ApprovalTemplate.values());
            case "materials.form" -> BookWords.constants(MaterialForm.values());
            case "keyFacts.type" -> BookWords.constants(FactType.values());
            case "materials.required", "fees.reducible", "keyFacts.required" -> BookWords.yesOrNo("true", "false");
            case "steps.kind" -> BookWords.constants(StepKind.values());
            case "steps.post" -> BookWords.keyed(choices.getPosts(), role -> "post." + role);
            default -> List.of();
        };
    }

    private List<Choice> schemes(List<String> codes) {
        return imports.codeSchemes().stream().filter(scheme -> codes.contains(scheme.code()))
                .map(scheme -> new Choice(scheme.code(), scheme.nameZh(), scheme.nameEn())).toList();
    }

    private List<Choice> departments() {
        return directory.departments().stream().map(department -> new Choice(department.code(), department.nameZh(), department.nameEn())).toList();
    }

    @Override
    public ImportReport dryRun(List<SheetRow> rows) {
        return imports.dryRun(rows);
    }

    @Override
    public ImportReport apply(List<SheetRow> rows) {
        return imports.apply(rows);
    }
}
