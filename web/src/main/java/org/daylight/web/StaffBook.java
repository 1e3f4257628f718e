package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffImport;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffSheetColumns;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.Choice;

/** The workbook of windows and people. */
@ApplicationScoped
public class StaffBook implements ImportBook {
    @Inject
    StaffImport imports;
    @Inject
    OrganisationQueries organisation;

    @Override
    public List<BookSheet> sheets(boolean english) {
        BookWords words = new BookWords(english);
        return StaffSheetColumns.SHEETS.stream().map(sheet -> words.sheet(sheet, StaffSheetColumns.of(sheet).stream()
                .map(code -> words.column(sheet, code, StaffSheetColumns.required(sheet).contains(code), choices(code, sheet))).toList())).toList();
    }

    private List<Choice> choices(String code, String sheet) {
        return switch (code) {
            case "hallCode" -> organisation.halls().stream().map(hall -> new Choice(hall.code(), hall.nameZh(), hall.nameEn())).toList();
            case "departmentCode" -> organisation.organs().stream().map(organ -> new Choice(organ.code(), organ.nameZh(), organ.nameEn())).toList();
            case "kind" -> sheet.equals(StaffSheetColumns.PEOPLE) ? BookWords.constants(EmploymentKind.values()) : List.of();
            case "level" -> BookWords.constants(StaffLevel.values());
            case "duty" -> BookWords.constants(StaffDuty.values());
            case "identityKind" -> BookWords.constants(IdentityDocument.Kind.values());
            default -> List.of();
        };
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
