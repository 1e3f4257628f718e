package org.daylight.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one person tried beyond their authority on one day and nobody has looked at yet.
 *
 * @param lastId  newest of the attempts, to be given back with the review
 * @param example the newest action tried
 */
public record AuthorityAlert(@Subject String actor, LocalDate day, long attempts, long lastId, Instant lastAt, String example, String problem) {
}
