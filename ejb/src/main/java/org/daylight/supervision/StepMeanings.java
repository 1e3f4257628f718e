package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.FunctionalRoles;
import org.daylight.supervision.control.StepMeaningRepository;
import org.daylight.supervision.control.StepMeaningRules;

/**
 * Door: what the steps mean that departments' own systems report (上报环节对照). The department's own entry goes before one for every department, the exact name before a word in
 * the name, the longer word before the shorter. Administrators keep it, nobody for the own department, supervisors read it; who sees one department sees that one and what is for every department.
 * {@code staff.not-on-duty} (403); of who changes an entry of one department the problems of {@link FunctionalRoles#requireImpartial}.
 * <p>A meaning counts for events that no detector has looked at yet, which is within ten minutes of their coming in; what was judged before is not judged again. A department whose system
 * reports 不予受理复核 for a review sets that name to {@link StepMeaning#NOTHING_SPECIAL} on 2026-03-02; what it reported until then waits for verification as it did.
 *
 * @article SIG-07 to SIG-11 (000 art. 18), SIG-17 (000 art. 20(5))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class StepMeanings {
    @Inject
    StepMeaningRepository meanings;
    @Inject
    StaffDirectory staff;
    @Inject
    FunctionalRoles roles;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * What is really reported, as of some seconds ago, the most frequent first. {@code input.too-long} (400) for a text over 200 characters.
     * Sortable: {@code name}, {@code department}, {@code events}, {@code lastAt}.
     */
    public Page<ReportedStepLine> reported(StepFilter filter, PageRequest page) {
        return meanings.reported(filter, scope(), page);
    }

    /**
     * Entries, by department, those for every department at the end. Sortable: {@code word}, {@code meaning}, {@code setAt}.
     *
     * @param departmentCode with those for every department; null: all
     */
    public Page<StepMeaningLine> entries(String departmentCode, PageRequest page) {
        return meanings.entries(departmentCode, scope(), page);
    }

    /** {@code step-meaning.unknown} (404), also for one of a department that the caller does not see. */
    public StepMeaningLine entry(long id) {
        return meanings.entry(id, scope()).orElseThrow(StepMeanings::unknown);
    }

    /**
     * Afterwards there is such an entry. {@code step-meaning.incomplete} (400) where word, matching or meaning is left out or the word is too long, {@code department.unknown} (404),
     * {@code step-meaning.known} (409) where the word is there already, {@code step-meaning.too-many} (422) over 200 entries of one department, or for every department.
     *
     * @return id of the entry
     */
    @Audited
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long set(SetStepMeaning command) {
        SetStepMeaning entry = StepMeaningRules.checked(command);
        if (entry.departmentCode() != null) {
            staff.department(entry.departmentCode());
        }
        String by = roles.requireImpartial(session, entry.departmentCode(), null);
        StepMeaningRules.checkCount(meanings.count(entry.departmentCode()));
        return meanings.add(entry, by, clock.instant()).orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "step-meaning.known", "SIG-07", entry.word()));
    }

    /** Afterwards the entry means this. {@code step-meaning.unknown} (404), {@code step-meaning.incomplete} (400) without a meaning. */
    @Audited
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(@Subject long id, StepMeaning meaning) {
        StepMeaningRules.check(meaning);
        found(meanings.change(id, meaning, keeper(id), clock.instant()));
    }

    /** Afterwards there is no such entry, and names that fell under it fall under the next that fits them. {@code step-meaning.unknown} (404). */
    @Audited
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void takeBack(@Subject long id) {
        keeper(id);
        found(meanings.remove(id));
    }

    private static void found(boolean found) {
        if (!found) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "step-meaning.unknown", "SIG-07");
    }

    private String keeper(long id) {
        return roles.requireImpartial(session, meanings.entry(id, null).orElseThrow(StepMeanings::unknown).departmentCode(), null);
    }

    /** Null: all departments. */
    private String scope() {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return Stream.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole) ? null : own;
    }
}
