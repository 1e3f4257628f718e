package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.daylight.supervision.control.StepMeaningRepository;

/**
 * Every ten seconds, adds up the names of reported steps, so that nobody who looks at them counts the events. It may run on every node and after any pause.
 *
 * @article SIG-07 to SIG-11 (000 art. 18)
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class StepWatch {
    @Inject
    private StepMeaningRepository steps;

    @Schedule(hour = "*", minute = "*", second = "7/10", persistent = false, info = "step watch")
    void look() {
        steps.addUp();
    }
}
