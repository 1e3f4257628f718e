package org.daylight.profiles;

/**
 * A field of a power type's publication schema.
 *
 * @param code     stable, lower camel case, such as {@code legalBasis}
 * @param required before publishing; an address on the net (URL) only of an item that is handled online (ITM-27)
 * @param open     shown to the public
 * @param article  by which article, such as {@code 002 art. 14(2)}
 */
public record FieldRule(String code, String labelZh, String labelEn, FieldKind kind, boolean required, boolean open, String article) {

    /** How a field is written and checked. */
    public enum FieldKind {
        LINE, TEXT, PHONE, ADDRESS, URL, YES_NO
    }
}
