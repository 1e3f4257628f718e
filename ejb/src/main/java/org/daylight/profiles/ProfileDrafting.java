package org.daylight.profiles;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileActivation.State;
import org.daylight.profiles.control.FigureRules;
import org.daylight.profiles.control.ProfileRepository;
import org.daylight.profiles.control.ProfileRules;

/**
 * Door: an administrator drafts a version and asks that it be put in force; another person, the security administrator, agrees or not. Nobody does both.
 * {@code profile.unknown} (404) and {@code staff.not-on-duty} (403) everywhere; {@code input.too-long} and {@code input.unreadable} (400) for a
 * reason or an opinion.
 *
 * @article AUT-11 (004 art. 14, 34(1)), AUT-14 (001 intro; 000 art. 2, 6), ITM-07 (002 art. 14(2))
 */
@Stateless
@Audited
public class ProfileDrafting {
    private static final String CODE = "[A-Z][A-Z0-9-]{2,39}";
    private static final int LONGEST = 1000;

    @Inject
    private ProfileRepository repository;
    @Inject
    private StaffDirectory staff;
    @Inject
    private Clock clock;
    @Inject
    private Event<ProfileActivated> activated;
    @Resource
    private SessionContext session;

    /**
     * Id of a new draft that says what another version says, with the {@link Figure}s that an older one counts by without saying so. Problems: {@code profile.bad-code} (400), {@code profile.draft-exists} (409) where
     * the profile has a draft already.
     *
     * @param profileCode of the same profile, or of a new one; capitals, digits and hyphens
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long draft(@Subject long fromVersion, String profileCode) {
        if (profileCode == null || !profileCode.matches(CODE)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "profile.bad-code", null);
        }
        return repository.add(profileCode, ProfileVersion.State.DRAFT, fromVersion, FigureRules.completed(version(fromVersion).content()), caller(), clock.instant());
    }

    /** The draft says this now, faults and all. Problem: {@code profile.stale-revision} (409) where somebody was faster or it is no draft any more. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void save(@Subject long id, long revision, ProfileContent content) {
        require(repository.save(id, revision, content, caller(), clock.instant()), Problem.Kind.CONFLICT, "profile.stale-revision");
    }

    /** The draft is gone. Problem: {@code profile.stale-revision} (409), also where it was asked for before. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void discard(@Subject long id, long revision) {
        caller();
        require(repository.discard(id, revision), Problem.Kind.CONFLICT, "profile.stale-revision");
    }

    /**
     * The question lies before the security administrator; a draft cannot be changed meanwhile. Problems: {@code profile.reason-missing} (400),
     * {@code profile.date-past} (422) before today, {@code profile.not-ready} (422) with findings, {@code profile.already-scheduled} (409) where another
     * begins on or after the day, {@code profile.already-asked} (409), {@code profile.department-unknown} (400).
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long ask(AskActivation asked) {
        require(asked.reason() != null && !asked.reason().isBlank(), Problem.Kind.BAD_INPUT, "profile.reason-missing");
        requireReadable("reason", asked.reason());
        requireDay(asked.departmentCode(), asked.from());
        if (asked.versionId() == null) {
            require(asked.departmentCode() != null, Problem.Kind.BAD_INPUT, "profile.unknown");
            return repository.ask(asked, caller(), clock.instant());
        }
        ProfileVersion version = version(asked.versionId());
        requireReady(version.content());
        long question = repository.ask(asked, caller(), clock.instant());
        require(version.state() == ProfileVersion.State.FIXED || repository.move(version.id(), ProfileVersion.State.DRAFT, ProfileVersion.State.ASKED),
                Problem.Kind.CONFLICT, "profile.already-asked");
        return question;
    }

    /**
     * In force from its day; what was in force before ends the day before. Problems: {@code profile.decided} (409), {@code profile.same-person} (403) for who drafted, changed
     * or asked, {@code profile.date-past} (422), {@code profile.already-scheduled} (409).
     */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void approve(@Subject long activationId, String opinion) {
        requireReadable("opinion", opinion);
        ProfileActivation asked = question(activationId);
        requireDay(asked.departmentCode(), asked.from());
        if (asked.versionId() != null) {
            ProfileVersion version = version(asked.versionId());
            require(!caller().equals(version.draftedBy()) && !caller().equals(version.changedBy()), Problem.Kind.FORBIDDEN, "profile.same-person");
            repository.move(version.id(), ProfileVersion.State.ASKED, ProfileVersion.State.FIXED);
        }
        repository.endBefore(asked.departmentCode(), asked.from());
        decide(asked, State.APPROVED, opinion);
        activated.fire(new ProfileActivated(activationId));
    }

