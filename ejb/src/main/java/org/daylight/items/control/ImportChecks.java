package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.Finding;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;

/** What new items must keep even as drafts, asked for all of them at once. */
@ApplicationScoped
class ImportChecks {
    @Inject
    SupervisionProfiles profiles;

    void check(List<ImportedItem> imported, LocalDate today, List<Finding> findings) {
        Map<String, PowerTypeSchema> types = profiles.powerTypes(today).stream().collect(Collectors.toMap(PowerTypeSchema::code, Function.identity()));
        imported.forEach(item -> requireFieldsOfType(item, types, findings));
    }

    private static void requireFieldsOfType(ImportedItem item, Map<String, PowerTypeSchema> types, List<Finding> findings) {
        PowerTypeSchema type = types.get(item.sheet().powerType());
        List<String> known = type == null ? List.of() : type.fields().stream().map(FieldRule::code).toList();
        if (type != null) {
            item.sheet().content().fields().keySet().stream().filter(code -> !known.contains(code)).forEach(code -> findings.add(Finding.of(
                    SheetCells.place(ItemSheetColumns.ITEMS, item.row().number(), ItemSheetColumns.FIELD + code), "import.field-not-of-type", "ITM-07",
                    type.nameZh())));
        }
    }
}
