package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.daylight.calendar.Calendars;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownKey;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

/**
 * The days within which the applicant must be told what is missing, and in which acceptance is decided. They begin with the receipt, and anew with each
 * supplement that was received before acceptance; which of them it is, is told by its {@code ref}.
 *
 * @article ACC-04 (003 art. 18; Administrative Licensing Law art. 32)
 */
@ApplicationScoped
public class NoticeLimit {
    private static final int STATUTORY_DAYS = 5;
    private static final int MOST = 20;
    private static final CountdownKind KIND = CountdownKind.SUPPLEMENT_NOTICE;

    /** Whichever of them runs. */
    static final List<CountdownKey> ALL = LongStream.range(0, MOST).mapToObj(ref -> new CountdownKey(KIND, ref)).toList();

    @Inject
    Countdowns countdowns;
    @Inject
    Calendars calendars;
    @Inject
    SupervisionProfiles profiles;

    /** @param ref how many supplements came before */
    void start(ApprovalCase approval, long ref, Instant at) {
        ProfileContent profile = profiles.inForce(approval.departmentCode(), LegalTime.dateOf(at)).content();
        WorkingDays days = days(profile);
        approval.countTo(countdowns.start(approval.id(), KIND, ref, days, profile.warningLeft(KIND.name(), days), LegalTime.dateOf(at)));
    }

    /** Nothing runs against the department while it waits for the applicant, or once it has told. */
    public void stop(ApprovalCase approval, Instant at) {
        running(countdowns.of(approval.id())).ifPresent(limit -> countdowns.stop(approval.id(), KIND, limit.ref(), at));
        approval.countTo(null);
    }

    /** True from the moment on at which its last day, by today's calendar, has passed; never while the notice of a year is missing. */
    public boolean hasPassed(ApprovalCase approval, Instant now) {
        return running(countdowns.of(approval.id())).filter(limit -> !limit.provisional()
                && limit.calendarVersion().equals(calendars.current().version()) && now.isAfter(limit.dueAt())).isPresent();
    }

    private static Optional<CountdownView> running(List<CountdownView> limits) {
        return limits.stream().filter(limit -> limit.kind() == KIND && limit.stoppedAt() == null).findFirst();
    }

    private static WorkingDays days(ProfileContent profile) {
        Clocks.Clock clock = profile.clock(KIND.name());
        return WorkingDays.of(clock == null || clock.limit() == null ? STATUTORY_DAYS : clock.limit());
    }
}
