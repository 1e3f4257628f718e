package org.daylight.cards;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.profiles.Supervision.Signal;

/**
 * A card as lists show it.
 *
 * @param shown      how its profile shows its kind; null: the profile has it no more
 * @param effect     as which it counts now; null: as none
 * @param ruleZh     what the rule is about
 * @param caseNumber null: no case
 * @param issuedBy   {@code daylight} or a user name
 * @param claim      the oldest claim that waits for a decision; null: none
 */
public record CardLine(long id, String number, CardKind kind, CardKind effect, Signal shown, CardState state, String ruleCode, String ruleZh, String ruleEn, String article,
                       String caseNumber, String departmentCode, String departmentZh, String departmentEn, String issuedBy, Instant issuedAt, LocalDate explainBy,
                       LocalDate correctBy, CardEventType claim) {
}
