package org.daylight.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * A training that a person passed.
 *
 * @param hours      more than 0, at most 999
 * @param validUntil last day, inclusive; null: for good
 */
public record RecordTraining(@Subject String username, String course, BigDecimal hours, LocalDate passedOn, LocalDate validUntil,
                             String trainer) {
}
