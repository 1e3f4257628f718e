package org.daylight.cases.remedies;

import org.daylight.audit.Subject;

/**
 * Command: the grant shall be revoked.
 *
 * @param ground facts and reasons
 * @param basis  the law, such as 《行政许可法》第六十九条第一款第（二）项
 * @param documentSha256 of the evidence among the stored files; null: none
 */
public record ProposeRevocation(@Subject String caseNumber, String ground, String basis, String documentSha256) {
}
