package org.daylight.certificates.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.sql.Date;
import java.time.LocalDate;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.CertificateView;
import org.daylight.items.ItemVersionView;
import org.daylight.organisation.DepartmentView;

/**
 * A certificate (证照): issued with the decision that grants it, valid from then on. Its number, holder and document never change; a
 * change of content is a new certificate with the next version.
 */
@Entity
@Table(name = "certificate")
public class Certificate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_id")
    @SequenceGenerator(name = "certificate_id", sequenceName = "certificate_id_seq", allocationSize = 50)
    private long id;
    private String number;
    @Column(name = "verification_code")
    private String verificationCode;
    @Column(name = "case_id")
    private long caseId;
    @Column(name = "case_number")
    private String caseNumber;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "issuer_code")
    private String issuerCode;
    @Column(name = "issued_on")
    private Date issuedOn;
    @Enumerated(EnumType.STRING)
    private CertificateState state;
    private String sha256;

    protected Certificate() {
    }

    /** A valid certificate that knows its document by its hash. */
    public static Certificate issue(String number, String verificationCode, long caseId, String caseNumber, ItemVersionView item,
                                    String holderName, DepartmentView issuer, LocalDate issuedOn, byte[] document) {
        Certificate issued = new Certificate();
        issued.number = number;
        issued.verificationCode = verificationCode;
        issued.caseId = caseId;
        issued.caseNumber = caseNumber;
        issued.nameZh = item.certificateZh();
        issued.nameEn = item.certificateEn();
        issued.holderName = holderName;
        issued.issuerCode = issuer.code();
        issued.issuedOn = Date.valueOf(issuedOn);
        issued.state = CertificateState.VALID;
        issued.sha256 = DocumentHashRules.sha256(document);
        return issued;
    }

    /** For those who may see the case. */
    public CertificateView view(DepartmentView issuer) {
        return new CertificateView(number, verificationCode, caseNumber, nameZh, nameEn, holderName, issuer.nameZh(), issuer.nameEn(),
                issuedOn.toLocalDate(), state, sha256);
    }

    public boolean hasVerificationCode(String code) {
        return verificationCode.equals(code);
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String issuerCode() {
        return issuerCode;
    }

    /** The document, if it is still the one that was issued; anything else is a fault. */
    public byte[] original(byte[] document) {
        if (!DocumentHashRules.sha256(document).equals(sha256)) {
            throw new IllegalStateException("certificate.altered: " + number);
        }
        return document;
    }
}
