package org.daylight.web;

import java.time.LocalDate;
import org.daylight.kernel.IdentityDocument;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffView;

/** A person while somebody changes their data. */
public class PersonForm extends KeptForm {

    private static final long serialVersionUID = 1L;

    private String username;
    private String department;
    private String post;
    private EmploymentKind kind;
    private StaffLevel level;
    private StaffDuty duty;
    private String window;
    private IdentityDocument.Kind identityKind;
    private String identityNumber;
    private String mobile;

    private PersonForm(Long revision) {
        super(revision);
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
        form.department = person.line().departmentCode();
        form.post = person.line().post();
        form.kind = person.line().kind();
        form.level = person.line().level();
        form.duty = person.line().duty();
        form.window = person.line().windowCode();
        form.identityKind = person.identityNumber() == null ? null : person.identityKind();
        form.identityNumber = person.identityNumber();
        form.mobile = person.mobile();
        form.common(person.line().nameZh(), person.line().nameEn(), person.phone(), person.line().activeFrom(), person.line().activeUntil());
        return form;
    }

    KeepStaff command() {
        return new KeepStaff(username, nameZh, nameEn, department, post, kind, level, duty, window, identityKind, identityNumber, phone, mobile, from,
                until, revision);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
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

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
