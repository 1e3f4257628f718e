package org.daylight.organisation;

import java.time.Instant;

/** A seal was put on a document. @param actorZh null where no person did it */
public record SealUse(Instant at, String documentZh, String documentEn, String documentNumber, String actorZh, String actorEn) {
}
