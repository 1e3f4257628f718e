package org.daylight.cases.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * CDI event, answered at once: which certificates that are valid on the day does this holder have? Rooms above that keep some add them, so that their
 * holder is not asked for copies (APP-13, RES-11).
 *
 * @param holderId number of the holder's identity document
 * @param offers   to be added to
 */
public record HolderAsked(String holderId, LocalDate on, List<ReuseOffer> offers) {
}
