package org.daylight.signals;

import java.time.Instant;

/**
 * A step of the ladder that could not fire.
 *
 * @param fromKind      {@code SIGNAL}, {@code CARD} or {@code ORDER}, with {@code fromId} of that kind
 * @param toSignal      code of what it raises when it fires, with its names in the profile
 * @param caseNumber    null: no case
 * @param dueAt         fires after it
 * @param cause         code of what failed
 * @param failedAt      the last attempt
 * @param nextAttemptAt null: given up until a person has it tried again
 */
public record SetAsideStep(long id, String stepCode, String fromKind, long fromId, String toSignal, String toZh, String toEn, String caseNumber, String departmentZh,
                           String departmentEn, Instant dueAt, int attempts, String cause, Instant failedAt, Instant nextAttemptAt) {
}
