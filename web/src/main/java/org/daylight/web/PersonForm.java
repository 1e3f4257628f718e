package org.daylight.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.daylight.kernel.IdentityDocument;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffView;

/** A person while somebody changes their data. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long revision;
    private String username;
    private String nameZh;
    private String nameEn;
    private String department;
    private String post;
    private EmploymentKind kind;
    private StaffLevel level;
    private StaffDuty duty;
    private String window;
    private IdentityDocument.Kind identityKind;
    private String identityNumber;
    private String phone;
    private String mobile;
    private LocalDate from;
    private LocalDate until;

    private PersonForm(Long revision) {
        this.revision = revision;
    }

    static PersonForm empty(String department, LocalDate today) {
        PersonForm form = new PersonForm(null);
        form.department = department;
        form.duty = StaffDuty.HANDLING;
        form.from = today;
        return form;
    }

    static PersonForm of(StaffView person) {
        PersonForm form = new PersonForm(person.revision());
        form.username = person.line().username();
        form.nameZh = person.line().nameZh();
        form.nameEn = person.line().nameEn();
        form.department = person.line().departmentCode();
        form.post = person.line().post();
        form.kind = person.line().kind();
        form.level = person.line().level();
        form.duty = person.line().duty();
        form.window = person.line().windowCode();
        form.identityKind = person.identityNumber() == null ? null : person.identityKind();
        form.identityNumber = person.identityNumber();
        form.phone = person.phone();
        form.mobile = person.mobile();
        form.from = person.line().activeFrom();
        form.until = person.line().activeUntil();
        return form;
    }

    KeepStaff command() {
        return new KeepStaff(username, nameZh, nameEn, department, post, kind, level, duty, window, identityKind, identityNumber, phone, mobile, from,
                until, revision);
    }

    public boolean isNewOne() {
        return revision == null;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public EmploymentKind getKind() {
        return kind;
    }

    public void setKind(EmploymentKind kind) {
        this.kind = kind;
    }

    public StaffLevel getLevel() {
        return level;
    }

    public void setLevel(StaffLevel level) {
        this.level = level;
    }

    public StaffDuty getDuty() {
        return duty;
    }

    public void setDuty(StaffDuty duty) {
        this.duty = duty;
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window;
    }

    public IdentityDocument.Kind getIdentityKind() {
        return identityKind;
    }

    public void setIdentityKind(IdentityDocument.Kind identityKind) {
        this.identityKind = identityKind;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
