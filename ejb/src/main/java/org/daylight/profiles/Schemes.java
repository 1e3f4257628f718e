package org.daylight.profiles;

import java.math.BigDecimal;
import java.util.List;

/** Assessment schemes (绩效量化测评): their weights add up to their base (C18, C19). */
public final class Schemes {
    private Schemes() {
    }

    /** How often a scheme is applied. */
    public enum Period {
        MONTH, QUARTER, HALF_YEAR, YEAR
    }

    /** What an item of a scheme does to the score. */
    public enum ItemKind {
        INDICATOR, DEDUCTION, BONUS
    }

    /**
     * A scheme.
     *
     * @param owner    functional role that assesses
     * @param subjects who is assessed: DEPARTMENT, SECTION, WINDOW, PERSON
     * @param base     points that the weights add up to
     */
    public record Scheme(@Must String code, @Must String nameZh, @Must String nameEn, @Must Period period, @Must @RefersTo("roles") String owner,
                         @Must List<String> subjects, @Must Integer base, boolean ranked, boolean letters, @Must String article) implements ProfileRow {
        public Scheme {
            subjects = Rows.of(subjects);
        }

        @Override
        public String key() {
            return code;
        }
    }

    /**
     * A dimension.
     *
     * @param weight points of the scheme's base
     * @param lowest points that are left at the least
     */
    public record Dimension(@Must @RefersTo("schemes") String scheme, @Must String code, @Must String nameZh, @Must String nameEn, @Must Integer weight,
                            @Must Integer lowest, String requirement, @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return code == null ? null : ProfileRow.joined(scheme, code);
        }
    }

    /**
     * What is measured, deducted or added.
     *
     * @param dimension {@code scheme/dimension}
     * @param points    each time; null for an indicator
     * @param atMost    points in a period; null: no limit
     */
    public record ScoreItem(@Must @RefersTo("dimensions") String dimension, @Must String code, @Must ItemKind kind, @Must String textZh,
                            @Must String textEn, BigDecimal points, BigDecimal atMost, String article) implements ProfileRow {
        @Override
        public String key() {
            return code == null ? null : ProfileRow.joined(dimension, code);
        }
    }
}
