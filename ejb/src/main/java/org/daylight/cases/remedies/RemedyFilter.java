package org.daylight.cases.remedies;

/**
 * Which remedies; null leaves a condition out.
 *
 * @param open true: only those that are not decided
 * @param text part of a case number, here or there
 */
public record RemedyFilter(RemedyKind kind, Boolean open, String text) {
}
