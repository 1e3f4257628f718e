package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.daylight.kernel.BackOff;

/** Prints one sheet and signs it, or notes why not. */
@ApplicationScoped
public class SheetPrinting {
    private static final System.Logger LOG = System.getLogger(SheetPrinting.class.getName());
    /** 10 s, 40 s, 90 s …; after the sixth attempt somebody has to look. */
    private static final BackOff AGAIN = new BackOff(Duration.ofSeconds(10), 6);
    @Inject
    SheetRepository sheets;
    @Inject
    PdfPrinter printer;
    @Inject
    SigningDesk desk;

    /** False where no sheet is due. */
    public boolean next(Instant now) {
        return sheets.lockNext(now).map(sheet -> {
            finish(sheet, now);
            return true;
        }).orElse(false);
    }

    private void finish(WaitingSheet sheet, Instant now) {
        try {
            byte[] signed = desk.signed(printer.print(sheet.order()), sheet.order(), now);
            sheets.ready(sheet, signed, desk.algorithm(), now);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Sheet " + sheet.id() + " could not be printed, attempt " + sheet.attempt(), fault);
            sheets.failed(sheet, fault.getClass().getSimpleName(), AGAIN.next(sheet.attempt(), now));
        }
    }
}
