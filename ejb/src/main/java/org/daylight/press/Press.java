package org.daylight.press;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.kernel.Problem;
import org.daylight.press.control.PdfPrinter;
import org.daylight.press.control.SheetRepository;

/**
 * Door for rooms above: sheets are ordered, followed and handed out. Who may see what is for the room that ordered.
 *
 * @article FLW-16 (002 art. 17(4))
 */
@Stateless
@PermitAll // rooms above have checked their caller; a sheet is found only by its id
public class Press {
    @Inject
    SheetRepository sheets;
    @Inject
    PdfPrinter printer;
    @Inject
    Event<SheetOrdered> ordered;
    @Inject
    Clock clock;

    /**
     * Afterwards, once the transaction commits, the sheet is printed and signed within seconds. {@code press.unprintable-character} (422) where the font
     * lacks a character, so that no document ever shows a wrong name.
     *
     * @return id of the sheet
     */
    public long order(PrintOrder order) {
        printer.requirePrintable(order);
        long id = sheets.add(order, clock.instant());
        ordered.fire(new SheetOrdered(id));
        return id;
    }

    /**
     * Printed at once, neither signed nor kept: a report to read. {@code press.unprintable-character} (422).
     *
     * @article MON-07 (000 art. 17(2))
     */
    public byte[] print(PrintOrder order) {
        printer.requirePrintable(order);
        return printer.print(order);
    }

    /** {@code press.unknown-sheet} (404). */
    public Printout one(long id) {
        return sheets.of(List.of(id)).stream().findFirst().orElseThrow(Press::unknown);
    }

    /** By id; those that are unknown are left out. */
    public Map<Long, Printout> of(Collection<Long> ids) {
        return sheets.of(ids).stream().collect(Collectors.toMap(Printout::id, Function.identity()));
    }

    /**
     * The sheet as it was signed, its hash compared; {@code press.unknown-sheet} (404), {@code press.not-ready} (409) while it waits. A sheet that is no
     * longer the one that was signed is a fault.
     */
    public byte[] sheet(long id) {
        Printout sheet = one(id);
        if (!sheet.isReady()) {
            throw new Problem(Problem.Kind.CONFLICT, "press.not-ready", null);
        }
        return sheets.bytes(sheet);
    }

    /** A sheet that was given up is tried again; {@code press.not-failed} (409) for any other. */
    public void again(long id) {
        if (!sheets.again(id, clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "press.not-failed", null);
        }
        ordered.fire(new SheetOrdered(id));
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "press.unknown-sheet", null);
    }
}
