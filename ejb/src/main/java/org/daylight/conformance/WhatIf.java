package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.calendar.CalendarInForce;
import org.daylight.conformance.control.CheckRepository;
import org.daylight.conformance.control.ConformanceScope;
import org.daylight.conformance.control.LogRepository;
import org.daylight.conformance.control.Replay;
import org.daylight.conformance.control.WhatIfRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door: what another profile, a draft too, or another promise would have meant for past cases (推演). Nothing of cases and signals is written. Who sees one department asks about
 * that one; {@code staff.not-on-duty} (403), {@code run.unknown} (404).
 *
 * @article MON-25 (004 art. 32(1)), MON-16 (002 art. 22)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class WhatIf {
    private static final int LONGEST = 1_000;

    /**
     * A version of a profile.
     *
     * @param draft whether it was never in force
     */
    public record Choice(long id, String code, int version, boolean draft, String nameZh, String nameEn) {
    }

    @Inject
    WhatIfRepository replays;
    @Inject
    CheckRepository runs;
    @Inject
    LogRepository log;
    @Inject
    ProfilesInForce versions;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CalendarInForce calendars;
    @Inject
    ConformanceScope scope;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Id of a replay that {@link #work} is to carry out. {@code what-if.nothing} (422) where neither a profile nor a promise is given, {@code what-if.needs-item} (422) for a promise without
     * an item, {@code what-if.bad-limit} (400) for one not between 1 and 1,000, {@code profile.unknown} (404).
     */
    @Audited
    public long begin(AskWhatIf asked) {
        String own = scope.of(session);
        require(asked);
        content(asked);
        AskWhatIf within = new AskWhatIf(asked.selection().within(own), asked.profileVersionId(), asked.promisedLimit());
        return runs.begin("WHAT_IF", session.getCallerPrincipal().getName(), own, WhatIfRepository.json(within), clock.instant());
    }

    private static void require(AskWhatIf asked) {
        if (asked.profileVersionId() == null && asked.promisedLimit() == null) {
            throw new Problem(Problem.Kind.REFUSED, "what-if.nothing", "MON-25");
        }
        if (asked.promisedLimit() != null && (asked.promisedLimit() < 1 || asked.promisedLimit() > LONGEST)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "what-if.bad-limit", "MON-25", LONGEST);
        }
        if (asked.promisedLimit() != null && asked.selection().itemCode() == null) {
            throw new Problem(Problem.Kind.REFUSED, "what-if.needs-item", "MON-25");
        }
    }

    /** Null: of each case its own. */
    private ProfileContent content(AskWhatIf asked) {
        return asked.profileVersionId() == null ? null : Optional.ofNullable(versions.version(asked.profileVersionId())).map(ProfileVersion::content)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null));
    }

    /** Carries the replay out, which takes its time and can be followed with {@link #report}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work(long run) {
        AskWhatIf asked = report(run).asked();
        LocalDate today = LegalTime.today(clock);
        new Replay(replays, runs, calendars.current(), clock.instant()).work(run, asked, log.count(asked.selection()),
                one -> one.profile() == null ? profiles.inForce(one.department(), today).content() : profiles.version(one.profile()).content(), content(asked), clock);
    }

    /** Versions of profiles, those in work first. */
    public List<Choice> choices() {
        scope.of(session);
        return replays.choices();
    }

    /** How it stands, and how many cases would have been otherwise. */
    public WhatIfReport report(long run) {
        return replays.report(run, scope.of(session), clock.instant()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "run.unknown", "MON-25"));
    }

    /** The latest ten, the newest first. */
    public List<WhatIfReport> latest() {
        return replays.latest(scope.of(session), clock.instant());
    }

    /** Afterwards the replay ends with its next portion; one that has ended stays as it is. */
    @Audited
    public void cancel(long run) {
        runs.cancel(report(run).id(), clock.instant());
    }

    /** By department and item, those with most changes first. */
    public List<WhatIfReport.Sum> sums(long run) {
        return replays.sums(report(run).id());
    }

    /** Cases for which something changes. Sortable: {@code caseNumber}, {@code department}, {@code item}, {@code wasDueAt}, {@code dueAt}. */
    public Page<WhatIfReport.Line> cases(long run, PageRequest page) {
        return replays.cases(report(run).id(), page);
    }
}
