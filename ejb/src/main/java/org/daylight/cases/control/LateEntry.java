package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.Outages.Outage;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * What is entered after the day on which it happened: excused by an outage of that day, refused otherwise, since data is entered at once. Limits count from when it
 * happened, as no failure of the system takes days from the applicant (Administrative Licensing Law art. 32: from the day of receipt).
 *
 * @article FLW-19 (000 art. 3, 11), C17
 */
@ApplicationScoped
public class LateEntry {
    @Inject
    OutageRepository outages;
    @Inject
    CaseJournal journal;

    /**
     * The outage that excuses it; null: it is entered on its day and needs no excuse. {@code case.after-the-fact} (422) where no outage on record touches
     * the day, {@code case.not-happened-yet} (422) for a day to come.
     *
     * @param happenedOn null: now
     */
    public Outage excuse(LocalDate happenedOn, Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        if (happenedOn == null || happenedOn.equals(today)) {
            return null;
        }
        if (happenedOn.isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-happened-yet", "FLW-19");
        }
        List<Outage> touching = outages.touching(LegalTime.startOf(happenedOn), LegalTime.endOf(happenedOn));
        return touching.stream().findFirst().orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.after-the-fact", "FLW-19", happenedOn.toString()));
    }

    /**
     * When what is entered now happened: at the beginning of the outage, or of the day where the outage had begun before it. Only the day counts for limits.
     *
     * @param excuse null: it happens now
     */
    public static Instant happenedAt(Outage excuse, LocalDate happenedOn, Instant now) {
        if (excuse == null) {
            return now;
        }
        Instant day = LegalTime.startOf(happenedOn);
        return excuse.fromAt().isAfter(day) ? excuse.fromAt() : day;
    }

    /** The excuse stands in the timeline of the case. */
    public void tell(ApprovalCase approval, Outage excuse, LocalDate happenedOn, String actor, Instant at) {
        Map<String, String> details = Map.of("happenedOn", happenedOn.toString(), "from", excuse.fromAt().toString(), "until", excuse.untilAt().toString());
        journal.append(approval.id(), CaseEventType.OUTAGE_EXCUSED, at, actor, excuse.reason(), EventPayload.of(details), details);
    }
}
