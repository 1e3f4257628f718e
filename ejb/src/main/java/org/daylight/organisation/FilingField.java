package org.daylight.organisation;

import java.util.List;

/**
 * A field of a kind of filing.
 *
 * @param options of a {@link Kind#CHOICE}; empty otherwise
 * @param article by which article; null: the kind's
 */
public record FilingField(String code, String labelZh, String labelEn, Kind kind, boolean required, List<Option> options, String article) {

    /** How a field is written and checked. */
    public enum Kind {
        LINE, TEXT, DATE,
        /** A date by which the first step is due. */
        DEADLINE,
        CHOICE, PHONE, WINDOW, ITEM,
        /** Somebody on the staff of the department. */
        PERSON,
        /** A user name of the identity provider. */
        ACCOUNT,
        IDENTITY_KIND,
        /** Private. */
        IDENTITY,
        /** Private. */
        MOBILE;

        /** Shown only to who needs it: the department's administrator and the centre. */
        public boolean isPrivate() {
            return this == IDENTITY || this == MOBILE;
        }
    }

    /** A choice. */
    public record Option(String code, String labelZh, String labelEn) {
    }
}
