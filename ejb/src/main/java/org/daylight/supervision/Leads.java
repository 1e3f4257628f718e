package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;
import org.daylight.supervision.control.AlarmRepository;
import org.daylight.supervision.control.AlarmRepository.KnownCase;
import org.daylight.supervision.control.LeadRules;
import org.daylight.supervision.control.SupervisedMatter;

/**
 * Door: what only people find (人工线索): a rule of the profile that no detector can carry out is raised on a case, a person or a department, with evidence, by whoever may
 * issue its signal.
 *
 * @article SIG-06, SIG-12, SIG-13, SIG-21, SIG-24, SIG-30, SIG-31, SIG-34 (000 art. 18(6), 19(2), 20, 21), MON-05, MON-10 (000 art. 16(5), 17(5))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
public class Leads {
    @Inject
    Signals signals;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisedMatter matter;
    @Inject
    AlarmRepository cases;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Rules that the caller may raise for the department. {@code department.unknown} (404). */
    public List<Rule> rules(String departmentCode) {
        ProfileVersion version = profiles.inForce(departmentCode, LegalTime.today(clock));
        return LeadRules.byHand(version.content()).stream().filter(rule -> roles.holds(session, version.id(), rule.issuer())).toList();
    }

    /**
     * Afterwards it stands in the ledger. {@code lead.rule-unknown} (422) for a rule that people do not find, {@code lead.department-missing}, {@code lead.text-missing},
     * {@code lead.source-missing}, {@code lead.day-impossible} (422), {@code lead.case-unknown} (404), {@code lead.known} (409) where the same stands already,
     * {@code lead.too-many-files} (400), and the problems of {@link FunctionalRoles#require}.
     *
     * @return id of the signal
     */
    @Audited
    public long raise(@Subject String ruleCode, RaiseLead command) {
        Instant now = clock.instant();
        RaiseLead checked = LeadRules.checked(command, LegalTime.dateOf(now));
        KnownCase about = checked.caseNumber() == null ? null : cases.caseByNumber(checked.caseNumber());
        String department = LeadRules.department(checked, about);
        long version = about != null && about.profileVersionId() != null ? about.profileVersionId() : profiles.inForce(department, LegalTime.dateOf(now)).id();
        Rule rule = LeadRules.byHand(ruleCode, profiles.version(version).content());
        String by = roles.require(session, version, rule.issuer(), department, about == null ? null : about.id());
        long id = signals.raise(new RaiseSignal(version, rule.code(), LeadRules.key(checked, department), about == null ? null : about.id(), department, checked.person(), null,
                LegalTime.startOf(checked.occurredOn()), by, facts(checked), null)).orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "lead.known", "SIG-38"));
        matter.keep(id, checked.files(), by);
        return id;
    }

    private static Map<String, String> facts(RaiseLead lead) {
        Map<String, String> facts = new HashMap<>(Map.of("text", lead.text(), "source", lead.source().name(), "occurredOn", lead.occurredOn().toString()));
        if (lead.person() != null) {
            facts.put("actor", lead.person());
        }
        return facts;
    }
}
