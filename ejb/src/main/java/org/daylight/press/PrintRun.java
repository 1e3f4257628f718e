package org.daylight.press;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.press.control.SheetPrinting;

/** Prints what waits, one sheet in one transaction: a crash leaves the sheet waiting, and two runs never print the same. */
@Stateless
@PermitAll // only the watch and the end of an ordering transaction call it
public class PrintRun {
    @Inject
    SheetPrinting printing;
    @Inject
    Clock clock;

    /** Prints the oldest sheet that is due, or notes why it could not; false where none is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean next() {
        return printing.next(clock.instant());
    }

    /** Returns at once; afterwards what is due gets printed. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void soon(Runnable all) {
        all.run();
    }
}
