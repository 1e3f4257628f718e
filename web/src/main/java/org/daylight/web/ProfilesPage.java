package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.CaseQueries;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.AskActivation;
import org.daylight.profiles.ProfileActivation;
import org.daylight.profiles.ProfileArchive;
import org.daylight.profiles.ProfileDrafting;
import org.daylight.profiles.ProfileVersion;

/**
 * The supervision profiles: which is in force where, what waits for the second pair of eyes, and all versions.
 *
 * @article ITM-07, AUT-11, AUT-14
 */
@Named
@ViewScoped
public class ProfilesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ProfileArchive archive;
    @Inject
    ProfileDrafting drafting;
    @Inject
    CaseQueries cases;
    @Inject
    StaffDirectory staff;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private transient List<ProfileVersion> versions;
    private transient List<ProfileActivation> activations;
    private String opinion;
    private String department;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void open() {
        from = getToday();
    }

    public List<ProfileVersion> getVersions() {
        if (versions == null) {
            versions = archive.versions();
        }
        return versions;
    }

    private List<ProfileActivation> activations() {
        if (activations == null) {
            activations = archive.activations();
        }
        return activations;
    }

    /** Those that wait for an answer. */
    public List<ProfileActivation> getWaiting() {
        return activations().stream().filter(activation -> activation.state() == ProfileActivation.State.ASKED).toList();
    }

    /** In force today, the district first. */
    public List<ProfileActivation> getInForce() {
        return activations().stream().filter(activation -> activation.isInForce(getToday()))
                .sorted((one, other) -> key(one).compareTo(key(other))).toList();
    }

    private static String key(ProfileActivation activation) {
        return activation.departmentCode() == null ? "" : activation.departmentCode();
    }

    /** All that was decided, latest day first. */
    public List<ProfileActivation> getHistory() {
        return activations().stream().filter(activation -> activation.state() != ProfileActivation.State.ASKED).toList();
    }

    /** Approved for a later day. */
    public boolean isScheduled(ProfileActivation activation) {
        return activation.state() == ProfileActivation.State.APPROVED && activation.from().isAfter(getToday());
    }

    /** How many open cases keep what is in force until then. */
    public long staying(ProfileActivation asked) {
        return archive.inForceNow(asked.departmentCode()).or(() -> archive.inForceNow(null)).map(ProfileActivation::versionId)
                .map(version -> cases.openUnder(version, asked.departmentCode())).orElse(0L);
    }

    public void approve(long id) {
        drafting.approve(id, opinion);
        done("profile.done.approve");
    }

    public void refuse(long id) {
        drafting.refuse(id, opinion);
        done("profile.done.refuse");
    }

    public void withdraw(long id) {
        drafting.withdraw(id);
        done("profile.done.withdraw");
    }

    /** Asks that the department follow the district again. */
    public void followDistrict() {
        drafting.ask(new AskActivation(null, department, from, reason));
        reason = null;
        done("profile.done.ask");
    }

    private void done(String message) {
        opinion = null;
        versions = null;
        activations = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public LocalDate getToday() {
        return LegalTime.today(clock);
    }

    /** Departments that have a profile of their own. */
    public List<DepartmentView> getOwnDepartments() {
        List<String> own = getInForce().stream().filter(activation -> activation.versionId() != null).map(ProfilesPage::key).toList();
        return staff.departments().stream().filter(known -> own.contains(known.code())).toList();
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
