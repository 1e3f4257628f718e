package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.daylight.audit.Audited;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.Check;
import org.daylight.organisation.control.OrganRepository;
import org.daylight.organisation.control.OrganRules;

/**
 * Door: organs, halls and windows as they are. Everywhere {@code organisation.rejected} (422) with a finding for each field,
 * {@code organisation.stale} (409) on a row that somebody else changed, {@code organisation.taken} (409) for a code that exists. Nothing is
 * deleted: what ends gets a last day.
 *
 * @article ORG-01, ORG-02, AUT-09 (004 art. 12)
 */
@Stateless
@Audited
@RolesAllowed(Roles.ADMINISTRATOR)
public class OrganisationRegister {
    private static final String REJECTED = "organisation.rejected";

    @Inject
    OrganRepository organs;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The organ is as the command says; the legal subject of a power never moves to the centre. */
    public void keep(KeepOrgan organ) {
        actor();
        Check check = OrganRules.check(organ, this::known, organs.isLegalSubject(organ.code()));
        check.that(organ.creditCode() == null || !organs.isCreditCodeTaken(organ.creditCode(), organ.code()), "creditCode", "organ.credit-code-taken", null);
        check.orRefuse(REJECTED);
        organs.keep(organ);
    }

    /**
     * The hall is as the command says; a branch names the district government's consent.
     *
     * @article ITM-25 (000 art. 3; 003 art. 9), ORG-26 (003 art. 7(8))
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER})
    public void keep(KeepHall hall) {
        actor();
        OrganRules.check(hall, this::known).orRefuse(REJECTED);
        organs.keep(hall);
    }

    /**
     * The window is as the command says; a department's administrator keeps the department's own: {@code organisation.other-department} (403).
     *
     * @article ORG-02 (003 art. 4, 11), ORG-03 (000 art. 10(3))
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR})
    public void keep(KeepWindow window) {
        Actor actor = actor();
        boolean hallKnown = organs.halls(today()).stream().anyMatch(hall -> hall.code().equals(window.hallCode()));
        OrganRules.check(window, this::known, hallKnown).orRefuse(REJECTED);
        actor.requireKeeps(window.departmentCode());
        organs.window(window.code()).map(WindowView::departmentCode).ifPresent(actor::requireKeeps);
        organs.keep(window);
    }

    private OrganView known(String code) {
        return organs.organ(Objects.requireNonNullElse(code, ""), today()).orElse(null);
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
