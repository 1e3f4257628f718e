package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.AppraisalRepository;
import org.daylight.organisation.control.AppraisalRules;
import org.daylight.organisation.control.PostInput;
import org.daylight.organisation.control.PostPeople;
import org.daylight.organisation.control.PostViewer;

/**
 * Door: yearly appraisal of window staff by the centre (德、能、勤、绩、廉). One for a person and a year; a draft until it is signed, then fixed.
 * Departments read the signed ones of their people. {@code staff.not-on-duty} (403); nobody appraises themselves, {@code appraisal.own} (403).
 * Sortable: {@code name}, {@code departmentCode}, {@code year}, {@code total}, {@code achievement}, {@code signedAt}.
 *
 * @article ORG-17 (003 art. 30-31, 46)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class Appraisals {

    @Inject
    AppraisalRepository appraisals;
    @Inject
    PostPeople people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The latest year first. */
    public Page<AppraisalLine> find(AppraisalFilter filter, PageRequest page) {
        PostViewer viewer = viewer();
        Boolean signed = viewer.seesAll() ? filter.signed() : Boolean.TRUE;
        return appraisals.page(new AppraisalFilter(filter.year(), viewer.scope(filter.departmentCode()), signed, filter.text()), page);
    }

    /** Empty where there is none, or the caller may not see it. */
    public Optional<AppraisalLine> of(String username, int year) {
        PostViewer viewer = viewer();
        return appraisals.one(username, year)
                .filter(line -> viewer.seesAll() || line.isSigned() && line.departmentCode().equals(viewer.departmentCode()));
    }

    public AppraisalWeights weights(int year) {
        return appraisals.weights(year);
    }

    /**
     * Afterwards the draft holds these marks. {@code post.unknown-person} (422), {@code appraisal.rejected} (422) with each bad mark,
     * {@code appraisal.year} (422) before November of the year, {@code appraisal.changed} (409) where somebody else saved or signed it.
     */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void draft(DraftAppraisal command) {
        PostViewer viewer = viewer();
        AppraisalRules.requireOther(command.username(), viewer.username());
        AppraisalRules.check(command.marks());
        AppraisalRules.checkYear(command.year(), LegalTime.today(clock));
        String department = people.onDuty(PostInput.required("username", command.username(), 64), LegalTime.today(clock)).departmentCode();
        String opinion = PostInput.optional("opinion", command.opinion(), 2_000);
        if (!appraisals.save(command, department, AppraisalRules.total(command.marks(), appraisals.weights(command.year())), opinion, viewer.username(),
                clock.instant())) {
            throw changed();
        }
    }

    /**
     * Afterwards the appraisal is fixed. {@code appraisal.unknown} (404), {@code appraisal.no-opinion} (422), {@code appraisal.changed} (409).
     */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void sign(@Subject String username, int year, int version) {
        PostViewer viewer = viewer();
        AppraisalRules.requireOther(username, viewer.username());
        AppraisalLine line = appraisals.one(username, year).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "appraisal.unknown", null));
        if (line.opinion() == null) {
            throw new Problem(Problem.Kind.REFUSED, "appraisal.no-opinion", "ORG-17");
        }
        if (!appraisals.sign(username, year, version, viewer.username(), clock.instant())) {
            throw changed();
        }
    }

    private static Problem changed() {
        return new Problem(Problem.Kind.CONFLICT, "appraisal.changed", "ORG-17");
    }

    private PostViewer viewer() {
        return PostViewer.of(session, staff);
    }
}
