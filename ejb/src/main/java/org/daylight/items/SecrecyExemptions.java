package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door: classified items exempt from supervision, by the document that classifies them and two approvers, of the supervision organ and of the
 * secrecy organ. Nothing of the item itself is stored.
 *
 * @article ITM-26 (000 art. 3)
 */
@Stateless
@Audited
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
public class SecrecyExemptions {

    /**
     * An exemption in the register; in force from {@code validFrom} to {@code validUntil}, both inclusive, once both have approved.
     *
     * @param state REQUESTED, APPROVED, REFUSED or, past its last day, EXPIRED
     */
    public record Exemption(long id, long revision, String reference, String departmentCode, String classificationDocument, LocalDate validFrom,
                            LocalDate validUntil, String requestedBy, Instant requestedAt, String supervisionBy, Instant supervisionAt,
                            String secrecyBy, Instant secrecyAt, String refusalReason, String state) {
    }

    /** By the head of the department; gives the register number. */
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public String request(String classificationDocument, LocalDate validFrom, LocalDate validUntil) {
        throw new UnsupportedOperationException();
    }

    /** By a supervisor or a secrecy officer, each for the own organ; never the same person for both. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
    public void approve(@Subject String reference, long revision) {
        throw new UnsupportedOperationException();
    }

    /** The reason is required. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.SECRECY_OFFICER})
    public void refuse(@Subject String reference, long revision, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Newest first; a head sees the own department's. */
    public Page<Exemption> register(PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
