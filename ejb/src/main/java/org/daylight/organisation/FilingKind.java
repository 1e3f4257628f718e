package org.daylight.organisation;

import java.util.List;

/**
 * A kind of filing or application (备案、申请): its fields, who files it, who decides in which order, and in how many working days each step.
 */
public record FilingKind(String code, String nameZh, String nameEn, String article, List<String> filers, List<FilingField> fields,
                         List<FilingStage> chain, int limitDays, Attachment attachment) {
    public static final String STAFF_CHANGE = "STAFF_CHANGE";
    public static final String SUBSTITUTION = "SUBSTITUTION";
    public static final String REPLACEMENT_REQUEST = "REPLACEMENT_REQUEST";
    public static final String INTERNAL_RULES = "INTERNAL_RULES";
    public static final String HALL_ENTRY = "HALL_ENTRY";
    public static final String HALL_EXIT = "HALL_EXIT";
    public static final String HALL_EXEMPTION = "HALL_EXEMPTION";
    public static final String LATE_ENTRY = "LATE_ENTRY";
    public static final String AUTHORITY_CHANGE = "AUTHORITY_CHANGE";
    public static final String PARAMETER_CHANGE = "PARAMETER_CHANGE";
    public static final String PLATFORM_REQUEST = "PLATFORM_REQUEST";
    public static final String STYLE_FINDING = "STYLE_FINDING";

    /** Whether a file goes with it. */
    public enum Attachment {
        NONE, OPTIONAL, REQUIRED,
        /** A one-inch photo with a red background. */
        PHOTO
    }
}
