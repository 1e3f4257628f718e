package org.daylight.cases.joint;

import java.time.Instant;
import org.daylight.deadlines.Light;

/**
 * An opinion that was asked of a co-handling department.
 *
 * @param dueAt        last instant in time of its limit; null: none, asked in a meeting
 * @param light        of its own limit
 * @param byZh         who gave it; as written in a meeting where that person is nobody of the staff
 * @param late         given after its limit
 * @param silent       past its limit without an opinion and without reasons of the host: inaction of the department (TIM-12)
 * @param waivedReason why the host went on without it; null: it did not
 */
public record OpinionLine(long id, String caseNumber, String subject, String hostZh, String hostEn, String departmentCode, String departmentZh, String departmentEn,
                          String question, Instant askedAt, Instant dueAt, Light light, String byZh, String byEn, Instant givenAt, Boolean agree, String opinion,
                          String needs, boolean late, boolean silent, Long meetingId, int urged, Instant urgedAt, Instant waivedAt, String waivedReason) {

    public boolean isWaiting() {
        return givenAt == null && waivedAt == null;
    }
}
