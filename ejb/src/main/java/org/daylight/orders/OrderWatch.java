package org.daylight.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.daylight.orders.control.OrderWriting;

/** Every quarter of an hour, days on which answers are due follow the calendar in force, and whose last day comes is told. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class OrderWatch {
    @Inject
    private OrderWriting writing;

    @Schedule(hour = "*", minute = "11/15", persistent = false, info = "order watch")
    void look() {
        writing.recount();
        writing.remind();
    }
}
