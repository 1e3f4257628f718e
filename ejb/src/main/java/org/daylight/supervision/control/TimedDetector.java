package org.daylight.supervision.control;

import java.time.Instant;

/** Looks for what no step of a case tells by itself. What it saw once it does not see again. */
public interface TimedDetector {
    /** Afterwards all that is to be seen at that moment stands in the ledger, with the end of the transaction. */
    void look(Instant now);
}
