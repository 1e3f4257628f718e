package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.authority.Reception;
import org.daylight.cases.intake.Application.ApplicantKind;
import org.daylight.cases.intake.Application;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.EarlierApplications;
import org.daylight.cases.intake.EarlierCase;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.primefaces.PrimeFaces;

/**
 * A clerk registers an application at the window, with everything that came in.
 *
 * @article APP-03 (004 art. 17), APP-05 to APP-07, APP-13, ACC-01 (000 art. 10), TIM-09
 */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegistration registration;
    @Inject
    EarlierApplications earlier;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    Reception reception;
    @Inject
    StaffDirectory staff;
    @Inject
    BroughtFiles brought;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private transient List<ItemVersionView> items;
    private transient List<EarlierCase> cases;
    private final ApplicantForm form = new ApplicantForm();
    private MaterialSheet sheet;
    private String itemCode;
    private String subject;
    private String again;
    /** Where the page goes once it has registered: a second press registers nothing. */
    private String done;

    @PostConstruct
    void chooseTheOnlyItem() {
        if (getItems().size() == 1) {
            itemCode = getItems().get(0).itemCode();
            choose();
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

    /** Those that the clerk registered last come first. */
    public List<SelectItem> getChoices() {
        List<ItemVersionView> last = earlier.recentItems().stream().map(this::item).filter(Objects::nonNull).limit(5).toList();
        List<SelectItem> choices = new ArrayList<>();
        if (!last.isEmpty() && last.size() < getItems().size()) {
            choices.add(group("register.item.recent", last));
            choices.add(group("register.item.others", getItems().stream().filter(item -> !last.contains(item)).toList()));
        } else {
            getItems().forEach(item -> choices.add(new SelectItem(item.itemCode(), nameOf(item))));
        }
        return choices;
    }

    private SelectItemGroup group(String label, List<ItemVersionView> members) {
        return new SelectItemGroup(language.say(label), null, false, members.stream().map(item -> new SelectItem(item.itemCode(), nameOf(item)))
                .toArray(SelectItem[]::new));
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
        return item(itemCode);
    }

    private ItemVersionView item(String code) {
        return getItems().stream().filter(item -> item.itemCode().equals(code)).findFirst().orElse(null);
    }

    /** Lays out the materials of the item, and what of them the applicant need not bring. */
    public void choose() {
        ItemVersionView item = getItem();
        sheet = item == null ? null : MaterialSheet.of(catalogue.content(item.id()).materials());
        again = null;
        offer();
    }

    /** Fills in what is known of the applicant; a number that cannot be one is said at its field. */
    public void lookUp() {
        cases = null;
        try {
            getCases().stream().findFirst().ifPresent(this::fill);
            guessKind();
            offer();
        } catch (Problem wrong) {
            tellAtField(wrong);
        }
    }

    private void fill(EarlierCase known) {
        form.fill(known);
        PrimeFaces.current().ajax().update("name", "phone", "email", "kind");
    }

    /** A unit's number is a unit's. */
    private void guessKind() {
        if (form.getKind() == null && form.isIdentified()) {
            form.setKind(switch (IdentityDocument.recognised("identity", form.getId(), LegalTime.today(clock)).kind()) {
                case CREDIT_CODE, ORGANISATION_CODE -> ApplicantKind.ORGANISATION;
                case OTHER -> null;
                default -> ApplicantKind.PERSON;
            });
            PrimeFaces.current().ajax().update("kind");
        }
    }

    private void tellAtField(Problem wrong) {
        cases = List.of();
        FacesContext faces = FacesContext.getCurrentInstance();
        Problem first = wrong.findings().isEmpty() ? wrong : wrong.findings().get(0).problem();
        faces.addMessage("identity", new FacesMessage(FacesMessage.SEVERITY_ERROR, null, ProblemTexts.text(first, faces.getViewRoot().getLocale())));
    }

    private void offer() {
        if (sheet != null && form.isIdentified()) {
            sheet.offer(earlier.offers(form.getId()));
        }
    }

    /** Earlier cases of the applicant, newest first. */
    public List<EarlierCase> getCases() {
        if (cases == null) {
            cases = form.isIdentified() ? earlier.of(form.getId()) : List.of();
        }
        return cases;
    }

    /** Of these, the ones of the same item that ended without a grant. */
    public List<EarlierCase> getAgainCases() {
        return getCases().stream().filter(found -> found.isAgain() && found.itemCode().equals(itemCode)).toList();
    }

    /** The application is made again: data of the first case are taken over. */
    public void applyAgain(String number) {
        getAgainCases().stream().filter(found -> found.caseNumber().equals(number)).findFirst().ifPresent(found -> {
            again = number;
            subject = found.subject();
            sheet.reuseAll();
        });
    }

    /** Called by the page when files have come. */
    public void uploaded() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String row = external.getRequestParameterMap().getOrDefault("row", "");
        String hashes = external.getRequestParameterMap().getOrDefault("files", "");
        if (sheet != null && row.matches("\\d{1,3}")) {
            sheet.add(Integer.parseInt(row), Stream.of(hashes.split(",")).map(brought::find).flatMap(Optional::stream).toList());
        }
    }

    /** Registers and goes on to the new case; one for another department is that department's to see, and the next application can be entered. */
    public String register() {
        if (done == null) {
            done = registered();
        }
        return done;
    }

    private String registered() {
        ItemVersionView item = getItem();
        String number = registration.receive(new Application(itemCode, subject, form.applicant(), form.agent(), null,
                sheet == null ? null : sheet.given(), again, null));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        if (item != null && !isOwn(item)) {
            faces.addMessage(null, new FacesMessage(language.say("register.done.entrusted", number, departmentOf(item))));
            return "/staff/register?faces-redirect=true";
        }
        faces.addMessage(null, new FacesMessage(language.say("register.done", number)));
        return "/staff/case?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&registered=true";
    }

    public ApplicantKind[] getKinds() {
        return ApplicantKind.values();
    }

    public ApplicantForm getForm() {
        return form;
    }

    /** Null until an item is chosen. */
    public MaterialSheet getSheet() {
        return sheet;
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

    /** Number of the case that this one applies for again; null: none. */
    public String getAgain() {
        return again;
    }
}
