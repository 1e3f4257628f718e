package org.daylight.documents;

/** Which public decisions; null: any. {@code text} is looked for in the names of items and the numbers of decisions, never in names of people. */
public record PublicDecisionFilter(String departmentCode, Integer year, String text) {
}
