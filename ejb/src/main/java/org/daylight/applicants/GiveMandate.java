package org.daylight.applicants;

import java.time.LocalDate;
import java.util.List;

/**
 * Command: the agent may act for the principal.
 *
 * @param principal  null: the caller, who gives it here; otherwise as on the signed paper that a clerk has before them
 * @param itemCodes  at most 100; empty: all items
 * @param validUntil last day, included; at most three years after the first
 * @param file       SHA-256 of the scanned paper among the stored files; required where {@code principal} is given
 */
public record GiveMandate(Principal principal, String agentName, String agentNumber, List<String> itemCodes, LocalDate validFrom,
                          LocalDate validUntil, String file) {
    public GiveMandate {
        itemCodes = itemCodes == null ? List.of() : List.copyOf(itemCodes);
    }

    /** Who is acted for, as on the paper. */
    public record Principal(ApplicantKind kind, String name, String number, String phone) {
    }
}
