package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.PostViewer;
import org.daylight.organisation.control.RepresentativeRepository;
import org.daylight.organisation.control.RepresentativeRules;
import org.daylight.organisation.control.RepresentativeTerms;

/**
 * Door: chief representatives of the departments in the centre (首席代表) and who stands in for them. A department's head appoints for the own
 * department; the centre and supervisors read all. {@code staff.not-on-duty} (403).
 * Sortable: {@code departmentCode}, {@code name}, {@code kind}, {@code startsOn}, {@code endsOn}.
 *
 * @article ORG-07, ORG-08, ORG-09, ORG-10, ORG-11, ORG-13 (003 art. 25-28)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR})
public class Representatives {

    @Inject
    RepresentativeRepository representatives;
    @Inject
    RepresentativeTerms terms;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** @param month over which working time is measured */
    public Page<RepresentativeLine> find(RepresentativeFilter filter, YearMonth month, PageRequest page) {
        RepresentativeFilter seen = new RepresentativeFilter(viewer().scope(filter.departmentCode()), filter.kind(), filter.inOffice(), filter.text());
        Page<RepresentativeLine> found = representatives.page(seen, today(), page);
        return new Page<>(terms.timed(found.rows(), month, today()), found.total());
    }

    /** {@code representative.unknown} (404), {@code post.other-department} (403); without working time. */
    public RepresentativeLine one(long id) {
        RepresentativeLine term = representatives.one(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "representative.unknown", null));
        viewer().requireSight(term.departmentCode());
        return term;
    }

    /**
     * What is not as it must be today, the gravest first: no representative, less than half of the month's working time in the centre, a first
     * year that is not full, a stand-in.
     */
    public List<RepresentativeWarning> warnings(YearMonth month) {
        return terms.warnings(month, viewer().scope(null), today());
    }

    /**
     * Window staff by length of service, the newest first. Sortable: {@code name}, {@code departmentCode}, {@code since}.
     *
     * @param underYear true: those whose first year is not full today, or who left before it was
     * @article ORG-13 (003 art. 28)
     */
    public Page<WindowTerm> windowStaff(String departmentCode, boolean underYear, PageRequest page) {
        return representatives.windowStaff(viewer().scope(departmentCode), underYear, today(), page);
    }

    /** Duties by 003 art. 27, in its order. */
    public List<RepresentativeDuty> duties() {
        return representatives.duties();
    }

    /**
     * Afterwards the person represents the caller's department from the first day on; a temporary representative until the last day.
     * {@code representative.rejected} (422) with each reason: not a civil servant or appointed, below mid-level, a document later than the
     * term, an open-ended stand-in. {@code representative.other-department}, {@code representative.overlap},
     * {@code representative.nobody-to-stand-in-for}, {@code representative.contradicts-record} (422).
     *
     * @return id of the term
     */
    @Audited
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public long appoint(AppointRepresentative command) {
        PostViewer viewer = viewer();
        RepresentativeRules.check(command);
        terms.requireOwnPerson(command, viewer.departmentCode());
        representatives.lockDepartment(viewer.departmentCode());
        Long standsInFor = terms.requireFree(command, viewer.departmentCode());
        return representatives.add(command, viewer.departmentCode(), standsInFor, viewer.username(), clock.instant());
    }

    /**
     * Afterwards the term ends with the day. Before a year is full, the caller is warned first ({@code representative.early}, 422) and gives a
     * reason, which is kept. {@code representative.unknown} (404), {@code representative.changed} (409),
     * {@code representative.ends-before-start}, {@code representative.early-reason} (422), {@code representative.beyond-term} (422) where a
     * stand-in would stay longer than appointed.
     */
    @Audited
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public void end(EndRepresentation command) {
        PostViewer viewer = viewer();
        RepresentativeLine term = one(command.id());
        viewer.requireOwn(term.departmentCode());
        RepresentativeRules.requireWithinTerm(term, command);
        boolean early = RepresentativeRules.endsEarly(term.kind(), term.startsOn(), command);
        if (!representatives.end(command, early, viewer.username(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "representative.changed", null);
        }
    }

    /**
     * What the person may do as a representative in office on the day about cases of this type; empty where they are none or it is no duty.
     *
     * @param handlingType code, such as {@code INSTANT} for 即办件
     * @article ORG-11 (003 art. 27)
     */
    @PermitAll // rooms above ask it about the caller of their own doors
    public Optional<RepresentativeDuty> dutyOf(String username, String handlingType, LocalDate on) {
        return terms.isRepresentative(username, on)
                ? representatives.duties().stream().filter(duty -> handlingType.equals(duty.handlingType())).findFirst() : Optional.empty();
    }

    private PostViewer viewer() {
        return PostViewer.of(session, staff);
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
