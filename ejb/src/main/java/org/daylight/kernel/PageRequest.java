package org.daylight.kernel;

/**
 * Which part of a list, in which order; carried out in the database.
 *
 * @param first     index of the first row, from 0
 * @param size      rows at most; 1 to 500
 * @param sort      name of a sortable column as the door lists them; null: the list's own order
 * @param ascending direction of {@code sort}
 * @param countTo   a list that grows with the cases is counted as far as this; 0: not counted
 */
public record PageRequest(int first, int size, String sort, boolean ascending, int countTo) {
    /** What a page counts to unless it says otherwise. */
    public static final int MOST_COUNTED = 10_000;

    public PageRequest {
        if (first < 0 || size < 1 || size > 500) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.out-of-range", null, first, size);
        }
    }

    public PageRequest(int first, int size, String sort, boolean ascending) {
        this(first, size, sort, ascending, MOST_COUNTED);
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
