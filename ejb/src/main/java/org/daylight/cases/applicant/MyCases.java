package org.daylight.cases.applicant;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseStep;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.DeliveryRepository;
import org.daylight.cases.control.DeliveryRules;
import org.daylight.cases.control.MyCaseRepository;
import org.daylight.cases.control.MyCaseRules;
import org.daylight.cases.control.SupplementRepository;
import org.daylight.cases.intake.SupplementView;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: the caller's own cases and, with a mandate in force and a document that a clerk has seen, those of principals. {@code case.unknown} (404) for any other.
 *
 * @article OPN-05 (004 art. 29), RES-02 (004 art. 27), APP-01 (004 art. 4)
 */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class MyCases {
    @Inject
    MyCaseRepository cases;
    @Inject
    DeliveryRepository deliveries;
    @Inject
    SupplementRepository supplements;
    @Inject
    Countdowns countdowns;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Newest first; a text is looked for in number, subject and item.
     *
     * @param over true: what is over; false: what is not; null: all
     */
    public Page<MyCaseLine> find(Boolean over, String text, PageRequest page) {
        return cases.page(caller(), LegalTime.today(clock), over, text, page);
    }

    public MyCaseView byNumber(String caseNumber) {
        MyCaseLine line = line(caseNumber);
        MyCaseRepository.More more = cases.more(line.id());
        Set<CaseStep> acts = MyCaseRules.acts(line.state(), line.standing());
        List<CountdownView> limits = countdowns.of(line.id()).stream().filter(limit -> MyCaseRules.concerns(limit.kind())).toList();
        return new MyCaseView(line, more.channel(), more.applicantId(), more.agentName(), more.firstCase(), MyCaseRules.mayApplyAgain(line.standing()),
                DeliveryRules.isReadyOnline(line.standing(), deliveries.wish(line.id())), acts, limits, cases.steps(line.id()), deliveries.wish(line.id()),
                deliveries.register(line.id()), supplements.open(line.id()).map(MyCases::asked).orElse(null));
    }

    private static MyCaseView.Asked asked(SupplementView open) {
        return new MyCaseView.Asked(open.dueOn(), open.lines().stream().map(line -> new MyCaseView.Wanted(line.material(), line.what())).toList());
    }

    /** "Why this day?" of one of the limits. */
    public List<CountdownDay> explain(String caseNumber, CountdownKind kind) {
        MyCaseLine line = line(caseNumber);
        return MyCaseRules.concerns(kind) ? countdowns.explain(line.id(), kind) : List.of();
    }

    /** For rooms above, before they show what belongs to a case: {@code case.unknown} (404) where it is not the caller's. */
    public void requireMine(String caseNumber) {
        line(caseNumber);
    }

    private MyCaseLine line(String caseNumber) {
        return cases.one(caller(), LegalTime.today(clock), caseNumber).orElseThrow(CaseRules::unknown);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
