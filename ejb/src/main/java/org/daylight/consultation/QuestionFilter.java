package org.daylight.consultation;

/**
 * Which questions; null leaves a condition out.
 *
 * @param mine true: only those for which the caller is named
 * @param text part of title, code or the item's name
 */
public record QuestionFilter(String departmentCode, QuestionKind kind, QuestionStanding standing, Boolean mine, String text) {
}
