package org.daylight.kernel;

/**
 * Which part of a list, in which order; carried out in the database.
 *
 * @param first     index of the first row, from 0
 * @param size      rows at most; 1 to 500
 * @param sort      name of a sortable column as the door lists them; null: the list's own order
 * @param ascending direction of {@code sort}
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {
    public PageRequest {
        if (first < 0 || size < 1 || size > 500) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.out-of-range", null, first, size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
