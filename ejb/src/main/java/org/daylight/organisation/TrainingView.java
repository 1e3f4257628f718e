package org.daylight.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A training record; {@code validUntil} null: for good; {@code withdrawnAt} null: in force.
 */
public record TrainingView(long id, String course, BigDecimal hours, LocalDate passedOn, LocalDate validUntil, String trainer,
                           String recordedBy, Instant recordedAt, Instant withdrawnAt, String withdrawnReason) {
}
