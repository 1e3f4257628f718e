package org.daylight.cases;

import org.daylight.audit.Subject;

/**
 * Command: the step that waits is another person's from now on.
 *
 * @param version that the person saw
 * @param person  user name of who takes it over
 * @param reason  concrete, up to 4,000 characters
 */
public record HandOverStep(@Subject String caseNumber, long version, String person, String reason) {
}
