package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.GroupMember;
import org.daylight.organisation.GroupPosition;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.RecordTraining;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.StaffRegister;
import org.daylight.organisation.StaffView;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;
import org.primefaces.event.FileUploadEvent;

/**
 * One person: data, photo, training, place in the leading group, and that they leave.
 *
 * @article ORG-14, ORG-21, ORG-27, AUT-10
 */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffQueries queries;
    @Inject
    StaffRegister register;
    @Inject
    StaffDirectory directory;
    @Inject
    OrganisationQueries organisation;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String username;
    private transient StaffView view;
    private PersonForm form;
    private String course;
    private BigDecimal hours;
    private LocalDate passedOn;
    private LocalDate validUntil;
    private String trainer;
    private String reason;
    private GroupPosition position;

    /** Reads the person as they are now; without a user name, a new one is entered. */
    public void load() {
        if (username == null) {
            form = form == null ? PersonForm.empty(me.getDepartmentCode(), LegalTime.today(clock)) : form;
            return;
        }
        view = queries.person(username);
        position = getGroup().stream().filter(member -> member.username().equals(username)).map(GroupMember::position).findFirst().orElse(null);
        passedOn = LegalTime.today(clock);
    }

    public void edit() {
        form = PersonForm.of(view);
    }

    public void close() {
        form = null;
    }

    public String save() {
        register.keep(form.command());
        username = form.getUsername();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say("person.saved")));
        return "/staff/person?faces-redirect=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    }

    public void photo(FileUploadEvent event) {
        register.photo(username, event.getFile().getFileName(), event.getFile().getContent());
        done("person.photo.saved");
    }

    public void train() {
        register.train(new RecordTraining(username, course, hours, passedOn, validUntil, trainer));
        course = null;
        hours = null;
        validUntil = null;
        done("person.training.saved");
    }

    public void withdraw(long training) {
        register.withdrawTraining(training, reason);
        reason = null;
        done("person.training.withdrawn");
    }

    public void leave() {
        register.leave(username, reason);
        reason = null;
        done("person.left");
    }

    public void place() {
        register.placeInGroup(username, position);
        done("person.group.saved");
    }

    private void done(String message) {
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public boolean isGone() {
        return view != null && view.line().leftAt() != null;
    }

    /** Whether somebody looks at themselves. */
    public boolean isSelf() {
        return me.getUsername().equals(username);
    }

    public List<GroupMember> getGroup() {
        return queries.leadingGroup(view.line().departmentCode());
    }

    public List<DepartmentView> getDepartments() {
        return directory.departments();
    }

    /** Windows of the department that is chosen. */
    public List<WindowView> getWindows() {
        return organisation.windows(new WindowFilter(null, form.getDepartment(), null), new PageRequest(0, 500, null, true)).rows();
    }

    public EmploymentKind[] getKinds() {
        return EmploymentKind.values();
    }

    public StaffLevel[] getLevels() {
        return StaffLevel.values();
    }

    public StaffDuty[] getDuties() {
        return StaffDuty.values();
    }

    public List<IdentityDocument.Kind> getIdentityKinds() {
        return FilingPage.IDENTITY_KINDS;
    }

    public GroupPosition[] getPositions() {
        return GroupPosition.values();
    }

    public StaffView getView() {
        return view;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public LocalDate getPassedOn() {
        return passedOn;
    }

    public void setPassedOn(LocalDate passedOn) {
        this.passedOn = passedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = trainer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public GroupPosition getPosition() {
        return position;
    }

    public void setPosition(GroupPosition position) {
        this.position = position;
    }
}