    /** The version is a draft again. Problems: {@code profile.decided} (409), {@code profile.same-person} (403), {@code profile.reason-missing} (400). */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void refuse(@Subject long activationId, String opinion) {
        require(opinion != null && !opinion.isBlank(), Problem.Kind.BAD_INPUT, "profile.reason-missing");
        requireReadable("opinion", opinion);
        release(question(activationId), State.REFUSED, opinion);
    }

    /**
     * A question is taken back, or what was to begin later does not begin, and what is in force goes on.
     * Problem: {@code profile.decided} (409), also from the day on which it is in force.
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR})
    public void withdraw(@Subject long activationId) {
        ProfileActivation activation = activation(activationId);
        if (activation.state() == State.ASKED) {
            require(repository.decide(activationId, State.WITHDRAWN, caller(), clock.instant(), null), Problem.Kind.CONFLICT, "profile.decided");
            backToDraft(activation);
            return;
        }
        require(repository.withdraw(activation, LegalTime.today(clock), caller(), clock.instant()), Problem.Kind.CONFLICT, "profile.decided");
        activated.fire(new ProfileActivated(activationId));
    }

    private void release(ProfileActivation asked, State decision, String opinion) {
        decide(asked, decision, opinion);
        backToDraft(asked);
    }

    private void backToDraft(ProfileActivation asked) {
        if (asked.versionId() != null) {
            repository.move(asked.versionId(), ProfileVersion.State.ASKED, ProfileVersion.State.DRAFT);
        }
    }

    private void decide(ProfileActivation asked, State decision, String opinion) {
        require(opinion == null || opinion.length() <= LONGEST, Problem.Kind.BAD_INPUT, "profile.reason-missing");
        require(repository.decide(asked.id(), decision, caller(), clock.instant(), opinion), Problem.Kind.CONFLICT, "profile.decided");
    }

    private ProfileActivation question(long activationId) {
        ProfileActivation asked = activation(activationId);
        require(asked.state() == State.ASKED, Problem.Kind.CONFLICT, "profile.decided");
        require(!caller().equals(asked.askedBy()), Problem.Kind.FORBIDDEN, "profile.same-person");
        return asked;
    }

    private void requireDay(String departmentCode, LocalDate from) {
        require(from != null && !from.isBefore(LegalTime.today(clock)), Problem.Kind.REFUSED, "profile.date-past");
        require(repository.approved().stream().noneMatch(other -> Objects.equals(other.departmentCode(), departmentCode) && !other.from().isBefore(from)),
                Problem.Kind.CONFLICT, "profile.already-scheduled");
    }

    private static void requireReadable(String field, String text) {
        if (text != null && text.length() > LONGEST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, LONGEST);
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }

    private static void requireReady(ProfileContent content) {
        List<Finding> findings = ProfileRules.findings(content);
        if (!findings.isEmpty()) {
            throw new Problem("profile.not-ready", findings);
        }
    }

    private ProfileVersion version(long id) {
        return repository.version(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null));
    }

    private ProfileActivation activation(long id) {
        return repository.activation(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null));
    }

    private String caller() {
        return staff.onDuty(session.getCallerPrincipal().getName()).username();
    }

    private static void require(boolean holds, Problem.Kind kind, String code) {
        if (!holds) {
            throw new Problem(kind, code, "AUT-11");
        }
    }
}
