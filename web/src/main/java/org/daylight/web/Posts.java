package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.Colleagues;
import org.daylight.organisation.ContactChannel;
import org.daylight.organisation.ContactDuty;
import org.daylight.organisation.ContactMatter;
import org.daylight.organisation.DayState;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.InspectionKind;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.SealKind;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.WorkingTime;

/** What the pages of posts and conduct share: choices, what the person may do there, and how an act ends. The doors decide again. */
@Named
@RequestScoped
public class Posts {

    @Inject
    HttpServletRequest request;
    @Inject
    StaffDirectory staff;
    @Inject
    Colleagues colleagues;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private List<StaffMember> people;
    private List<StaffMember> own;

    /** Sees all departments and so chooses among them. */
    public boolean isWide() {
        return is(Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR);
    }

    /** Whether the person may have tried again what was set aside. */
    public boolean isTryingAgain() {
        return is(Roles.SUPERVISOR, Roles.ADMINISTRATOR);
    }

    public boolean isHead() {
        return is(Roles.DEPARTMENT_HEAD);
    }

    public boolean isCentre() {
        return is(Roles.CENTRE_MANAGER);
    }

    public boolean isInspector() {
        return is(Roles.CENTRE_MANAGER, Roles.SUPERVISOR);
    }

    /** Supervises the own department only. */
    public boolean isInternal() {
        return is(Roles.DEPARTMENT_SUPERVISOR);
    }

    public boolean isKeeper() {
        return is(Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR);
    }

    public boolean isReception() {
        return is(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.CENTRE_MANAGER);
    }

    private boolean is(String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }

    public LocalDate getToday() {
        return LegalTime.today(clock);
    }

    public YearMonth getThisMonth() {
        return YearMonth.from(getToday());
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    /** On duty today in all departments. */
    public List<StaffMember> getPeople() {
        if (people == null) {
            people = colleagues.onDuty(null);
        }
        return people;
    }

    /** On duty today in the person's department. */
    public List<StaffMember> getOwnPeople() {
        if (own == null) {
            own = colleagues.onDuty(me.getDepartmentCode());
        }
        return own;
    }

    public RepresentativeKind[] getRepresentativeKinds() {
        return RepresentativeKind.values();
    }

    public EmploymentKind[] getStatuses() {
        return EmploymentKind.values();
    }

    public StaffLevel[] getRanks() {
        return StaffLevel.values();
    }

    public InspectionKind[] getInspectionKinds() {
        return InspectionKind.values();
    }

    public SealKind[] getSealKinds() {
        return SealKind.values();
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public ContactMatter[] getMatters() {
        return ContactMatter.values();
    }

    public ContactDuty[] getDuties() {
        return ContactDuty.values();
    }

    public DayState[] getDayStates() {
        return DayState.values();
    }

    /** 62.5%, or a dash where nothing was due. */
    public String percent(WorkingTime time) {
        return time == null || time.percent() == null ? "—" : time.percent() + "%";
    }

    /** The word of a constant; the kinds of other areas' constants have keys of their own here. */
    public String of(Enum<?> constant) {
        return constant == null ? "—" : language.say("posts." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A text as part of an address. */
    String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Says what was done and goes there. */
    String done(String address, String message, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say(message, arguments)));
        return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
