package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.cases.CasesEndedLate;

/** What was late before anybody saw it red has the same signals as what was seen red, with the report that says so (SIG-04; 004 art. 31(3)). */
@ApplicationScoped
public class ReportedLateness {
    @Inject
    TimedSignalRepository signals;
    @Inject
    Clock clock;

    public void follow(@Observes CasesEndedLate ended) {
        signals.follow(clock.instant());
    }
}
