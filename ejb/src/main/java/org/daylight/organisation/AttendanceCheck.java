package org.daylight.organisation;

import java.util.List;
import org.daylight.kernel.Finding;

/**
 * What an import would do, or did.
 *
 * @param added     stays that are new
 * @param completed known stays that get their leaving time
 * @param known     rows that were there already, or twice in the file
 * @param bad       one for each bad cell, in the order of the file, at most 500; {@code place} is the cell, {@code C12}
 * @param badRows   rows with at least one
 */
public record AttendanceCheck(int rows, int added, int completed, int known, List<Finding> bad, int badRows) {
    public AttendanceCheck {
        bad = List.copyOf(bad);
    }
}
