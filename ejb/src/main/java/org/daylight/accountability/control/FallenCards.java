package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.accountability.FindingView;
import org.daylight.cards.CardFell;

/**
 * Nobody answers for a card that counts as none.
 *
 * @article ACT-01 (000 art. 28), ACT-17 to ACT-19 (000 art. 32)
 */
@ApplicationScoped
public class FallenCards {
    private static final String FALLEN = "CARD_FELL";

    @Inject
    FallenFindings fallen;
    @Inject
    UnitLeads unitLeads;
    @Inject
    Clock clock;

    public void fell(@Observes CardFell card) {
        Instant now = clock.instant();
        fallen.withdraw(card.signalId(), FALLEN, now).stream().filter(finding -> !finding.liable().isUnit()).findFirst().ifPresent(finding -> recount(finding, now));
    }

    private void recount(FindingView finding, Instant now) {
        unitLeads.recount(finding.liable().departmentCode(), finding.ground().profileVersionId(), now);
    }
}
