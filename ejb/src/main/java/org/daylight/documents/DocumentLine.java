package org.daylight.documents;

import java.time.Instant;
import org.daylight.organisation.SealKind;
import org.daylight.press.PrintState;

/**
 * A document as lists show it.
 *
 * @param title      as it stands on it, in Chinese
 * @param caseNumber null: of no case
 * @param sealKind   null: without seal
 * @param sha256     of the signed bytes; null until {@link PrintState#READY}
 * @param error      kind of the last fault of the press; null: none
 */
public record DocumentLine(String number, DocumentType type, String title, String caseNumber, String departmentZh, String departmentEn, Instant issuedAt, String actorZh,
                           String actorEn, SealKind sealKind, PrintState state, String sha256, String error) {

    public boolean isReady() {
        return state == PrintState.READY;
    }
}
