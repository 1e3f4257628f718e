package org.daylight.organisation;

import org.daylight.audit.Subject;

/**
 * What somebody says of a filing; {@code revision} as it was read.
 *
 * @param opinion    needed to return or refuse
 * @param documentNo needed where the step says so
 */
public record DecideFiling(@Subject long id, long revision, String opinion, String documentNo) {
}
