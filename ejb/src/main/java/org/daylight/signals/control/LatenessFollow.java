package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.cases.LatenessAssessed;
import org.daylight.cases.LatenessExplained;
import org.daylight.kernel.Problem;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.SignalState;
import org.daylight.signals.Signals;

/** What an explanation of lateness stops: under one profile that it was given, under the others that it was accepted (DUB-04; 004 art. 31(3)). */
@ApplicationScoped
public class LatenessFollow {
    /** Value of the profile's {@code overdue-follows}: 主动说明情况 is enough. */
    private static final String UNLESS_EXPLAINED = "ORDER_IF_NOT_EXPLAINED";

    @Inject
    EscalationRepository escalations;
    @Inject
    Signals signals;
    @Inject
    SignalRepository repository;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Clock clock;

    /** The red light stays; what would follow does not. */
    public void explained(@Observes LatenessExplained told) {
        escalations.profilesWaiting(told.caseId()).stream().filter(this::isEnough)
                .forEach(profile -> escalations.stopOfCase(told.caseId(), profile, "EXPLAINED", clock.instant()));
    }

    private boolean isEnough(long profileVersionId) {
        return UNLESS_EXPLAINED.equals(profiles.version(profileVersionId).content().parameter("overdue-follows"));
    }

    /**
     * What was found of the case's limits, and nobody has acted on, has lapsed, and nothing follows from it. {@code signal.took-part} (403) where the person acted on the
     * case itself, and nothing is assessed (AUT-14).
     */
    public void assessed(@Observes LatenessAssessed assessed) {
        if (repository.tookPart(assessed.caseId(), assessed.by())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "signal.took-part", "AUT-14");
        }
        if (assessed.reasonable()) {
            escalations.profilesWaiting(assessed.caseId())
                    .forEach(profile -> escalations.stopOfCase(assessed.caseId(), profile, "EXPLANATION_ACCEPTED", clock.instant()));
            signals.openOfLimits(assessed.caseId()).forEach(id -> signals.settle(id, SignalState.LAPSED, assessed.by(), null));
        }
    }
}
