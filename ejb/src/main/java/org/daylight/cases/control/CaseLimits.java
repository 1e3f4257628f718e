package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.Waiting;
import org.daylight.deadlines.CountdownChange;
import org.daylight.deadlines.CountdownKey;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemFlow;
import org.daylight.items.ItemVersionView;
import org.daylight.items.StepKind;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

/** The limits of a native case; each operation returns the leading one, the promised, as it then stands. */
@ApplicationScoped
public class CaseLimits {

    private static final List<CountdownKind> TOWARDS_DECISION = List.of(CountdownKind.STATUTORY, CountdownKind.PROMISED,
            CountdownKind.FIRST_REVIEW_UPWARD);
    private static final int DELIVERY_BY_LAW = 10;

    @Inject
    Countdowns countdowns;
    @Inject
    ItemCatalogue items;
    @Inject
    SupervisionProfiles profiles;

    /**
     * The limit for telling the applicant ends. Each limit warns as the profile says. What is done on the spot or on the same day (即办件) is promised for the day of acceptance itself; a case that
     * goes to a higher organ (上报件) has the limit of the first review too. The statutory limit of a 联办件 is that of {@link JointRules#statutoryLimit}.
     *
     * @article JNT-08 (Administrative Licensing Law art. 42(2)), TIM-01 (004 art. 11), TIM-14 (003 art. 14), FLW-07 (004 art. 22), FLW-09 (000 art. 20(6)), SIG-02 (000 art. 19(1))
     */
    public CountdownView start(long caseId, ItemVersionView item, ProfileContent profile, Instant at) {
        ItemFlow flow = items.flow(item.id());
        HandlingType type = flow.handlingType();
        List<CountdownStart> begun = new ArrayList<>();
        begun.add(begun(CountdownKind.STATUTORY, item.statutoryLimit(), profile, at));
        Clocks.Clock upward = profile.clock(CountdownKind.FIRST_REVIEW_UPWARD.name());
        if (type == HandlingType.UPWARD && upward != null && upward.limit() != null) {
            begun.add(begun(CountdownKind.FIRST_REVIEW_UPWARD, WorkingDays.of(upward.limit()), profile, at));
        }
        begun.add(type == HandlingType.INSTANT || type == HandlingType.SAME_DAY
                ? new CountdownStart(CountdownKind.PROMISED, 0, WorkingDays.of(1), WorkingDays.of(1), LegalTime.dateOf(at).minusDays(1))
                : begun(CountdownKind.PROMISED, item.promisedLimit(), profile, at));
        CountdownView leading = countdowns.replace(caseId, at, NoticeLimit.ALL, begun).get(begun.size() - 1);
        if (type == HandlingType.JOINT) {
            lengthen(caseId, flow, item);
        }
        return leading;
    }

    /**
     * The case is a joint one from now on: its statutory limit, while it runs and was not extended, is that of {@link JointRules#statutoryLimit}, counted from
     * acceptance; the promise stays. Accepted on Monday 2026-03-02, the 20th working day is Monday 03-30 and the 45th Friday 05-08.
     *
     * @return what {@code DEADLINE_MOVED} tells of it; empty where it stays as it is
     * @article JNT-08 (000 art. 3; Administrative Licensing Law art. 42(2))
     */
    public Optional<Map<String, String>> handleJointly(ApprovalCase approval) {
        if (approval.isJoint()) {
            return Optional.empty();
        }
        approval.handleJointly();
        String from = countdowns.of(approval.id()).stream().filter(limit -> limit.kind() == CountdownKind.STATUTORY).findFirst().orElseThrow().dueAt().toString();
        return lengthen(approval.id(), items.flow(approval.itemVersionId()), items.version(approval.itemVersionId()))
                .map(limit -> Map.of("kind", limit.kind().name(), "from", from, "to", limit.dueAt().toString(), "cause", JointRules.LIMIT_CAUSE));
    }

    private Optional<CountdownView> lengthen(long caseId, ItemFlow flow, ItemVersionView item) {
        return JointRules.statutoryLimit(flow.powerType(), item.statutoryLimit())
                .flatMap(days -> countdowns.lengthen(caseId, CountdownKind.STATUTORY, days, JointRules.LIMIT_CAUSE, JointRules.LIMIT_REASON));
    }

    private static CountdownStart begun(CountdownKind kind, WorkingDays budget, ProfileContent profile, Instant at) {
        return new CountdownStart(kind, 0, budget, profile.warningLeft(kind.name(), budget), LegalTime.dateOf(at));
    }

    public void stop(long caseId, Instant at) {
        countdowns.stop(caseId, at);
    }

