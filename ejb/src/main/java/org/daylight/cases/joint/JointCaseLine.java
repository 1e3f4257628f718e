package org.daylight.cases.joint;

import java.time.Instant;
import java.util.List;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/**
 * A joint case in the centre's overview.
 *
 * @param opinions  each department's latest
 * @param meetsAt   the next meeting that is not recorded yet; null: none
 * @param tracked   the centre tracks it as a key case
 */
public record JointCaseLine(long id, String caseNumber, String subject, String itemZh, String itemEn, String hostZh, String hostEn, JointMode mode, CaseState state, Light light,
                            Instant dueAt, Instant meetsAt, boolean tracked, List<OpinionLine> opinions) {
    public JointCaseLine withOpinions(List<OpinionLine> of) {
        return new JointCaseLine(id, caseNumber, subject, itemZh, itemEn, hostZh, hostEn, mode, state, light, dueAt, meetsAt, tracked, of);
    }
}
