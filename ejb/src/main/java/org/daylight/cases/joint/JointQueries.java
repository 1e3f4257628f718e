package org.daylight.cases.joint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.control.CaseScope;
import org.daylight.cases.control.GreenTargets;
import org.daylight.cases.control.JointReadingRepository;
import org.daylight.cases.control.OpinionRequests;
import org.daylight.cases.control.ProcedureReadingRepository;
import org.daylight.cases.control.ProcedureRules;
import org.daylight.cases.control.SharedDataRepository;
import org.daylight.cases.control.TransferRepository;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: joint cases. Sortable: of opinions {@code caseNumber}, {@code askedAt}, {@code opinionDueAt}; of cases {@code caseNumber}, {@code subject},
 * {@code dueAt}; {@code page.unsortable} (400) for any other.
 *
 * @article JNT-02 (003 art. 12), JNT-04 (003 art. 7(4)), JNT-05 (004 art. 25), JNT-09 (001 sec. 3(2)2), FLW-21 (004 art. 23)
 */
@Stateless
public class JointQueries {

    @Inject
    JointReadingRepository reading;
    @Inject
    ProcedureReadingRepository cases;
    @Inject
    TransferRepository transfers;
    @Inject
    SharedDataRepository shared;
    @Inject
    OpinionRequests requests;
    @Inject
    GreenTargets targets;
    @Inject
    CaseScope scope;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Everything about handling the case together, and what the caller may do; nothing of a case that the caller may not see. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR,
            Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DISTRICT_GOVERNMENT})
    public JointBoard board(String caseNumber) {
        return scope.visible(caseNumber, session).map(this::board).orElse(JointBoard.none());
    }

    private JointBoard board(CaseRecord of) {
        Instant now = clock.instant();
        String department = scope.departmentOf(session);
        boolean host = of.departmentCode().equals(department);
        boolean underWay = ProcedureRules.isUnderWay(of.state());
        boolean levels = CaseScope.is(session, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER);
        boolean staff = levels || CaseScope.is(session, Roles.WINDOW_CLERK);
        boolean centre = CaseScope.is(session, Roles.CENTRE_MANAGER);
        List<OpinionLine> opinions = reading.opinions(of.id(), now);
        Set<Long> givable = underWay && CaseScope.is(session, Roles.HANDLER) ? opinions.stream()
                .filter(one -> one.isWaiting() && one.departmentCode().equals(department)).map(OpinionLine::id).collect(Collectors.toSet()) : Set.of();
        boolean asked = !opinions.isEmpty();
        List<String> proposed = requests.partners(of.itemVersionId(), of.departmentCode());
        return new JointBoard(cases.versionOf(of.id()), cases.isJoint(of.id()), reading.mode(of.id()), proposed, host && staff && underWay, givable,
                underWay && (host && levels || centre), centre && underWay && asked, staff && asked, opinions, reading.meetings(of.id()),
                transfers.of(of.id(), staff ? department : null), asked ? shared.findings(of.id()) : List.of(), green(of, now));
    }

    private GreenLine green(CaseRecord of, Instant now) {
        if (!of.greenChannel()) {
            return null;
        }
        return targets.find(new Conditions().and("c.id = ?", of.id()), PageRequest.first(1), now).rows().stream().findFirst().orElse(null);
    }

    /**
     * Opinions that are asked of the caller's department, those that wait first.
     *
     * @param waiting null: all; true: not given yet
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR})
    public Page<OpinionLine> ofMyDepartment(Boolean waiting, String text, PageRequest page) {
        Conditions which = new Conditions().and("o.department_code = ?", scope.departmentOf(session)).containing(text, "c.case_number", "c.subject");
        if (waiting != null) {
            which.and(waiting ? "o.given_at is null and o.waived_at is null and c.state in ('ACCEPTED', 'HANDLED', 'REVIEWED')" : "(o.given_at is not null or o.waived_at is not null)");
        }
        return reading.opinions(which, page, clock.instant());
    }

    /**
     * Joint cases of the district with each department's state, those that run first; who sees one department only, sees those in which it takes part.
     *
     * @param open null: all; true: not decided
     * @param late true: only those in which a department is past its limit
     */
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR})
    public Page<JointCaseLine> overview(Boolean open, boolean late, String departmentCode, String text, PageRequest page) {
        Instant now = clock.instant();
        Conditions which = new Conditions().containing(text, "c.case_number", "c.subject");
        String own = CaseScope.seesAll(session) ? departmentCode : scope.departmentOf(session);
        which.andIfGiven("(c.department_code = ? or exists (select 1 from joint_opinion o where o.case_id = c.id and o.department_code = ?))", own, own);
        if (open != null) {
            which.and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
        }
        if (late) {
            which.and("exists (select 1 from joint_opinion o join countdown k on k.case_id = o.case_id and k.kind = 'OPINION' and k.ref = o.id"
                    + " where o.case_id = c.id and o.given_at is null and o.waived_at is null and k.due_at < ?)", now);
        }
        return reading.cases(which, page, now);
    }
}
