package org.daylight.audit;

import java.time.LocalDate;

/**
 * Which lines of the trail; each part null: not filtered by it.
 *
 * @param actor   exact user name
 * @param text    part of action or subject
 * @param fromOn  first day, inclusive
 * @param untilOn last day, inclusive
 * @param beyondAuthority true: only attempts beyond authority
 */
public record AuditFilter(String actor, String text, Outcome outcome, LocalDate fromOn, LocalDate untilOn, Boolean beyondAuthority) {
}
