package org.daylight.applicants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 授权委托: who may act for whom.
 *
 * @param itemCodes  empty: all items
 * @param validFrom  first day
 * @param validUntil last day, included
 * @param file       SHA-256 of the signed paper; null: given here by the principal
 * @param revokedAt  null: not revoked
 */
public record MandateView(long id, ApplicantKind principalKind, String principalName, String principalNumber, String principalPhone, String agentName,
                          String agentNumber, List<String> itemCodes, LocalDate validFrom, LocalDate validUntil, String file, boolean onPaper,
                          Instant givenAt, Instant revokedAt) {

    /** Example: valid until 2026-03-31 is in force on that day and no longer on 2026-04-01. */
    public boolean inForce(LocalDate on) {
        return revokedAt == null && !on.isBefore(validFrom) && !on.isAfter(validUntil);
    }

    public boolean covers(String itemCode) {
        return itemCodes.isEmpty() || itemCodes.contains(itemCode);
    }
}
