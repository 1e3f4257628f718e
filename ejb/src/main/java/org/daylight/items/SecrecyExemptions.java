package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.items.control.ExemptionRepository;
import org.daylight.items.control.ExemptionRules;
import org.daylight.items.entity.SecrecyExemption;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door: classified items exempt from supervision, by the document that classifies them and two approvers, of the supervision organ and of the
 * secrecy organ. Nothing of the item itself is stored. Everywhere {@code staff.not-on-duty} (403).
 *
 * @article ITM-26 (000 art. 3)
 */
@Stateless
@Audited
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
public class SecrecyExemptions {
    @Inject
    ExemptionRepository exemptions;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * An exemption in the register; in force from {@code validFrom} to {@code validUntil}, both inclusive, once both have approved.
     *
     * @param state REQUESTED, APPROVED, REFUSED or, past its last day, EXPIRED
     */
    public record Exemption(long id, long revision, String reference, String departmentCode, String classificationDocument, LocalDate validFrom,
                            LocalDate validUntil, String requestedBy, Instant requestedAt, String supervisionBy, Instant supervisionAt,
                            String secrecyBy, Instant secrecyAt, String refusalReason, String state) {
    }

    /**
     * By the head of the department; {@code exemption.document-required} (422), {@code exemption.period} (422) where the last day lies before the
     * first or has passed.
     *
     * @return the register number, which says nothing of the item
     */
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public String request(String classificationDocument, LocalDate validFrom, LocalDate validUntil) {
        StaffMember head = caller();
        LocalDate today = LegalTime.today(clock);
        ExemptionRules.requireRequest(classificationDocument, validFrom, validUntil, today);
        String reference = exemptions.nextReference(today.getYear());
        exemptions.add(SecrecyExemption.request(reference, head.departmentCode(), classificationDocument.strip(), validFrom, validUntil,
                head.username(), clock.instant()));
        return reference;
    }

    /**
     * By a supervisor or a secrecy officer, each for the own organ; {@code exemption.same-person}, {@code exemption.same-organ} (422) where the
     * other signature is the same person's or organ's, {@code exemption.closed} (422) where it is decided, {@code exemption.own-department} (403),
     * {@code exemption.stale-revision} (409), {@code exemption.unknown} (404).
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
    public void approve(@Subject String reference, long revision) {
        StaffMember person = caller();
        SecrecyExemption exemption = hold(reference, revision, person);
        boolean forSupervision = session.isCallerInRole(Roles.SUPERVISOR)
                && (exemption.waitsForSupervision() || !session.isCallerInRole(Roles.SECRECY_OFFICER));
        if (forSupervision) {
            exemption.approveForSupervision(person.username(), clock.instant());
        } else {
            exemption.approveForSecrecy(person.username(), clock.instant());
        }
        Exemption now = exemption.view(LegalTime.today(clock));
        ExemptionRules.requireOtherOrgan(organOf(forSupervision ? now.secrecyBy() : now.supervisionBy()), person.departmentCode());
    }

    /** {@code exemption.reason-required} (422); otherwise as {@link #approve}. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
    public void refuse(@Subject String reference, long revision, String reason) {
        StaffMember person = caller();
        SecrecyExemption exemption = hold(reference, revision, person);
        ExemptionRules.requireReason(reason);
        exemption.refuse(person.username(), reason.strip(), clock.instant());
    }

    /** Newest first; a head sees the own department's. */
    public Page<Exemption> register(PageRequest page) {
        StaffMember person = caller();
        boolean all = Stream.of(Roles.SUPERVISOR, Roles.SECRECY_OFFICER).anyMatch(session::isCallerInRole);
        Page<SecrecyExemption> found = exemptions.register(all ? null : person.departmentCode(), page);
        LocalDate today = LegalTime.today(clock);
        return new Page<>(found.rows().stream().map(exemption -> exemption.view(today)).toList(), found.total());
    }

    private SecrecyExemption hold(String reference, long revision, StaffMember person) {
        SecrecyExemption exemption = exemptions.hold(reference).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "exemption.unknown", "ITM-26"));
        ExemptionRules.requireOther(exemption.isOf(person.departmentCode()));
        ExemptionRules.requireCurrent(revision, exemption.revision());
        return exemption;
    }

    /** Null where nobody has signed. */
    private String organOf(String signed) {
        return signed == null ? null : staff.known(signed).map(StaffMember::departmentCode).orElse(null);
    }

    private StaffMember caller() {
        return staff.onDuty(session.getCallerPrincipal().getName());
    }
}
