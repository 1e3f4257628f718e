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
import org.daylight.organisation.DepartmentView;
import org.daylight.press.Printout;

/**
 * A version of a certificate (证照): issued with the decision that grants it, or in the place of the version before. Its number, holder, content and sheet
 * never change; its state does: valid, suspended and valid again, in the end revoked, annulled or expired.
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
    @Column(name = "item_version_id")
    private Long itemVersionId;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "holder_id")
    private String holderId;
    @Column(name = "holder_kind")
    private String holderKind;
    private String matter;
    @Column(name = "issuer_code")
    private String issuerCode;
    @Column(name = "type_code")
    private String typeCode;
    private String serial;
    @Column(name = "version_number")
    private int versionNumber;
    @Column(name = "previous_id")
    private Long previousId;
    @Column(name = "issued_on")
    private Date issuedOn;
    @Column(name = "valid_from")
    private Date validFrom;
    @Column(name = "valid_until")
    private Date validUntil;
    @Enumerated(EnumType.STRING)
    private CertificateState state;
    @Column(name = "sheet_id")
    private long sheetId;
    private long revision;

    protected Certificate() {
    }

    /** The first version, valid; its identity, sheet and term are given next. */
    public static Certificate first(CertificateGrant grant) {
        Certificate issued = new Certificate();
        issued.caseId = grant.caseId();
        issued.caseNumber = grant.caseNumber();
        issued.itemVersionId = grant.itemVersionId();
        issued.nameZh = grant.nameZh();
        issued.nameEn = grant.nameEn();
        issued.holderName = grant.holder();
        issued.holderId = grant.holderId();
        issued.holderKind = grant.holderKind();
        issued.matter = grant.matter();
        issued.issuerCode = grant.issuerCode();
        issued.typeCode = grant.typeCode();
        issued.serial = grant.serial();
        issued.versionNumber = 1;
        issued.state = CertificateState.VALID;
        return issued;
    }

    /** The next version, valid, with another holder or content. */
    public Certificate next(String holder, String content) {
        Certificate next = first(new CertificateGrant(caseId, caseNumber, itemVersionId, nameZh, nameEn, holder, holder.equals(holderName) ? holderId : null,
                holderKind, content, issuerCode, typeCode, serial));
        next.versionNumber = versionNumber + 1;
        next.previousId = id;
        return next;
    }

    /** @param lastDay null: without end */
    public void take(String newNumber, String code, LocalDate issued, LocalDate firstDay, LocalDate lastDay) {
        number = newNumber;
        verificationCode = code;
        issuedOn = Date.valueOf(issued);
        validFrom = Date.valueOf(firstDay);
        validUntil = lastDay == null ? null : Date.valueOf(lastDay);
    }

    public void printedAs(long sheet) {
        sheetId = sheet;
    }

    public void turn(CertificateState to) {
        state = to;
        revision++;
    }

    /** Something was noted that leaves the state as it is. */
    public void touch() {
        revision++;
    }

    /** @param sheet how far the press is */
    public CertificateView view(DepartmentView issuer, Printout sheet) {
        return new CertificateView(number, verificationCode, caseNumber, nameZh, nameEn, holderName, matter, issuerCode, issuer.nameZh(), issuer.nameEn(),
                issuedOn.toLocalDate(), validFrom(), validUntil(), state, versionNumber, revision, sheet.sha256());
    }

    public boolean hasVerificationCode(String code) {
        return verificationCode.equals(code);
    }

    /** In force or suspended, and its last day is over. */
    public boolean isOver(LocalDate today) {
        return (state == CertificateState.VALID || state == CertificateState.SUSPENDED) && validUntil != null && validUntil().isBefore(today);
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Long itemVersionId() {
        return itemVersionId;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String holderName() {
        return holderName;
    }

    public String matter() {
        return matter;
    }

    public String issuerCode() {
        return issuerCode;
    }

    public String typeCode() {
        return typeCode;
    }

    public String serial() {
        return serial;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public CertificateState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom.toLocalDate();
    }

    /** Null: without end. */
    public LocalDate validUntil() {
        return validUntil == null ? null : validUntil.toLocalDate();
    }

    public long sheetId() {
        return sheetId;
    }

    public long revision() {
        return revision;
    }
}
