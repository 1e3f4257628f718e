package org.daylight.accountability;

import org.daylight.audit.Subject;
import org.daylight.profiles.Severity;

/**
 * Command: the investigation ends.
 *
 * @param confirmed false: not confirmed, or exempt where {@code exemption} says so
 * @param severity  null where not confirmed
 * @param exemption code of the profile's exemptions; null: none
 * @param words     what was found; 1 to 4,000 characters
 */
public record ConcludeFinding(@Subject long id, int version, boolean confirmed, Severity severity, String exemption, String words) {
}
