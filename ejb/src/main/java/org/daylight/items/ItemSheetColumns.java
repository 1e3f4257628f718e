package org.daylight.items;

import java.util.List;

/** Sheets and columns, by code, in which items are imported and exported; every sheet but the first names the item in {@code itemCode}. */
public final class ItemSheetColumns {
    public static final String ITEMS = "items";
    public static final String MATERIALS = "materials";
    public static final String FEES = "fees";
    public static final String STEPS = "steps";
    public static final String QUESTIONS = "questions";
    public static final String DISCRETION = "discretion";
    public static final String KEY_FACTS = "keyFacts";
    public static final List<String> SHEETS = List.of(ITEMS, MATERIALS, FEES, STEPS, QUESTIONS, DISCRETION, KEY_FACTS);
    public static final String ITEM_CODE = "itemCode";
    /** Before the code of a field of the publication schema, such as {@code field.legalBasis}. */
    public static final String FIELD = "field.";

    private static final List<String> ITEM = List.of(ITEM_CODE, "codeScheme", "basicCode", "basicCodeScheme", "departmentCode", "powerType", "kind",
            "entryClass", "notOnline", "businessOwner", "systemKeeper", "operator", "nameZh", "nameEn", "handlingType", "statutoryLimit",
            "promisedLimit", "certificateZh", "certificateEn", "certificateType", "effectiveFrom", "effectiveUntil", "changeReason", "changeBasis",
            "changedOn", "template");

    private ItemSheetColumns() {
    }

    /** Columns of a sheet; of {@link #ITEMS} without the fields of the publication schema, which follow. */
    public static List<String> of(String sheet) {
        return switch (sheet) {
            case ITEMS -> ITEM;
            case MATERIALS -> List.of(ITEM_CODE, "name", "required", "form", "copies", "basis", "issuer", "standard", "blankForm", "sampleForm");
            case FEES -> List.of(ITEM_CODE, "name", "standard", "basis", "reducible");
            case STEPS -> List.of(ITEM_CODE, "code", "nameZh", "nameEn", "kind", "post", "department", "person", "authority", "limit", "next", "duties");
            case QUESTIONS -> List.of(ITEM_CODE, "question", "answer");
            case DISCRETION -> List.of(ITEM_CODE, "circumstance", "measure", "least", "most");
            case KEY_FACTS -> List.of(ITEM_CODE, "code", "nameZh", "nameEn", "type", "unit", "required");
            default -> throw new IllegalArgumentException(sheet);
        };
    }

    /** Columns without which a row of the sheet says nothing. */
    public static List<String> required(String sheet) {
        return switch (sheet) {
            case ITEMS -> List.of(ITEM_CODE, "codeScheme", "departmentCode", "powerType", "kind", "entryClass", "nameZh", "handlingType");
            case MATERIALS, FEES -> List.of(ITEM_CODE, "name");
            case STEPS -> List.of(ITEM_CODE, "code", "nameZh", "kind", "post");
            case QUESTIONS -> List.of(ITEM_CODE, "question", "answer");
            case DISCRETION -> List.of(ITEM_CODE, "circumstance", "measure");
            case KEY_FACTS -> List.of(ITEM_CODE, "code", "nameZh", "type");
            default -> throw new IllegalArgumentException(sheet);
        };
    }
}
