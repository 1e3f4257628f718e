package org.daylight.cases.entity;

import org.daylight.cases.CaseState;

/**
 * Where a case stands, as the rules need it.
 *
 * @param suspended its limits are paused
 * @param lastActor who held the latest step; null for a reported case
 */
public record Standing(CaseState state, boolean suspended, String lastActor) {
}
