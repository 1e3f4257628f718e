package org.daylight.profiles;

import java.util.List;
import org.daylight.profiles.Clocks.Unit;

/** Complaints, evaluations, seals, and all that is a single value (C14, C15, C23; GB/T 39046 A.8). */
public final class PublicVoice {
    private PublicVoice() {
    }

    /**
     * 投诉类别.
     *
     * @param limit      0: at once; null: the limit of the law or the promise
     * @param handledBy  who takes it in and handles it
     * @param extendedBy who may extend; null: nobody
     */
    public record ComplaintClass(@Must String code, @Must String nameZh, @Must String nameEn, Integer limit, @Must Unit unit,
                                 @Must @RefersTo("roles") String handledBy, @RefersTo("roles") String extendedBy, @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** 满意度; 1 is the best, {@code bad} ones are rectified. */
    public record Rating(@Must Integer level, @Must String labelZh, @Must String labelEn, boolean bad) implements ProfileRow {
        @Override
        public String key() {
            return level == null ? null : String.valueOf(level);
        }
    }

    /** 印章: a kind of seal and the documents it is put on. */
    public record Seal(@Must String code, @Must String nameZh, @Must String nameEn, @Must List<String> documents, @Must String article) implements ProfileRow {
        public Seal {
            documents = Rows.of(documents);
        }

        @Override
        public String key() {
            return code;
        }
    }

    /** How a parameter's value is read. */
    public enum ValueKind {
        NUMBER, WORKING_DAYS, PERCENT, YES_NO, CHOICE, ROLE
    }

    /**
     * 参数.
     *
     * @param choices words of which a {@code CHOICE} takes one
     */
    public record Parameter(@Must String code, @Must String labelZh, @Must String labelEn, @Must ValueKind kind, @Must String value, List<String> choices,
                            @Must String article) implements ProfileRow {
        public Parameter {
            choices = Rows.of(choices);
        }

        @Override
        public String key() {
            return code;
        }
    }
}
