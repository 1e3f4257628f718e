package org.daylight.press;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.daylight.press.control.PressSettings;

/**
 * The press runs when an order was committed, and looks every ten seconds for what a crash, a fault or another node left waiting. One sheet at a time.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll // timer and end of transaction only
public class PrintWatch {
    private final ReentrantLock running = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();
    @Inject
    PrintRun run;

    public void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) SheetOrdered order) {
        if (!asked.getAndSet(true)) {
            run.soon(this::printAll);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "press")
    public void printAll() {
        if (!PressSettings.isPaused() && running.tryLock()) {
            try {
                do {
                    asked.set(false);
                } while (run.next() || asked.get());
            } finally {
                running.unlock();
            }
        }
    }
}
