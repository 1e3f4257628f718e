package org.daylight.cards.control;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardState;

/** A card as it is stored; a new one has the id 0 and the version 0. Null where {@link org.daylight.cards.CardLine} and {@link org.daylight.cards.CardView} say so. */
public record CardRow(long id, int version, String number, CardKind kind, CardKind effect, long signalId, Long fromCardId, long profileVersionId, String ruleCode,
                      String article, String limitClock, Long caseId, String departmentCode, String description, String evidence, String evidenceSha256, String issuedBy,
                      Instant issuedAt, LocalDate explainBy, LocalDate correctBy, CardState state, Long sheetId) {
}
