package org.daylight.cases.procedures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Every ten seconds, lets the limits run on whose procedure has reached its longest permitted day, each case in a transaction of its own. It may run on
 * every node and after any pause.
 *
 * @article TIM-04, C10
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProcedureWatch {
    private static final int PORTION = 200;

    @Inject
    private ProcedureEnds ends;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false, info = "procedure watch")
    void look() {
        ends.candidates(PORTION).forEach(ends::standNoLonger);
    }
}
