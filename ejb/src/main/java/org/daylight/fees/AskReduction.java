package org.daylight.fees;

import java.math.BigDecimal;
import org.daylight.audit.Subject;

/**
 * Command: a fee of a bill shall be reduced.
 *
 * @param amount yuan to be left out
 */
public record AskReduction(@Subject String billNumber, int version, long lineId, BigDecimal amount, String reason) {
}
