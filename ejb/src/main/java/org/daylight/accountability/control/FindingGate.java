package org.daylight.accountability.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.control.WaitingFindingRepository.ToDecide;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;

/**
 * Who may act on whose matter: what is major is for the supervision organ alone, everything else for who issues the signal of its rule; nobody on the own
 * department or case, or on themselves.
 *
 * @article MON-31 (003 art. 41), AUT-14 (001 intro; 000 art. 2, 6)
 */
@ApplicationScoped
public class FindingGate {
    /** Functional role of whoever investigates what is major (重大违规查处). */
    public static final String MAJOR = "MAJOR_INVESTIGATOR";

    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;

    /** The functional role that investigates. */
    public String investigator(long profileVersionId, String ruleCode, String signal) {
        return FindingRules.MAJOR.contains(signal) ? MAJOR
                : profiles.version(profileVersionId).content().rules().stream().filter(rule -> rule.code().equals(ruleCode)).findFirst().map(Rule::issuer).orElse(MAJOR);
    }

    /** The caller, who may investigate; refused as {@link FunctionalRoles#require}. */
    public String investigator(SessionContext caller, FindingView finding) {
        FindingView.Ground ground = finding.ground();
        return other(finding, roles.require(caller, ground.profileVersionId(), investigator(ground.profileVersionId(), ground.ruleCode(), ground.signal()),
                finding.liable().departmentCode(), ground.caseId()));
    }

    /** The caller, who may decide: an investigator, or the supervision organ. */
    public String decider(SessionContext caller, FindingView finding) {
        FindingView.Ground ground = finding.ground();
        String issuer = investigator(ground.profileVersionId(), ground.ruleCode(), ground.signal());
        String role = roles.holds(caller, ground.profileVersionId(), issuer) ? issuer : MAJOR;
        return other(finding, roles.require(caller, ground.profileVersionId(), role, finding.liable().departmentCode(), ground.caseId()));
    }

    /** Whether the caller's roles decide it; whose matter it is its list says. */
    public boolean decides(SessionContext caller, ToDecide finding) {
        boolean organ = roles.holds(caller, finding.profileVersionId(), MAJOR);
        return finding.state() == FindingState.APPEALED ? organ || caller.isCallerInRole(Roles.DISTRICT_GOVERNMENT)
                : organ || roles.holds(caller, finding.profileVersionId(), investigator(finding.profileVersionId(), finding.ruleCode(), finding.signal()));
    }

    /** The caller, who may decide an appeal: the district government, or the supervision organ. */
    public String appealDecider(SessionContext caller, FindingView finding) {
        return caller.isCallerInRole(Roles.DISTRICT_GOVERNMENT)
                ? other(finding, roles.requireImpartial(caller, finding.liable().departmentCode(), finding.ground().caseId()))
                : supervisionOrgan(caller, finding);
    }

    /** The caller, who is of the supervision organ. */
    public String supervisionOrgan(SessionContext caller, FindingView finding) {
        return other(finding, roles.require(caller, finding.ground().profileVersionId(), MAJOR, finding.liable().departmentCode(), finding.ground().caseId()));
    }

    /** The caller, who has nothing to do with the department. */
    public String impartial(SessionContext caller, String departmentCode, Long caseId) {
        return roles.requireImpartial(caller, departmentCode, caseId);
    }

    /** {@code finding.own} (403): nobody acts as supervisor on the own matter. */
    private static String other(FindingView finding, String caller) {
        if (caller.equals(finding.liable().person())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "finding.own", "AUT-14");
        }
        return caller;
    }
}
