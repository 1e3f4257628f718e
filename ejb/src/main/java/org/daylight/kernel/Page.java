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
    public Page(List<T> rows, long total) {
        this(rows, total, false);
    }
}
