package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.ProfileContent;

/** The limits of a native case; each operation returns the leading one, the promised, as it then stands. */
@ApplicationScoped
public class CaseLimits {

    @Inject
    Countdowns countdowns;

    /**
     * Each limit warns as the profile says.
     *
     * @article TIM-01 (004 art. 11), SIG-02 (000 art. 19(1))
     */
    public CountdownView start(long caseId, ItemVersionView item, ProfileContent profile, Instant at) {
        start(caseId, CountdownKind.STATUTORY, item.statutoryLimit(), profile, at);
        return start(caseId, CountdownKind.PROMISED, item.promisedLimit(), profile, at);
    }

    private CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, ProfileContent profile, Instant at) {
        return countdowns.start(caseId, kind, budget, profile.warningLeft(kind.name(), budget), LegalTime.dateOf(at));
    }

    /**
     * {@code case.limit-over} (422) where the leading limit has no day left to pause: a pause must not hide that a case is late.
     *
     * @article TIM-08 (004 art. 30)
     */
    public CountdownView pause(long caseId, Instant at, String reason) {
        CountdownView leading = leading(countdowns.pause(caseId, LegalTime.dateOf(at), reason));
        if (leading.pausedOn() == null) {
            throw new Problem(Problem.Kind.REFUSED, "case.limit-over", "TIM-08");
        }
        return leading;
    }

    public CountdownView resume(long caseId, Instant at) {
        return leading(countdowns.resume(caseId, LegalTime.dateOf(at)));
    }

    public void stop(long caseId, Instant at) {
        countdowns.stop(caseId, at);
    }

    private static CountdownView leading(List<CountdownView> limits) {
        return limits.stream().filter(limit -> limit.kind() == CountdownKind.PROMISED).findFirst().orElseThrow();
    }
}
