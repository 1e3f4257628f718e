package org.daylight.organisation;

import java.time.Instant;

/** A seal went from one keeper to another; {@code from} null: the first keeper. */
public record SealHandover(Instant at, String fromZh, String fromEn, String toZh, String toEn, String note) {
}
