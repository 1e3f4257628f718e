package org.daylight.certificates;

import java.time.LocalDate;

/** A renewal that waits to be decided. @param inTime applied for early enough that silence until the last day grants it */
public record RenewalView(LocalDate appliedOn, boolean inTime, String note) {
}
