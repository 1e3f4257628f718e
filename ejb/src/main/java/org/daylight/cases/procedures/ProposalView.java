package org.daylight.cases.procedures;

import java.time.Instant;

/** Another method of examination that a reviewer proposed. {@code answered}: such a procedure followed. */
public record ProposalView(long id, String kind, String nameZh, String nameEn, String reason, String byZh, String byEn, Instant at, boolean answered) {
}
