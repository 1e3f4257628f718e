package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.kernel.Roles;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/** The person who asks: name, department, and what the pages may offer. The doors decide again. */
@Named("me")
@RequestScoped
public class SignedIn {

    @Inject
    HttpServletRequest request;
    @Inject
    StaffDirectory staff;
    @Inject
    Language language;
    @Inject
    Ways ways;
    @Inject
    AccountSessions sessions;
    @Inject
    Applicants applicants;

    private StaffMember member;
    private DepartmentView department;
    private Problem notOnDuty;
    private boolean asked;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** True where the account is signed in at another place too. */
    public boolean isElsewhere() {
        return isKnown() && request.getSession(false) != null && sessions.isElsewhere(request.getSession(false).getId(), getUsername());
    }

    public String getUsername() {
        return request.getUserPrincipal().getName();
    }

    /** False also for a person who can log in but has no entry in the staff directory today. */
    public boolean isOnDuty() {
        return member() != null;
    }

    /** Why the person is not on duty; null otherwise. */
    public Problem getNotOnDuty() {
        return member() == null ? notOnDuty : null;
    }

    /** Why the person is not on duty, and what to do; null otherwise. */
    public String getWhyNotOnDuty() {
        return getNotOnDuty() == null ? null : ProblemTexts.text(notOnDuty, language.getLocale());
    }

    public String getName() {
        if (isApplicant()) {
            return applicants.known(getUsername()).map(ApplicantView::name).orElse(getUsername());
        }
        return member() == null ? getUsername() : language.pick(member.nameZh(), member.nameEn());
    }

    public String getDepartmentName() {
        return member() == null ? "" : language.pick(department.nameZh(), department.nameEn());
    }

    public String getDepartmentCode() {
        return member() == null ? null : member.departmentCode();
    }

    private StaffMember member() {
        if (!asked && isKnown() && !isApplicant()) {
            asked = true;
            look();
        }
        return member;
    }

    private void look() {
        try {
            member = staff.onDuty(getUsername());
            department = staff.department(member.departmentCode());
        } catch (Problem refused) {
            notOnDuty = refused;
        }
    }

    private boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }

    /** Nobody of the staff: who applies online. */
    public boolean isApplicant() {
        return isOneOf(Roles.APPLICANT);
    }

    public boolean isSupervisor() {
        return isOneOf(Roles.SUPERVISOR);
    }

    /** Whether the person holds a post that acts in flows. */
    public boolean isActing() {
        return isOneOf(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD);
    }

    public boolean isApprover() {
        return isOneOf(Roles.APPROVER);
    }

    public boolean isClerk() {
        return isOneOf(Roles.WINDOW_CLERK);
    }

    public boolean isOverseer() {
        return isOneOf(Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR);
    }

    public boolean isItemAdministrator() {
        return isOneOf(Roles.ITEM_ADMINISTRATOR);
    }

    public boolean isItemReviewer() {
        return isOneOf(Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE);
    }

    /** Whether the person sees items of all departments. */
    public boolean isWatchingAllItems() {
        return isOneOf(Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR);
    }

    /** The page on which the person's day begins. */
    public String start() {
        String page = ways.start();
        return (page == null ? "/index" : page.replace(".xhtml", "")) + "?faces-redirect=true";
    }
}