    /**
     * Whether the promise goes on after the decision: that of a granted joint case, until everything is handed out together, where the profile says so.
     *
     * @article TIM-11 (004 art. 27), C8
     */
    public boolean runsOnAfterDecision(ApprovalCase approval, Instant at) {
        return approval.isJoint() && approval.outcome() == CaseOutcome.GRANTED && JointRules.promiseEndsAtDelivery(profile(approval, at));
    }

    /**
     * The step that waits next, with its limit, and the limits that change with it.
     *
     * @param next    null: nothing follows
     * @param changed not written yet; null: none
     */
    record Moved(Waiting next, CountdownChange changed) {
    }

    /**
     * The limit of the step that is done ends, that of the next one begins, where they have one; nothing is written yet.
     *
     * @param done null: nothing waited
     * @param next null: nothing follows
     * @param days working days of the next one; null: none
     * @article TIM-03 (000 art. 30(2); 002 art. 20(2))
     */
    Moved moveOn(ApprovalCase approval, Waiting done, Waiting next, Integer days, Instant at) {
        List<CountdownKey> ended = new ArrayList<>();
        List<CountdownStart> begun = new ArrayList<>();
        if (next != null && days != null) {
            begun.add(start(approval, CountdownKind.STEP, next.round(), WorkingDays.of(days), at));
        }
        if (done != null && done.dueAt() != null) {
            ended.add(new CountdownKey(CountdownKind.STEP, done.round()));
        }
        if (done != null && done.kind() == StepKind.DECIDE && approval.outcome() != null) {
            decided(approval, at, ended, begun);
        }
        if (ended.isEmpty() && begun.isEmpty()) {
            return new Moved(next, null);
        }
        CountdownChange changed = countdowns.change(approval.id(), at, ended, begun);
        if (next == null || days == null) {
            return new Moved(next, changed);
        }
        CountdownView own = changed.begun().get(0);
        return new Moved(next.within(own.warnAt(), own.dueAt()), changed);
    }

    /**
     * The decision ends what ran towards it; a grant is to be with the applicant within the working days of the profile, ten by law where it says none:
     * granted on 2026-03-02, by the end of 2026-03-16.
     *
     * @article TIM-10 (004 art. 26), RES-04 (004 art. 27; Administrative Licensing Law art. 44)
     */
    private void decided(ApprovalCase approval, Instant at, List<CountdownKey> ended, List<CountdownStart> begun) {
        boolean runsOn = runsOnAfterDecision(approval, at);
        TOWARDS_DECISION.stream().filter(kind -> kind != CountdownKind.PROMISED || !runsOn).forEach(kind -> ended.add(new CountdownKey(kind, 0)));
        if (approval.isJoint()) {
            countdowns.of(approval.id()).stream().filter(limit -> limit.kind() == CountdownKind.OPINION && limit.stoppedAt() == null)
                    .forEach(limit -> ended.add(new CountdownKey(CountdownKind.OPINION, limit.ref())));
        }
        if (approval.outcome() == CaseOutcome.GRANTED) {
            Clocks.Clock delivery = profile(approval, at).clock(CountdownKind.DELIVERY.name());
            int days = delivery == null || delivery.limit() == null ? DELIVERY_BY_LAW : delivery.limit();
            begun.add(start(approval, CountdownKind.DELIVERY, 0, WorkingDays.of(days), at));
        }
    }

    /** @param changed null: none */
    void write(CountdownChange changed) {
        if (changed != null) {
            countdowns.write(changed);
        }
    }

    /** After the statement of the step has written the change. */
    void written(CountdownChange changed, CountdownChange.Counts counts) {
        if (changed != null) {
            countdowns.written(changed, counts);
        }
    }

    /** The first review is done in its limit, or was late. */
    public void sentUpward(long caseId, Instant at) {
        countdowns.replace(caseId, at, List.of(new CountdownKey(CountdownKind.FIRST_REVIEW_UPWARD, 0)), List.of());
    }

    private CountdownStart start(ApprovalCase approval, CountdownKind kind, long ref, WorkingDays budget, Instant at) {
        return new CountdownStart(kind, ref, budget, profile(approval, at).warningLeft(kind.name(), budget), LegalTime.dateOf(at));
    }

    private ProfileContent profile(ApprovalCase approval, Instant at) {
        return (approval.profileVersionId() == null ? profiles.inForce(approval.departmentCode(), LegalTime.dateOf(at))
                : profiles.version(approval.profileVersionId())).content();
    }

    /** The promised limit, which gives the case its light. */
    public static CountdownView leading(List<CountdownView> limits) {
        return limits.stream().filter(limit -> limit.kind() == CountdownKind.PROMISED).findFirst().orElseThrow();
    }
}
