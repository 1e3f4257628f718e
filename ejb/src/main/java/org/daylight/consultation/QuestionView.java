package org.daylight.consultation;

import java.time.Instant;
import java.util.List;

/**
 * A question with its answer and what happened to it.
 *
 * @param asker   null: anonymous
 * @param answer  null: not answered yet
 */
public record QuestionView(QuestionLine line, String text, String asker, String contact, String recordedBy, String answer, String answeredBy, List<Step> steps) {

    /** What was done, the oldest first. */
    public record Step(QuestionStep kind, Instant at, String actor, String fromZh, String fromEn, String toZh, String toEn, String toPerson, String note) {
    }
}
