package org.daylight.cases;

import org.daylight.audit.Subject;

/**
 * Command: the grant shall be revoked.
 *
 * @param ground facts and reasons
 * @param basis  the law, such as 《行政许可法》第六十九条第一款第（二）项
 */
public record ProposeRevocation(@Subject String caseNumber, String ground, String basis, String documentSha256, String documentName) {
}
