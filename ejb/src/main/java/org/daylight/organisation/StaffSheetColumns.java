package org.daylight.organisation;

import java.util.List;

/** Sheets and columns, by code, in which windows and people are imported and exported. */
public final class StaffSheetColumns {
    public static final String WINDOWS = "windows";
    public static final String PEOPLE = "people";
    public static final List<String> SHEETS = List.of(WINDOWS, PEOPLE);

    private StaffSheetColumns() {
    }

    public static List<String> of(String sheet) {
        return switch (sheet) {
            case WINDOWS -> List.of("hallCode", "number", "nameZh", "nameEn", "departmentCode", "phone", "activeFrom", "activeUntil");
            case PEOPLE -> List.of("username", "nameZh", "nameEn", "departmentCode", "post", "kind", "level", "duty", "windowCode", "identityKind",
                    "identityNumber", "phone", "mobile", "activeFrom", "activeUntil");
            default -> throw new IllegalArgumentException(sheet);
        };
    }

    /** Columns without which a row of the sheet says nothing. */
    public static List<String> required(String sheet) {
        return switch (sheet) {
            case WINDOWS -> List.of("hallCode", "number", "nameZh", "nameEn", "departmentCode", "activeFrom");
            case PEOPLE -> List.of("username", "nameZh", "nameEn", "departmentCode", "duty", "activeFrom");
            default -> throw new IllegalArgumentException(sheet);
        };
    }
}
