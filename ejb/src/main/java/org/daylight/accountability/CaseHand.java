package org.daylight.accountability;

import org.daylight.profiles.FindingLevel;

/** Who did a step of the case, and the level of responsibility that goes with it (000 art. 28). */
public record CaseHand(String username, String nameZh, String nameEn, FindingLevel level) {
}
