package org.daylight.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.consultation.control.AppointmentRepository;
import org.daylight.consultation.control.QuestionIntake;
import org.daylight.kernel.LegalTime;

/**
 * Each quarter of an hour: open questions are due as the holidays are published by now, and whoever did not come on a past day is marked so. It may run on
 * every node and as often as it likes.
 *
 * @article APP-12 (004 art. 28), APP-10 (003 art. 10)
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class ConsultationWatch {
    @Inject
    private QuestionIntake intake;
    @Inject
    private AppointmentRepository appointments;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7/15", persistent = false, info = "consultation watch")
    void look() {
        intake.recount();
        appointments.missedBefore(LegalTime.today(clock), clock.instant());
    }
}
