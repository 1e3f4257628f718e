package org.daylight.web;

import java.time.LocalDate;
import org.daylight.organisation.BodyNature;
import org.daylight.organisation.HallKind;
import org.daylight.organisation.HallView;
import org.daylight.organisation.KeepHall;
import org.daylight.organisation.KeepOrgan;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganView;
import org.daylight.organisation.WindowView;

/** An organ, a hall or a window while somebody changes it. */
public class OrganisationForm extends KeptForm {

    private static final long serialVersionUID = 1L;

    private final String sort;
    private String code;
    private String creditCode;
    private OrganKind organKind;
    private BodyNature nature;
    private String parent;
    private String subject;
    private boolean dual;
    private String address;
    private LocalDate reportsFrom;
    private HallKind hallKind;
    private String organ;
    private String document;
    private LocalDate consentOn;
    private boolean guided;
    private String hallCode;
    private Integer number;

    private OrganisationForm(String sort, Long revision) {
        super(revision);
        this.sort = sort;
    }

    static OrganisationForm organ(LocalDate today) {
        OrganisationForm form = new OrganisationForm("organ", null);
        form.organKind = OrganKind.DEPARTMENT;
        form.nature = BodyNature.STATUTORY;
        form.from = today;
        return form;
    }

    static OrganisationForm of(OrganView o) {
        OrganisationForm form = new OrganisationForm("organ", o.revision());
        form.code = o.code();
        form.common(o.nameZh(), o.nameEn(), o.phone(), o.activeFrom(), o.activeUntil());
        form.creditCode = o.creditCode();
        form.organKind = o.kind();
        form.nature = o.bodyNature();
        form.parent = o.parentCode();
        form.subject = o.legalSubjectCode();
        form.dual = o.dualLeadership();
        form.address = o.address();
        form.reportsFrom = o.reportsFrom();
        return form;
    }

    static OrganisationForm hall(LocalDate today) {
        OrganisationForm form = new OrganisationForm("hall", null);
        form.hallKind = HallKind.BRANCH;
        form.guided = true;
        form.from = today;
        return form;
    }

    static OrganisationForm of(HallView h) {
        OrganisationForm form = new OrganisationForm("hall", h.revision());
        form.code = h.code();
        form.common(h.nameZh(), h.nameEn(), h.phone(), h.activeFrom(), h.activeUntil());
        form.hallKind = h.kind();
        form.organ = h.organCode();
        form.address = h.address();
        form.document = h.consentDocument();
        form.consentOn = h.consentOn();
        form.guided = h.guided();
        return form;
    }

    static OrganisationForm window(LocalDate today, String department) {
        OrganisationForm form = new OrganisationForm("window", null);
        form.hallCode = "MAIN";
        form.organ = department;
        form.from = today;
        return form;
    }

    static OrganisationForm of(WindowView w) {
        OrganisationForm form = new OrganisationForm("window", w.revision());
        form.code = w.code();
        form.common(w.nameZh(), w.nameEn(), w.phone(), w.activeFrom(), w.activeUntil());
        form.hallCode = w.hallCode();
        form.number = w.number();
        form.organ = w.departmentCode();
        return form;
    }

    KeepOrgan keepOrgan() {
        return new KeepOrgan(code, nameZh, nameEn, creditCode, organKind, nature, parent, subject, dual, phone, address, from, until, reportsFrom, revision);
    }

    KeepHall keepHall() {
        return new KeepHall(code, hallKind, nameZh, nameEn, organ, address, phone, document, consentOn, guided, from, until, revision);
    }

    KeepWindow keepWindow() {
        return new KeepWindow(hallCode, number == null ? 0 : number, nameZh, nameEn, organ, phone, from, until, revision);
    }

    /** {@code organ}, {@code hall} or {@code window}. */
    public String getSort() {
        return sort;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public OrganKind getOrganKind() {
        return organKind;
    }

    public void setOrganKind(OrganKind organKind) {
        this.organKind = organKind;
    }

    public BodyNature getNature() {
        return nature;
    }

    public void setNature(BodyNature nature) {
        this.nature = nature;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public boolean isDual() {
        return dual;
    }

    public void setDual(boolean dual) {
        this.dual = dual;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getReportsFrom() {
        return reportsFrom;
    }

    public void setReportsFrom(LocalDate reportsFrom) {
        this.reportsFrom = reportsFrom;
    }

    public HallKind getHallKind() {
        return hallKind;
    }

    public void setHallKind(HallKind hallKind) {
        this.hallKind = hallKind;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public boolean isGuided() {
        return guided;
    }

    public void setGuided(boolean guided) {
        this.guided = guided;
    }

    public String getHallCode() {
        return hallCode;
    }

    public void setHallCode(String hallCode) {
        this.hallCode = hallCode;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
