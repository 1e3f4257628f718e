package org.daylight.accountability;

import java.time.LocalDate;
import org.daylight.audit.Outcome;

/**
 * Which operations of supervisors; each part null: not filtered by it.
 *
 * @param subject case number, or id of what it was about
 * @param text    part of the action
 */
public record OperationFilter(String actor, String subject, String text, Outcome outcome, LocalDate fromOn, LocalDate untilOn) {
}
