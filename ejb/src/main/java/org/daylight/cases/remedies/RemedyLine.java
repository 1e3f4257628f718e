package org.daylight.cases.remedies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A remedy of a case.
 *
 * @param version   to be given back with the next act
 * @param organ     who decides
 * @param reference case number there; null: not known yet
 * @param ground    facts and reasons of a revocation; null for the others
 * @param basis     law behind a revocation; null for the others
 * @param decidedOn null: not decided
 * @param paper     name of the file with which it was filed or proposed; null: none
 * @param resultPaper name of the file with which it was decided; null: none
 * @param late      filed after its limit, as counted from the delivery
 */
public record RemedyLine(long id, int version, RemedyKind kind, LocalDate filedOn, String organ, String reference, String ground, String basis, RemedyState state,
                         LocalDate decidedOn, String result, String paper, String resultPaper, boolean late, String recordedBy, Instant recordedAt,
                         String decidedBy) {

    public boolean open() {
        return state == RemedyState.OPEN || state == RemedyState.PROPOSED;
    }
}
