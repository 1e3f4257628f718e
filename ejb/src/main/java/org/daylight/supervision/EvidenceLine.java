package org.daylight.supervision;

import java.time.Instant;

/** A paper behind a signal. */
public record EvidenceLine(String sha256, String name, String broughtBy, Instant broughtAt) {
}
