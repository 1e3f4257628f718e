package org.daylight.items.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.items.SecrecyExemptions.Exemption;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * That a classified item is exempt from supervision: by which document and until when, never what it is about. It is requested by a department, and
 * stands once a person of the supervision organ and another of the secrecy organ have approved, in either order; either may refuse it before.
 *
 * @article ITM-26 (000 art. 3)
 */
@Entity
@Table(name = "secrecy_exemption")
public class SecrecyExemption {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long revision;
    @Column(updatable = false)
    private String reference;
    @Column(name = "department_code", updatable = false)
    private String departmentCode;
    @Column(name = "classification_document", updatable = false)
    private String classificationDocument;
    @Column(name = "requested_by", updatable = false)
    private String requestedBy;
    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;
    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;
    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;
    @Column(name = "supervision_by")
    private String supervisionBy;
    @Column(name = "supervision_at")
    private Instant supervisionAt;
    @Column(name = "secrecy_by")
    private String secrecyBy;
    @Column(name = "secrecy_at")
    private Instant secrecyAt;
    @Column(name = "refused_by")
    private String refusedBy;
    @Column(name = "refused_at")
    private Instant refusedAt;
    @Column(name = "refusal_reason")
    private String refusalReason;

    protected SecrecyExemption() {
    }

    public static SecrecyExemption request(String reference, String department, String document, LocalDate from, LocalDate until, String head, Instant at) {
        SecrecyExemption requested = new SecrecyExemption();
        requested.reference = reference;
        requested.departmentCode = department;
        requested.classificationDocument = document;
        requested.validFrom = from;
        requested.validUntil = until;
        requested.requestedBy = head;
        requested.requestedAt = at;
        return requested;
    }

    /** {@code exemption.closed}, {@code exemption.same-person} (422). */
    public void approveForSupervision(String person, Instant at) {
        requireFree(supervisionBy, person, at);
        supervisionBy = person;
        supervisionAt = at;
    }

    /** {@code exemption.closed}, {@code exemption.same-person} (422). */
    public void approveForSecrecy(String person, Instant at) {
        requireFree(secrecyBy, person, at);
        secrecyBy = person;
        secrecyAt = at;
    }

    /** {@code exemption.closed} (422). */
    public void refuse(String person, String reason, Instant at) {
        requireOpen(at);
        refusedBy = person;
        refusedAt = at;
        refusalReason = reason;
    }

    public boolean waitsForSupervision() {
        return supervisionBy == null;
    }

    public boolean isOf(String department) {
        return departmentCode.equals(department);
    }

    /** @param today in Asia/Shanghai */
    public String state(LocalDate today) {
        if (refusedAt != null) {
            return "REFUSED";
        }
        if (validUntil.isBefore(today)) {
            return "EXPIRED";
        }
        return supervisionAt != null && secrecyAt != null ? "APPROVED" : "REQUESTED";
    }

    public Exemption view(LocalDate today) {
        return new Exemption(id, revision, reference, departmentCode, classificationDocument, validFrom, validUntil, requestedBy, requestedAt,
                supervisionBy, supervisionAt, secrecyBy, secrecyAt, refusalReason, state(today));
    }

    public long revision() {
        return revision;
    }

    private void requireFree(String signed, String person, Instant at) {
        requireOpen(at);
        if (signed != null) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.closed", "ITM-26");
        }
        if (person.equals(requestedBy) || person.equals(supervisionBy) || person.equals(secrecyBy)) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.same-person", "ITM-26");
        }
    }

    private void requireOpen(Instant at) {
        if (!state(LegalTime.dateOf(at)).equals("REQUESTED")) {
            throw new Problem(Problem.Kind.REFUSED, "exemption.closed", "ITM-26");
        }
    }
}
