package org.daylight.cases.remedies;

import org.daylight.audit.Subject;

/**
 * Command: the grant is revoked (agree), or stays.
 *
 * @param opinion required where it stays
 */
public record DecideRevocation(@Subject String caseNumber, long id, int version, boolean agree, String opinion) {
}
