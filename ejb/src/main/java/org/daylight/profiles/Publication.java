package org.daylight.profiles;

import org.daylight.profiles.FieldRule.FieldKind;

/** The publication schema: what must be public of an item, and the fields of each power type (C12). */
public final class Publication {
    private Publication() {
    }

    /** Where a public element stands in an item. */
    public enum Source {
        FIELD, MATERIALS, FLOW, LIMITS, FEES
    }

    /**
     * One of the public elements (七公开, of which the text lists eight).
     *
     * @param field that holds it; null unless the source is a field
     */
    public record Element(@Must String code, @Must String labelZh, @Must String labelEn, @Must Source source, @RefersTo("fields") String field,
                          @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** A field as any power type shows it. */
    public record Field(@Must String code, @Must String labelZh, @Must String labelEn, @Must FieldKind kind, boolean open) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** A power type; parameters as in {@link PowerTypeSchema}. */
    public record PowerType(@Must String code, @Must String exchangeCode, @Must String nameZh, @Must String nameEn, boolean limitsRequired,
                            boolean materialsRequired, boolean flowRequired, boolean applied) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** That a power type asks for a field, in the order shown; {@code required} before publishing. */
    public record FieldUse(@Must @RefersTo("powerTypes") String powerType, @Must @RefersTo("fields") String field, boolean required, @Must String article)
            implements ProfileRow {
        @Override
        public String key() {
            return field == null ? null : ProfileRow.joined(powerType, field);
        }
    }
}
