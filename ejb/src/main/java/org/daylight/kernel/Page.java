package org.daylight.kernel;

import java.util.List;

/**
 * A part of a list.
 *
 * @param rows  of this page, in the order asked for
 * @param total rows of the whole list under the same filter
 * @param more  there are more than {@code total}, and nobody counted how many
 */
public record Page<T>(List<T> rows, long total, boolean more) {
    /** A long list is counted as far as this. */
    public static final int MOST_COUNTED = 10_000;

    public Page(List<T> rows, long total) {
        this(rows, total, false);
    }

    /** @param counted one more than {@link #MOST_COUNTED} where there are more */
    public static <T> Page<T> bounded(List<T> rows, long counted) {
        return new Page<>(rows, Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    /** Counts one more than {@link #MOST_COUNTED} rows at most. */
    public static String counting(String fromWhere) {
        return "select count(*) from (select 1" + fromWhere + " limit " + (MOST_COUNTED + 1) + ") counted";
    }
}
