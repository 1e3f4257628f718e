package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;

/**
 * While the applicant supplements in review, the promise and the step's own limit stand still; the statutory limit runs on, since a supplement is no
 * procedure that the law leaves out (Administrative Licensing Law art. 45). A limit without a day left goes on, so that no pause hides that it is late.
 *
 * @article ACC-06 (000 art. 10(3)), TIM-08 (004 art. 30)
 */
@ApplicationScoped
public class SupplementPause {
    private static final Set<CountdownKind> KINDS = EnumSet.of(CountdownKind.PROMISED, CountdownKind.STEP);

    @Inject
    Countdowns countdowns;

    /** @return false where no day was left to pause */
    boolean begin(ApprovalCase approval, long supplementId, Instant at, String reason) {
        LocalDate today = LegalTime.dateOf(at);
        if (countdowns.of(approval.id()).stream().noneMatch(limit -> hasDaysLeft(limit, today))) {
            return false;
        }
        approval.followLimits(countdowns.pause(approval.id(), KINDS, cause(supplementId), today, reason), at);
        return true;
    }

    void end(ApprovalCase approval, long supplementId, Instant at) {
        approval.followLimits(countdowns.resume(approval.id(), cause(supplementId), LegalTime.dateOf(at)), at);
    }

    private static boolean hasDaysLeft(CountdownView limit, LocalDate today) {
        return KINDS.contains(limit.kind()) && limit.stoppedAt() == null && limit.dueAt().isAfter(LegalTime.endOf(today));
    }

    private static String cause(long supplementId) {
        return "SUPPLEMENT-" + supplementId;
    }
}
