package org.daylight.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Rows of a list that is read on from the last one, portion by portion: none is lost or given twice while others are added, and one portion is kept at a time. */
final class OnwardRows<T> implements Export.Rows<T> {

    static final int PORTION = 500;

    private final long total;
    private final Function<T, List<T>> portions;
    private List<T> portion;
    private int at;

    /**
     * @param total    rows, as they were counted before
     * @param portions {@link #PORTION} rows after the given one, fewer where the list ends; after null: the first ones
     */
    OnwardRows(long total, Function<T, List<T>> portions) {
        this.total = total;
        this.portions = portions;
        this.portion = total == 0 ? List.of() : portions.apply(null);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        if (at == PORTION) {
            portion = portions.apply(portion.get(PORTION - 1));
            at = 0;
        }
        return at < portion.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return portion.get(at++);
    }
}
