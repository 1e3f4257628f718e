package org.daylight.cases.remedies;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Command: a reconsideration or an action against the case's decision is on record.
 *
 * @param kind      not {@code REVOCATION}
 * @param organ     reconsideration organ or court
 * @param reference case number there; may be null
 * @param documentSha256 of the paper among the stored files; null: none
 */
public record RecordRemedy(@Subject String caseNumber, RemedyKind kind, LocalDate filedOn, String organ, String reference, String documentSha256) {
}
