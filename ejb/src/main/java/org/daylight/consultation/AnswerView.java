package org.daylight.consultation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an asker, or for a published one anybody, reads; no name and no contact.
 *
 * @param answer null: not answered yet
 */
public record AnswerView(QuestionKind kind, String title, String text, String itemCode, String itemZh, String itemEn, String departmentZh, String departmentEn,
                         Instant askedAt, LocalDate dueOn, String answer, Instant answeredAt) {
}
