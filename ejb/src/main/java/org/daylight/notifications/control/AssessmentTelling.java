package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.daylight.cases.LatenessAssessed;

/**
 * Whoever explained a delay is told in the transaction of its assessment.
 *
 * @article TIM-12 (001 sec. 2), TIM-13 (000 art. 31(2))
 */
@ApplicationScoped
public class AssessmentTelling {
    @Inject
    StaffMessageRepository messages;

    void tell(@Observes LatenessAssessed assessed) {
        messages.assessed(assessed.caseId());
    }
}
