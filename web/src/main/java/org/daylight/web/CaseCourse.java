package org.daylight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.cases.CaseCorrections;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseHandover;
import org.daylight.cases.CaseLateness;
import org.daylight.cases.CaseReturns;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseWay;
import org.daylight.cases.CorrectCase;
import org.daylight.cases.HandOverStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.UpwardCases;
import org.daylight.organisation.StaffMember;

/** What can be done to a case beside its steps: give it back, hand it over, send it upward, explain that it is late, correct what was decided. */
@Named
@ViewScoped
public class CaseCourse implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;
    @Inject
    CaseReturns returns;
    @Inject
    CaseHandover handovers;
    @Inject
    CaseLateness lateness;
    @Inject
    CaseCorrections corrections;
    @Inject
    UpwardCases upward;
    @Inject
    SignedIn me;

    private String back;
    private String person;
    private String organ;
    private String event;
    private String text;
    private String reason;
    private transient List<StaffMember> candidates;

    public boolean isReturnable() {
        return can(CaseStep.RETURN) && !getBack().isEmpty();
    }

    public boolean isTransferable() {
        return can(CaseStep.HAND_OVER);
    }

    public boolean isUpward() {
        return can(CaseStep.SEND_UPWARD) && casePage.getView().way() != null && "UPWARD".equals(casePage.getView().way().handlingType());
    }

    /** Whether the person may explain: of the department whose case, or step, is late. */
    public boolean isExplainable() {
        return me.isActing() && casePage.getView().way() != null && lateness.isLate(casePage.getNumber());
    }

    public boolean isCorrectable() {
        return me.isApprover() && casePage.getView().line().outcome() != null;
    }

    public boolean isAny() {
        return isReturnable() || isTransferable() || isUpward() || isExplainable() || isCorrectable();
    }

    private boolean can(CaseStep step) {
        return casePage.getView().nextSteps().contains(step);
    }

    public void giveBack() {
        returns.giveBack(command(true, reason, back));
        done("case.done.RETURN");
    }

    public void handOver() {
        handovers.handOver(new HandOverStep(casePage.getNumber(), version(), person, reason));
        done("case.done.HAND_OVER");
    }

    public void sendUpward() {
        upward.send(command(true, reason, null), organ);
        done("case.done.SEND_UPWARD");
    }

    public void answered(boolean agree) {
        upward.answered(command(agree, reason, null));
        done("case.done.ANSWERED");
    }

    public void explain() {
        lateness.explain(casePage.getNumber(), reason);
        done("case.done.explained");
    }

    public void assess(long explanation, boolean reasonable) {
        lateness.assess(casePage.getNumber(), explanation, reasonable, reason);
        done("case.done.assessed");
    }

    /** Whether the person may say what the explanation is worth. */
    public boolean isAssessable(CaseLateness.Explanation said) {
        return said.reasonable() == null && me.isSupervisor() && !casePage.getView().line().departmentCode().equals(me.getDepartmentCode());
    }

    public void correct() {
        corrections.correct(new CorrectCase(casePage.getNumber(), version(), Long.parseLong(event), text, reason));
        done("case.done.corrected");
    }

    private void done(String message) {
        reason = null;
        text = null;
        person = null;
        candidates = null;
        casePage.done(message);
    }

    private StepCommand command(boolean agree, String opinion, String next) {
        return new StepCommand(casePage.getNumber(), version(), agree, opinion, null, next, null);
    }

    private long version() {
        return casePage.getView().version();
    }

    public List<CaseWay.Choice> getBack() {
        return casePage.getView().way() == null ? List.of() : casePage.getView().way().back();
    }

    public List<StaffMember> getCandidates() {
        if (candidates == null) {
            candidates = handovers.candidates(casePage.getNumber());
        }
        return candidates;
    }

    public List<CaseLateness.Explanation> getExplanations() {
        return lateness.of(casePage.getNumber());
    }

    /** What may be corrected: what somebody wrote. */
    public List<CaseEventLine> getWritten() {
        return casePage.getView().events().stream().filter(written -> written.opinion() != null).toList();
    }

    public String getBackTo() {
        return back;
    }

    public void setBackTo(String back) {
        this.back = back;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
