package org.daylight.cases;

/**
 * Command: one person's act on one case.
 *
 * @param caseNumber case
 * @param version    the version that the person saw; another one is {@code case.stale-version} (409)
 * @param agree      yes or no
 * @param opinion    up to 4,000 characters; required, and a concrete reason, where {@code agree} is false (FLW-11)
 */
public record StepCommand(String caseNumber, long version, boolean agree, String opinion) {
}
