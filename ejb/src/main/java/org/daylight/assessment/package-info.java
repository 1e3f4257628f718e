/**
 * Assessment (绩效量化测评): departments are measured each month by a published scheme, and the result is ranked.
 * <p>
 * Operations: {@link org.daylight.assessment.AssessmentRuns} starts, stops and lists runs, shows a ranking, sets the schedule;
 * {@link org.daylight.assessment.AssessmentScoring} is what the batch job {@code score-month} does: facts, a score for each department, ranks.<br>
 * Events: {@link org.daylight.assessment.AssessmentCompleted}.<br>
 * May use: organisation, audit, kernel; reads due and stop times of finished cases, what was said of late ones, and exempted or
 * explained cards from the tables of {@code cases} and {@code cards}, set-based.<br>
 * Articles: ASM-01, ASM-04, ASM-18, ASM-21 (000 art. 25-27, 004 art. 32).<br>
 * Out of scope: the other nine dimensions, cards and complaints as deductions, scores of people, half-year and year averages, letters to the last.
 */
package org.daylight.assessment;
