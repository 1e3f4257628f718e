package org.daylight.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A fee of a bill, as it was published when it was billed.
 *
 * @param amount yuan before the reduction
 */
public record FeeLine(long id, String name, String standard, String basis, boolean reducible, BigDecimal quantity, BigDecimal unitPrice, String computation,
                      BigDecimal amount, BigDecimal reduced, List<Reduction> reductions) {

    /** 减免: asked for by one person, decided by another. */
    public record Reduction(long id, long lineId, BigDecimal amount, String reason, String askedBy, Instant askedAt, ReductionState state, String decidedBy,
                            Instant decidedAt, String opinion) {
    }
}
