package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.CaseRecords;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CorrectOnTheSpot;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.CaseAcceptance;
import org.daylight.cases.intake.CaseSupplements;
import org.daylight.cases.intake.NonAcceptanceGround;
import org.daylight.cases.intake.ReceiveSupplement;
import org.daylight.cases.intake.RefuseAcceptance;
import org.daylight.cases.intake.SupplementNeed;
import org.daylight.cases.intake.SupplementView;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.Material;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;

/**
 * On the case's page: what may come of an application beside acceptance, and what the applicant is asked for and hands in.
 *
 * @article ACC-04 to ACC-10 (Administrative Licensing Law art. 32)
 */
@Named
@ViewScoped
public class CaseSupplementPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FREE_LINES = 3;

    @Inject
    CaseSupplements supplements;
    @Inject
    CaseAcceptance acceptance;
    @Inject
    CaseRecords records;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    CasePage page;
    @Inject
    BroughtFiles brought;
    @Inject
    HttpServletRequest request;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private List<MissingLine> lines;
    private MaterialSheet sheet;
    private String remark;
    private String correction;
    private String reason;
    private String competent;
    private NonAcceptanceGround ground;

    public List<SupplementView> getNotices() {
        return isNative() ? supplements.of(page.getNumber()) : List.of();
    }

    public List<SupplementNeed> getNeeds() {
        return isNative() ? supplements.needs(page.getNumber()) : List.of();
    }

    private boolean isNative() {
        return page.getView().line().state() != CaseState.REPORTED;
    }

    /** The notice that waits for the applicant; null: none. */
    public SupplementView getOpen() {
        return getNotices().stream().filter(SupplementView::isOpen).findFirst().orElse(null);
    }

    /** Whether the case was accepted because nobody told the applicant anything in time. */
    public boolean isDeemed() {
        return isNative() && records.byNumber(page.getNumber()).deemed();
    }

    public boolean isAskable() {
        return page.getView().nextSteps().contains(CaseStep.ASK_SUPPLEMENT) && (isAtAcceptance() || isHolder());
    }

    /** Whoever may take the step that waits may ask; before acceptance it is the window's. */
    private boolean isHolder() {
        return Stream.of(CaseStep.ACCEPT, CaseStep.HANDLE, CaseStep.REVIEW, CaseStep.DECIDE, CaseStep.SPECIAL).anyMatch(page.getView().nextSteps()::contains);
    }

    public boolean isAtAcceptance() {
        return page.getView().nextSteps().contains(CaseStep.ACCEPT);
    }

    /** Whether a department can note what it needs for the host to ask for. */
    public boolean isNeedable() {
        CaseState state = page.getView().line().state();
        return isNative() && getOpen() == null && !isAskable() && Stream.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER).anyMatch(request::isUserInRole)
                && (state == CaseState.ACCEPTED || state == CaseState.HANDLED || state == CaseState.REVIEWED);
    }

    public boolean isReceivable() {
        return page.getView().nextSteps().contains(CaseStep.RECEIVE_SUPPLEMENT) && request.isUserInRole(Roles.WINDOW_CLERK);
    }

    /** Whether the window has not told the applicant yet. */
    public boolean isUntold() {
        return isReceivable() && getOpen() != null && getOpen().toldAt() == null;
    }

    public boolean isOver() {
        return isReceivable() && page.getView().nextSteps().contains(CaseStep.WITHDRAW) && getOpen() != null && LegalTime.today(clock).isAfter(getOpen().dueOn());
    }

    /** The item's materials to be ticked, and free lines. */
    public List<MissingLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(listed().stream().map(material -> new MissingLine(material.name())).toList());
            for (int i = 0; i < FREE_LINES; i++) {
                lines.add(new MissingLine(null));
            }
        }
        return lines;
    }

    private List<Material> listed() {
        return isNative() ? catalogue.content(records.byNumber(page.getNumber()).itemVersionId()).materials() : List.of();
    }

    private List<AskSupplement.Line> chosen() {
        String plain = language.say("supplement.line.missing");
        return getLines().stream().filter(MissingLine::isChosen).map(line -> line.asked(plain)).toList();
    }

    public void ask() {
        supplements.ask(new AskSupplement(page.getNumber(), page.getView().version(), chosen(), remark));
        done("supplement.done.ask");
    }

    public void need() {
        supplements.need(page.getNumber(), chosen());
        done("supplement.done.need");
    }

    public void dropNeed(long id) {
        supplements.dropNeed(page.getNumber(), id);
        done("supplement.done.drop");
    }

    public void told() {
        supplements.told(page.getNumber());
        done("supplement.done.told");
    }

    public void receive() {
        supplements.receive(new ReceiveSupplement(page.getNumber(), page.getView().version(), getSheet().given()));
        done("supplement.done.receive");
    }

    public void review(long line, boolean sufficient) {
        supplements.review(page.getNumber(), line, sufficient);
        done("supplement.done.review");
    }

    public void end() {
        supplements.end(new StepCommand(page.getNumber(), page.getView().version(), true, reason));
        done("supplement.done.end");
    }

    public void correct() {
        acceptance.correct(new CorrectOnTheSpot(page.getNumber(), page.getView().version(), correction, null));
        done("supplement.done.correct");
    }

    public void refuse() {
        acceptance.refuse(new RefuseAcceptance(page.getNumber(), page.getView().version(), ground, reason, competent));
        done("supplement.done.refuse");
    }

    private void done(String message) {
        lines = null;
        sheet = null;
        remark = null;
        correction = null;
        reason = null;
        page.load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public void uploaded() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String row = external.getRequestParameterMap().getOrDefault("row", "");
        String hashes = external.getRequestParameterMap().getOrDefault("files", "");
        if (row.matches("\\d{1,3}")) {
            getSheet().add(Integer.parseInt(row), Stream.of(hashes.split(",")).map(brought::find).flatMap(Optional::stream).toList());
        }
    }

    /** What was asked for, to be filled in. */
    public MaterialSheet getSheet() {
        if (sheet == null) {
            SupplementView open = getOpen();
            sheet = MaterialSheet.of(open == null ? List.of() : open.lines().stream().map(SupplementView.Line::material).filter(Objects::nonNull).distinct()
                    .map(name -> new Material(name, true, null, 0, null, null, null, null, null)).toList());
        }
        return sheet;
    }

    public NonAcceptanceGround[] getGrounds() {
        return NonAcceptanceGround.values();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCompetent() {
        return competent;
    }

    public void setCompetent(String competent) {
        this.competent = competent;
    }

    public NonAcceptanceGround getGround() {
        return ground;
    }

    public void setGround(NonAcceptanceGround ground) {
        this.ground = ground;
    }
}
