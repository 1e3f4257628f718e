package org.daylight.cases.joint;

import java.time.Instant;

/** A note of the centre on a case that it coordinates. */
public record NoteLine(NoteKind kind, String note, String byZh, String byEn, Instant at) {
}
