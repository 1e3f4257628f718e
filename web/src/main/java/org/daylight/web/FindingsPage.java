package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.daylight.accountability.FindingFilter;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.Findings;
import org.daylight.accountability.Investigations;
import org.daylight.accountability.LeadFilter;
import org.daylight.accountability.LeadLine;
import org.daylight.accountability.ReportConduct;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Leads that wait, investigations, and what was decided; the report of what somebody saw.
 *
 * @article ACT-01, ACT-03 to ACT-16, ACT-20, ACT-21
 */
@Named
@ViewScoped
public class FindingsPage extends PostPage<FindingView> {

    private static final long serialVersionUID = 1L;
    private static final String LEADS = "leads";
    private static final List<FindingState> RUNNING = List.of(FindingState.INVESTIGATING, FindingState.CONFIRMED, FindingState.PROPOSED, FindingState.APPEALED);
    private static final List<FindingState> DECIDED = List.of(FindingState.IN_FORCE, FindingState.NOT_CONFIRMED, FindingState.EXEMPT, FindingState.WITHDRAWN, FindingState.REVOKED);

    @Inject
    Findings door;
    @Inject
    Investigations investigations;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Posts posts;
    @Inject
    Clock clock;

    private LazyRows<LeadLine> leads;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(filter(asked), page));
        leads = new LazyRows<>(page -> door.leads(lead(asked), page));
        form.with("actOn", posts.getToday());
    }

    static FindingFilter filter(Fields asked) {
        FindingState state = asked.constant("state", FindingState.class);
        List<FindingState> states = state != null ? List.of(state) : "decided".equals(asked.text("view")) ? DECIDED : "all".equals(asked.text("view")) ? null : RUNNING;
        return new FindingFilter(states, asked.text("department"), null, asked.text("rule"), asked.truth("unit"), asked.text("text"), asked.day("from"), asked.day("until"));
    }

    static LeadFilter lead(Fields asked) {
        return new LeadFilter(asked.text("department"), asked.text("signal"), asked.text("text"));
    }

    /** {@code leads}, {@code running} or {@code decided}; who may not see leads begins with what runs. */
    public String getView() {
        String view = asked.text("view");
        return view == null ? isInvestigator() ? LEADS : "running" : view;
    }

    public boolean isInvestigator() {
        return is(Roles.SUPERVISOR) || is(Roles.DEPARTMENT_SUPERVISOR);
    }

    public boolean isReporter() {
        return isInvestigator() || is(Roles.CENTRE_MANAGER);
    }

    /** Who only reports sees no list. */
    public boolean isReader() {
        return isInvestigator() || is(Roles.DISTRICT_GOVERNMENT) || is(Roles.DEPARTMENT_HEAD);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public LazyRows<LeadLine> getLeads() {
        return leads;
    }

    public FindingState[] getStates() {
        return FindingState.values();
    }

    public List<String> getSignals() {
        return List.of("PERSON_VIOLATION", "UNIT_VIOLATION", "VIOLATION", "YELLOW_CARD", "RED_CARD", "REFERRAL", "JUDICIAL_TRANSFER");
    }

    /** Rules of conduct of the district's profile. */
    public List<Rule> getRules() {
        return profiles.inForce(null, LegalTime.today(clock)).content().rules().stream().filter(rule -> rule.group() == Group.CONDUCT).toList();
    }

    public String report() {
        investigations.report(new ReportConduct(form.text("rule"), form.text("department"), form.text("person"), form.text("case"), form.day("actOn"), form.text("words")));
        return posts.done("/supervision/findings", "findings.reported");
    }

    @Override
    public String getQuery() {
        return asked.query("view", "state", "department", "signal", "rule", "unit", "from", "until", "text");
    }
}
