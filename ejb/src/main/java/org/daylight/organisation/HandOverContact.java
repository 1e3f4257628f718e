package org.daylight.organisation;

import org.daylight.audit.Subject;

/**
 * The matter goes to somebody else, who is responsible from then on.
 *
 * @param version of the contact that the caller saw
 * @param note    why, and what was done so far
 */
public record HandOverContact(@Subject long id, int version, String toUsername, ContactDuty duty, String note) {
}
