package org.daylight.cases.remedies;

import java.time.LocalDate;

/**
 * Until when a decision may be attacked, both inclusive: 60 days for reconsideration, six months for an action. Delivered on 2026-03-10 they end on
 * 2026-05-09 and 2026-09-10.
 *
 * @param deliveredOn null: not delivered, no limit runs
 */
public record RemedyLimits(LocalDate deliveredOn, LocalDate reconsiderationUntil, LocalDate litigationUntil) {
}
