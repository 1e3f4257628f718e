package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * A seal of the caller's department is taken into use.
 *
 * @param inscription 字样
 * @param widthMm     null for an electronic seal
 * @param heightMm    the same
 * @param ownRules    the rule of a provincial or municipal agency that is followed instead (从其规定); null: the district's layout
 * @param paperNumber the department's decision, filed with the centre
 * @param keeper      username
 * @param validUntil  last day, inclusive; null: open
 */
public record RegisterSeal(@Subject SealKind kind, String inscription, Integer widthMm, Integer heightMm, String ownRules, String paperNumber, String keeper,
                           LocalDate validFrom, LocalDate validUntil) {
}
