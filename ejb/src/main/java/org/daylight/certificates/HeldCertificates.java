package org.daylight.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.daylight.cases.intake.HolderAsked;
import org.daylight.certificates.control.HeldRepository;

/**
 * Answers which certificates somebody holds, so that their holder is not asked for copies of them.
 *
 * @article RES-11 (004 art. 24-25), APP-13 (004 art. 25)
 */
@ApplicationScoped
public class HeldCertificates {
    private static final int MOST = 200;

    @Inject
    HeldRepository held;

    /** Adds those that are valid on the day, newest first. */
    public void answer(@Observes HolderAsked asked) {
        asked.offers().addAll(held.valid(asked.holderId(), asked.on(), MOST));
    }
}
