package org.daylight.assessment.control;

import java.math.BigDecimal;
import java.util.List;

/** A department's score with everything it is made of: base and entries add up to the score, unless the floor holds it. */
public record ScoreSheet(ScoreFigures figures, BigDecimal score, List<ScoreEntry> entries) {
}
