package org.daylight.cases.applicant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseStep;
import org.daylight.cases.delivery.DeliveryView;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.deadlines.CountdownView;

/**
 * A case as its applicant sees it: what happens and until when, nobody of the staff by name.
 *
 * @param applicantId number, to be shown masked; may be null
 * @param firstCase   number of the case that it applies for again; null: none
 * @param acts        what the applicant may do now: {@code WITHDRAW}, {@code RECEIVE_SUPPLEMENT}, {@code DELIVER} (choose how)
 * @param limits      those that concern the applicant
 * @param wish        how the result is to be delivered
 * @param deliveries  newest first
 * @param asked       what the applicant is to hand in; null: nothing
 */
public record MyCaseView(MyCaseLine line, String channel, String applicantId, String agentName, String firstCase, boolean mayApplyAgain, boolean mayCollectOnline,
                         Set<CaseStep> acts, List<CountdownView> limits, List<Step> steps, DeliveryWish wish, List<DeliveryView> deliveries, Asked asked) {

    /**
     * A supplement that is waited for.
     *
     * @param dueOn last day on which it may be handed in
     */
    public record Asked(LocalDate dueOn, List<Wanted> wanted) {
    }

    /** @param material may be null; {@code what} says what is wrong or missing */
    public record Wanted(String material, String what) {
    }

    /** What happened; {@code words} are the reasons that the law has the applicant told, otherwise null. */
    public record Step(CaseEventType type, Instant at, String words) {
    }
}
