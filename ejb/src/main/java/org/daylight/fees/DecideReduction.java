package org.daylight.fees;

import org.daylight.audit.Subject;

/** Command: the request for a reduction is granted or refused. */
public record DecideReduction(@Subject String billNumber, long reductionId, boolean agree, String opinion) {
}
