package org.daylight.cases.entity;

import org.daylight.cases.CaseState;

/**
 * Where a case stands, as the rules need it.
 *
 * @param suspended     its limits are paused
 * @param supplementing it waits for the applicant's supplement
 * @param waiting       the step that waits; null: none
 */
public record Standing(CaseState state, boolean suspended, boolean supplementing, Waiting waiting) {
}
