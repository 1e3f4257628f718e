package org.daylight.kernel;

import java.util.List;

/**
 * What an import did or would do.
 *
 * @param rows     that it was about
 * @param fresh    of them, what is new
 * @param changed  of them, what changes something that is there
 * @param findings each with sheet, row and column as its place, {@code items!12:promisedLimit}; empty: good
 */
public record ImportReport(int rows, int fresh, int changed, List<Finding> findings) {
    public ImportReport {
        findings = List.copyOf(findings);
    }

    /** Rows that say what is already there. */
    public int unchanged() {
        return findings.isEmpty() ? rows - fresh - changed : 0;
    }

    /** All or nothing: {@code import.rejected} (422) with the findings. */
    public ImportReport orRejected() {
        if (!findings.isEmpty()) {
            throw new Problem("import.rejected", findings);
        }
        return this;
    }
}
