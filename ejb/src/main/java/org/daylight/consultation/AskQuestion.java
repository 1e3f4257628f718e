package org.daylight.consultation;

/**
 * Command: somebody asks.
 *
 * @param itemCode    what it is about; null: nothing in the catalogue
 * @param asker       may be null
 * @param contact     telephone or e-mail; may be null
 * @param publishable the asker agrees that question and answer are published, without name and contact
 */
public record AskQuestion(QuestionKind kind, String itemCode, String title, String text, String asker, String contact, boolean publishable) {
}
