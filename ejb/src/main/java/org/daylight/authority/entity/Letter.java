package org.daylight.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.LetterState;
import org.daylight.kernel.Problem;

/**
 * A letter of authorisation. It is written, signed by the head, which files it with the centre, and takes effect at once where it leaves the
 * window's scope as it was; otherwise once the centre agrees. From its first day it replaces the one before; nothing changes it any more.
 */
@Entity
@Table(name = "authority_letter")
public class Letter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_letter_id")
    @SequenceGenerator(name = "authority_letter_id", sequenceName = "authority_letter_id_seq", allocationSize = 50)
    private Long id;
    @Version
    private long revision;
    @Column(name = "department_code", updatable = false)
    private String departmentCode;
    @Column(name = "document_no")
    private String documentNo;
    private String functions;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Column(name = "scan_sha256")
    private String scanSha256;
    @Column(name = "scan_name")
    private String scanName;
    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String opinion;
    @Column(name = "in_force_from")
    private LocalDate inForceFrom;
    @Column(name = "in_force_until")
    private LocalDate inForceUntil;

    protected Letter() {
    }

    public Letter(String departmentCode) {
        this.departmentCode = departmentCode;
    }

    public void write(LetterSheet sheet, String by, Instant at) {
        require(LetterState.DRAFT);
        documentNo = sheet.documentNo().strip();
        functions = sheet.functions().strip();
        validFrom = sheet.validFrom();
        validUntil = sheet.validUntil();
        writtenBy = by;
        writtenAt = at;
    }

    public void attach(String sha256, String name) {
        require(LetterState.DRAFT);
        scanSha256 = sha256;
        scanName = name;
    }

    /** Afterwards it is filed and waits for the centre. */
    public void sign(String by, Instant at) {
        require(LetterState.DRAFT);
        state = LetterState.AWAITING_CONSENT;
        signedBy = by;
        signedAt = at;
    }

    public void answer(String by, Instant at, String words) {
        require(LetterState.AWAITING_CONSENT);
        answeredBy = by;
        answeredAt = at;
        opinion = words;
    }

    public void refuse() {
        require(LetterState.AWAITING_CONSENT);
        state = LetterState.REFUSED;
    }

    /** {@code letter.over} (422) where its last day has passed meanwhile. */
    public void takeEffect(LocalDate today) {
        require(LetterState.AWAITING_CONSENT);
        if (validUntil != null && validUntil.isBefore(today)) {
            throw new Problem(Problem.Kind.REFUSED, "letter.over", "AUT-01", validUntil.toString());
        }
        inForceFrom = firstDay(today);
        inForceUntil = validUntil;
        state = LetterState.EFFECTIVE;
    }

    /** The day from which it would be in force: never before today. */
    public LocalDate firstDay(LocalDate today) {
        return validFrom.isBefore(today) ? today : validFrom;
    }

    /** Another letter is in force from the day on. */
    public void giveWay(LocalDate from) {
        if (inForceFrom.isBefore(from)) {
            inForceUntil = inForceUntil == null || !inForceUntil.isBefore(from) ? from.minusDays(1) : inForceUntil;
        } else {
            state = LetterState.REPLACED;
        }
    }

    public void withdraw() {
        if (state != LetterState.DRAFT && state != LetterState.AWAITING_CONSENT) {
            throw wrongState();
        }
        state = LetterState.WITHDRAWN;
    }

    /** {@code letter.wrong-state} (422). */
    private void require(LetterState wanted) {
        if (state != wanted) {
            throw wrongState();
        }
    }

    private static Problem wrongState() {
        return new Problem(Problem.Kind.REFUSED, "letter.wrong-state", "AUT-01");
    }

    public Long id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public LetterState state() {
        return state;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String documentNo() {
        return documentNo;
    }

    public String functions() {
        return functions;
    }

    public String scanSha256() {
        return scanSha256;
    }

    public String scanName() {
        return scanName;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public String signedBy() {
        return signedBy;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String opinion() {
        return opinion;
    }
}
