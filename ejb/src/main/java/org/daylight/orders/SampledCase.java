package org.daylight.orders;

import java.time.Instant;
import org.daylight.cases.CaseOutcome;

/**
 * A case that was drawn.
 *
 * @param place    in which it was drawn, from 1
 * @param outcome  null: not decided
 * @param legality null: not judged, as the other marks
 * @param signalId signal that was raised from it; null: none
 */
public record SampledCase(long id, int version, int place, long caseId, String caseNumber, String subject, String departmentCode, String departmentZh, String departmentEn,
                          CaseOutcome outcome, SampleMark legality, SampleMark conduct, SampleMark discretion, SampleMark singleTrack, String note, Instant judgedAt,
                          String judgedBy, Long signalId) {
}
