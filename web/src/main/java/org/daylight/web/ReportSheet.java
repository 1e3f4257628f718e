package org.daylight.web;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as it is shown, and as it leaves: the same headings, cells and words about it.
 *
 * @param name  in the name of the file
 * @param about period, filter, moment and who made it
 * @param rows  read when they are asked for; a cell that leads on is a {@link Link}
 * @param total of the rows
 */
record ReportSheet(String name, String title, List<String> about, List<String> head, Supplier<Iterator<Object[]>> rows, long total) {
    private static final int SHOWN = 300;

    /** A cell that leads on. */
    public record Link(String text, String href) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Cells as the page shows them, the first {@value #SHOWN} rows. */
    List<List<Object>> shown() {
        Iterator<Object[]> all = rows.get();
        Stream.Builder<List<Object>> shown = Stream.builder();
        for (int row = 0; row < SHOWN && all.hasNext(); row++) {
            shown.add(Arrays.asList(all.next()));
        }
        return shown.build().toList();
    }

    boolean isCut() {
        return total > SHOWN;
    }

    /** A line of cells parted by tabs, as the press takes them. */
    static String tabbed(Object[] cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString().replaceAll("[\\t\\n\\r]+", " ")).collect(Collectors.joining("\t"));
    }
}
