package org.daylight.applicants;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.applicants.control.ApplicantRepository;
import org.daylight.applicants.control.MandateRepository;
import org.daylight.applicants.control.MandateRules;
import org.daylight.audit.Audited;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: who may act for whom (授权委托). The principal gives it here, or a clerk records the signed paper; the agent, whose document a clerk has seen, acts by it
 * on the days it is valid until it is revoked.
 *
 * @article APP-02 (004 art. 16), FLW-12 (002 art. 17(1))
 */
@Stateless
public class Mandates {
    @Inject
    Applicants applicants;
    @Inject
    ApplicantRepository registered;
    @Inject
    MandateRepository mandates;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The caller lets the agent act; {@code mandate.incomplete} (422) with findings, {@code applicant.not-declared} (422), {@code mandate.too-many} (422) beyond 50. */
    @Audited
    @RolesAllowed(Roles.APPLICANT)
    public void give(GiveMandate command) {
        ApplicantView me = applicants.current(caller());
        GiveMandate own = new GiveMandate(new GiveMandate.Principal(me.kind(), me.name(), me.documentNumber(), me.phone()), command.agentName(),
                command.agentNumber(), command.itemCodes(), command.validFrom(), command.validUntil(), null);
        MandateRules.requireFew(mandates.given(me.id()).size());
        mandates.add(MandateRules.checked(own, false, LegalTime.today(clock)), me.id(), false, caller(), clock.instant());
    }

    /** A clerk records the signed paper, whose scan is stored; {@code mandate.incomplete} (422) with findings, {@code staff.not-on-duty} (403). */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void record(GiveMandate command) {
        staff.onDuty(caller());
        GiveMandate checked = MandateRules.checked(command, true, LegalTime.today(clock));
        Long principal = registered.ofNumber(checked.principal().number()).filter(ApplicantView::verified).map(ApplicantView::id).orElse(null);
        mandates.add(checked, principal, true, caller(), clock.instant());
    }

    /** From now on the agent may not act by it; {@code mandate.unknown} (404) also for another's. */
    @Audited
    @RolesAllowed(Roles.APPLICANT)
    public void revoke(long id) {
        end(mandates.revoke(id, applicants.current(caller()).id(), caller(), clock.instant()));
    }

    /** The same by a clerk, at the principal's wish at the window. */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void revokeAtWindow(long id) {
        staff.onDuty(caller());
        end(mandates.revoke(id, null, caller(), clock.instant()));
    }

    /** Those by which somebody acts or acted for the caller, newest first. */
    @RolesAllowed(Roles.APPLICANT)
    public List<MandateView> given() {
        return mandates.given(applicants.current(caller()).id());
    }

    /** Those by which the caller may act today; empty for who is not verified. */
    @RolesAllowed(Roles.APPLICANT)
    public List<MandateView> held() {
        ApplicantView me = applicants.current(caller());
        LocalDate today = LegalTime.today(clock);
        return me.verified() ? mandates.held(me.documentNumber()).stream().filter(mandate -> mandate.inForce(today)).toList() : List.of();
    }

    /** Those of the principal with this number, for a clerk; newest first. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public List<MandateView> ofPrincipal(String number) {
        staff.onDuty(caller());
        return mandates.ofPrincipal(number);
    }

    /**
     * The mandate by which the agent acts on the day. {@code applicant.verify-first} (422), {@code mandate.not-in-force} (422) where it is another's, revoked, not valid
     * on the day or not for the item.
     */
    @PermitAll // rooms above have checked who the caller is
    public MandateView acting(String agentAccount, long mandateId, String itemCode, LocalDate on) {
        ApplicantView agent = applicants.current(agentAccount);
        if (!agent.verified()) {
            throw new Problem(Problem.Kind.REFUSED, "applicant.verify-first", "APP-02");
        }
        return mandates.held(agent.documentNumber()).stream().filter(each -> each.id() == mandateId && each.inForce(on) && each.covers(itemCode))
                .findFirst().orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "mandate.not-in-force", "APP-02"));
    }

    private static void end(boolean ended) {
        if (!ended) {
            throw new Problem(Problem.Kind.NOT_FOUND, "mandate.unknown", "APP-02");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
