package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.daylight.accountability.CaseHand;
import org.daylight.accountability.ConcludeFinding;
import org.daylight.accountability.DecideAppeal;
import org.daylight.accountability.FindingAct;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.Findings;
import org.daylight.accountability.Investigations;
import org.daylight.accountability.OpenFinding;
import org.daylight.accountability.ReferFinding;
import org.daylight.accountability.ReferralKind;
import org.daylight.accountability.ReferralLine;
import org.daylight.accountability.Sanctions;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.Colleagues;
import org.daylight.organisation.StaffMember;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.profiles.Supervision.Exemption;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.SignalView;

/**
 * A finding, or the lead of which one is to be made.
 *
 * @article ACT-01, ACT-03 to ACT-16, ACT-22, ACT-23, ACT-25
 */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Findings door;
    @Inject
    Investigations investigations;
    @Inject
    Sanctions sanctions;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Colleagues colleagues;
    @Inject
    Posts posts;
    @Inject
    BroughtFiles brought;

    private final Fields form = Fields.empty();
    private Long id;
    private Long signal;
    private int version;
    private transient FindingView finding;
    private transient SignalView lead;

    @PostConstruct
    void open() {
        Fields asked = Fields.asked();
        id = asked.id("id");
        signal = asked.id("lead");
        if (id != null) {
            version = getFinding().version();
        } else {
            if (signal == null) {
                throw new Problem(Problem.Kind.NOT_FOUND, "finding.unknown", "ACT-01");
            }
            getLead();
            form.with("person", lead.person()).with("level", FindingLevel.DIRECT);
        }
    }

    /** Null on the page of a lead. */
    public FindingView getFinding() {
        if (finding == null && id != null) {
            finding = door.byId(id);
        }
        return finding;
    }

    /** The lead; that of the finding where there is one. */
    public SignalView getLead() {
        if (lead == null) {
            lead = door.lead(signal == null ? getFinding().ground().signalId() : signal);
        }
        return lead;
    }

    public boolean isLeadPage() {
        return id == null;
    }

    /** Other findings of the same signal. */
    public List<FindingView> getBeside() {
        long of = id == null ? getLead().id() : getFinding().ground().signalId();
        return door.ofSignal(of).stream().filter(one -> id == null || one.id() != id).toList();
    }

    public List<FindingAct> getActs() {
        return door.acts(id);
    }

    public List<ReferralLine> getReferrals() {
        return door.referrals(id);
    }

    public List<CaseHand> getHands() {
        return door.hands(getLead());
    }

    public List<StaffMember> getPeople() {
        return colleagues.onDuty(getLead().departmentCode());
    }

    public FindingLevel[] getLevels() {
        return FindingLevel.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public List<Exemption> getExemptions() {
        return profiles.version(getFinding().ground().profileVersionId()).content().exemptions();
    }

    public List<Sanction> getOffered() {
        return door.offered(getFinding());
    }

    public List<Sanction> getLighter() {
        return door.lighter(getFinding());
    }

    public ReferralKind[] getReferralKinds() {
        return ReferralKind.values();
    }

    public Map<String, String> getForm() {
        return form.values();
    }

    public boolean isInvestigator() {
        return is(Roles.SUPERVISOR) || is(Roles.DEPARTMENT_SUPERVISOR);
    }

    public boolean isDistrict() {
        return is(Roles.SUPERVISOR);
    }

    public boolean isAppealDecider() {
        return is(Roles.SUPERVISOR) || is(Roles.DISTRICT_GOVERNMENT);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    /** @param unit the department answers, not a person */
    public String investigate(boolean unit) {
        if (!unit && form.text("person") == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", "ACT-01", "person");
        }
        FindingLevel level = unit ? FindingLevel.LEADING : form.constant("level", FindingLevel.class);
        id = investigations.open(new OpenFinding(getLead().id(), unit ? null : form.text("person"), level, form.text("reason")));
        return here("finding.opened");
    }

    public String hear() {
        investigations.hear(id, version, form.text("who"), form.text("said"), brought.chosen(form.text("record")));
        return here("finding.heard");
    }

    public String evidence() {
        investigations.evidence(id, version, form.text("shows"), brought.chosen(form.text("evidence")));
        return here("finding.evidence.kept");
    }

    public String conclude(boolean confirmed) {
        investigations.conclude(new ConcludeFinding(id, version, confirmed, confirmed ? form.constant("severity", Severity.class) : null, form.text("exemption"),
                form.text("conclusion")));
        return here(confirmed ? "finding.confirmed" : "finding.not-confirmed");
    }

    public String propose() {
        sanctions.propose(id, version, form.constant("sanction", Sanction.class), form.text("grounds"));
        return here("finding.proposed");
    }

    public String decide(boolean agree) {
        sanctions.decide(id, version, agree, form.text("opinion"));
        return here(agree ? "finding.decided" : "finding.sent-back");
    }

    public String decideAppeal() {
        sanctions.decideAppeal(new DecideAppeal(id, version, form.constant("result", DecideAppeal.Result.class), form.constant("lighter", Sanction.class), form.text("appealWords")));
        return here("finding.appeal-decided");
    }

    public DecideAppeal.Result[] getResults() {
        return DecideAppeal.Result.values();
    }

    public String refer() {
        sanctions.refer(new ReferFinding(id, form.constant("referralKind", ReferralKind.class), form.text("organ"), form.day("sentOn"), form.text("papers")));
        return here("finding.referred");
    }

    public String endReferral(ReferralLine line) {
        sanctions.endReferral(id, line.id(), form.text("result" + line.id()), form.day("resultOn" + line.id()));
        return here("finding.referral-ended");
    }

    public String linkOrder() {
        sanctions.linkOrder(id, form.text("order"), form.text("orderWords"));
        return here("finding.order-linked");
    }

    private String here(String message) {
        return posts.done("/supervision/finding?id=" + id, message);
    }
}
