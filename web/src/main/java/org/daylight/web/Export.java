package org.daylight.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.daylight.kernel.Page;
import org.daylight.kernel.Problem;
import org.daylight.web.LazyRows.PageSource;

/**
 * A filtered list on its way out.
 *
 * @param list   name of the list, in the name of the file and in the audit trail
 * @param asOf   day or month in the name of the file
 * @param filter conditions as a query of an address, without a text that was searched for: it may be a person's name
 * @param rows   counted when they are asked for
 */
record Export<T>(String list, Object asOf, String filter, Supplier<Rows<T>> rows, Table<T> table) {

    /** Rows on their way, and how many they are. */
    interface Rows<T> extends Iterator<T> {
        long total();
    }

    /** @param order column by which the rows are sorted; null: as the list is */
    Export(String list, Object asOf, String filter, String order, PageSource<T> source, Table<T> table) {
        this(list, asOf, filter, () -> new AllRows<>(source, order), table);
    }

    /** Rows at most in one file, and the refusal (422) of more. */
    record Bound(int most, String code, String article) {

        /** All rows or none: a list is never cut. */
        void check(long total) {
            if (total > most) {
                throw new Problem(Problem.Kind.REFUSED, code, article, most);
            }
        }
    }

    /** A list that is read whole. */
    static <T> PageSource<T> whole(List<T> rows) {
        return page -> new Page<>(rows, rows.size());
    }

    /** The same rows as a workbook. */
    Export<T> asWorkbook() {
        return table instanceof Table.Values<T> values ? new Export<>(list, asOf, filter, rows, new Table.Sheet<>(list, values)) : this;
    }

    String fileName() {
        return list + "-" + asOf + table.ending();
    }
}
