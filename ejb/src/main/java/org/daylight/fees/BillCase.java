package org.daylight.fees;

import java.math.BigDecimal;
import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: a bill for a case.
 *
 * @param lines from 1 to 50
 */
public record BillCase(@Subject String caseNumber, List<Line> lines) {
    public BillCase {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /**
     * One fee.
     *
     * @param name        as the item publishes it
     * @param quantity    of the unit that the standard names, three decimals at most
     * @param unitPrice   yuan for one unit; null: the price that the standard names
     * @param computation how the amount was computed; required where the standard names no single price
     */
    public record Line(String name, BigDecimal quantity, BigDecimal unitPrice, String computation) {
    }
}
