package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.daylight.accountability.FindingActKind;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.signals.RaiseSignal;

/**
 * Findings that lost their ground: withdrawn with their entry in the register, and told, in the transaction of the act by which it fell.
 *
 * @article ACT-01 (000 art. 28, 32), ACT-15 (000 art. 31(4))
 */
@ApplicationScoped
public class FallenFindings {
    @Inject
    FindingRepository findings;
    @Inject
    ConductRepository conduct;
    @Inject
    FindingTelling telling;

    /**
     * Afterwards nothing of what rested on the signal stands.
     *
     * @param because of the register
     * @return what was withdrawn, as it was before
     */
    List<FindingView> withdraw(long signalId, String because, Instant now) {
        List<FindingView> standing = findings.lockedOfSignal(signalId).stream().filter(finding -> stands(finding.state())).toList();
        standing.forEach(finding -> withdraw(finding, because, now));
        return standing;
    }

    private void withdraw(FindingView finding, String because, Instant now) {
        if (!findings.change(finding, "state = ?", FindingState.WITHDRAWN)) {
            throw FindingRules.changed();
        }
        findings.act(finding.id(), FindingActKind.WITHDRAWN, now, RaiseSignal.DAYLIGHT, null, null, null);
        conduct.withdraw(finding.id(), RaiseSignal.DAYLIGHT, now, because);
        telling.withdrawn(finding);
    }

    private static boolean stands(FindingState state) {
        return switch (state) {
            case INVESTIGATING, CONFIRMED, PROPOSED, IN_FORCE, APPEALED -> true;
            default -> false;
        };
    }
}
