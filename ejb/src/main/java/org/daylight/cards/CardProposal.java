package org.daylight.cards;

import java.time.LocalDate;
import java.util.List;
import org.daylight.signals.SignalView;

/**
 * What a person sees before issuing.
 *
 * @param persons   of the case's own steps, by level
 * @param fromCard  the yellow card that was not corrected; null: none
 * @param explainBy if issued today: last day for the explanation
 * @param correctBy if issued today: last day for the correction
 */
public record CardProposal(SignalView signal, List<ResponsiblePerson> persons, CardLine fromCard, LocalDate explainBy, LocalDate correctBy) {
}
