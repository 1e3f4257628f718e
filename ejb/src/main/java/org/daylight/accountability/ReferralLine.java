package org.daylight.accountability;

import java.time.LocalDate;

/** A matter that went to another organ; {@code result} and {@code resultOn} null: it has not answered. */
public record ReferralLine(long id, ReferralKind kind, String organ, LocalDate sentOn, String papers, String sentBy, String result, LocalDate resultOn) {
}
