package org.daylight.assessment.control;

import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** How runs can be sorted. */
public enum RunOrder {
    STARTED_AT("startedAt", "r.started_at"), FINISHED_AT("finishedAt", "r.finished_at"), MONTH("month", "r.month"),
    STATE("state", "r.state"), STARTED_BY("startedBy", "r.started_by");

    private final String sort;
    private final String column;

    RunOrder(String sort, String column) {
        this.sort = sort;
        this.column = column;
    }

    public String column() {
        return column;
    }

    /** {@code page.unknown-sort} (400). */
    public static RunOrder of(PageRequest page) {
        for (RunOrder order : values()) {
            if (page.sort() == null || order.sort.equals(page.sort())) {
                return order;
            }
        }
        throw new Problem(Problem.Kind.BAD_INPUT, "page.unknown-sort", null, page.sort());
    }
}
