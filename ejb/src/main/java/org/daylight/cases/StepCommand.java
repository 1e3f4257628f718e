package org.daylight.cases;

import org.daylight.audit.Subject;

/**
 * Command: one person's act on one case.
 *
 * @param caseNumber case
 * @param version    the version that the person saw; another one is {@code case.stale-version} (409)
 * @param agree      yes or no
 * @param opinion    up to 4,000 characters; required at 承办, 审核 and 批准, and a concrete reason of four letters or more (one Chinese character
 *                   is one letter) where {@code agree} is false and to suspend (FLW-11)
 */
public record StepCommand(@Subject String caseNumber, long version, boolean agree, String opinion) {
}
