package org.daylight.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A matter that waits for somebody (待办事项), as start pages show it; the door that gives it says what is to be done.
 *
 * @param id     of the card, order, finding or signal
 * @param number of it or of its case; null: none
 * @param dueOn  last day, inclusive; null: no day is set
 */
public record WaitingMatter(long id, String number, String aboutZh, String aboutEn, LocalDate dueOn) {

    /**
     * The first matters of a list and how many it has.
     *
     * @param rows of a query whose first column is the number of all rows, {@code count(*) over ()}
     */
    public static Page<WaitingMatter> counted(List<?> rows, Function<Columns, WaitingMatter> matter) {
        long total = Columns.of(rows).findFirst().map(Columns::number).orElse(0L);
        return new Page<>(Columns.of(rows).map(row -> matter.apply(row.after(1))).toList(), total);
    }
}
