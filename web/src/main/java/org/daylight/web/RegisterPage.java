package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.authority.Reception;
import org.daylight.cases.CaseRegistration;
import org.daylight.cases.RegisterCase;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * A clerk registers an application at the window.
 *
 * @article ACC-01 (000 art. 10)
 */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegistration registration;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    Reception reception;
    @Inject
    StaffDirectory staff;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private transient List<ItemVersionView> items;
    private String itemCode;
    private String subject;
    private String applicantName;
    private String applicantId;
    private String applicantPhone;
    private String applicantEmail;

    @PostConstruct
    void chooseTheOnlyItem() {
        if (getItems().size() == 1) {
            itemCode = getItems().get(0).itemCode();
        }
    }

    /** Items that people apply for and that the clerk may receive: the own department's, then those entrusted to the window. */
    public List<ItemVersionView> getItems() {
        if (items == null) {
            items = me.getDepartmentCode() == null ? List.of() : receivable(staff.onDuty(me.getUsername()), LegalTime.today(clock));
        }
        return items;
    }

    private List<ItemVersionView> receivable(StaffMember clerk, LocalDate today) {
        Set<String> elsewhere = reception.atOtherWindows(clerk, today);
        Stream<ItemVersionView> own = catalogue.inForce(today, clerk.departmentCode()).stream().filter(item -> !elsewhere.contains(item.itemCode()));
        Set<String> entrusted = reception.forOthers(clerk, today);
        Stream<ItemVersionView> others = entrusted.isEmpty() ? Stream.empty()
                : catalogue.inForce(today, null).stream().filter(item -> entrusted.contains(item.itemCode()));
        return Stream.concat(own, others).filter(item -> item.promisedLimit() != null).toList();
    }

    /** The item's name, with the department for which it is received where that is another one. */
    public String nameOf(ItemVersionView item) {
        String name = language.pick(item.nameZh(), item.nameEn());
        return isOwn(item) ? name : language.say("register.entrusted", name, departmentOf(item));
    }

    private boolean isOwn(ItemVersionView item) {
        return item.departmentCode().equals(me.getDepartmentCode());
    }

    private String departmentOf(ItemVersionView item) {
        DepartmentView department = staff.department(item.departmentCode());
        return language.pick(department.nameZh(), department.nameEn());
    }

    /** Null until one is chosen. */
    public ItemVersionView getItem() {
        return getItems().stream().filter(item -> item.itemCode().equals(itemCode)).findFirst().orElse(null);
    }

    /** Registers and goes on to the new case; one for another department is that department's to see, and the next application can be entered. */
    public String register() {
        ItemVersionView item = getItem();
        String number = registration.register(new RegisterCase(itemCode, subject, applicantName, applicantId, applicantPhone, applicantEmail));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        if (item != null && !isOwn(item)) {
            faces.addMessage(null, new FacesMessage(language.say("register.done.entrusted", number, departmentOf(item))));
            return "/staff/register?faces-redirect=true";
        }
        faces.addMessage(null, new FacesMessage(language.say("register.done", number)));
        return "/staff/case?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public void setApplicantName(String applicantName) {
        this.applicantName = applicantName;
    }

    public String getApplicantId() {
        return applicantId;
    }

    public void setApplicantId(String applicantId) {
        this.applicantId = applicantId;
    }

    public String getApplicantPhone() {
        return applicantPhone;
    }

    public void setApplicantPhone(String applicantPhone) {
        this.applicantPhone = applicantPhone;
    }

    public String getApplicantEmail() {
        return applicantEmail;
    }

    public void setApplicantEmail(String applicantEmail) {
        this.applicantEmail = applicantEmail;
    }
}
