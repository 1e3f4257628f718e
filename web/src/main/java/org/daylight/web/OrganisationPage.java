package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.BodyNature;
import org.daylight.organisation.HallKind;
import org.daylight.organisation.HallView;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganView;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.OrganisationRegister;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;

/**
 * Organs, halls and windows, each in a list of its own; one of them at a time is open for change.
 *
 * @article ORG-01, ORG-02, ORG-26
 */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrganisationQueries queries;
    @Inject
    OrganisationRegister register;
    @Inject
    Language language;
    @Inject
    SignedIn me;
    @Inject
    Clock clock;

    private String view;
    private String hall;
    private String department;
    private String text;
    private LazyRows<WindowView> windows;
    private transient List<OrganView> organs;
    private OrganisationForm form;

    @PostConstruct
    void open() {
        windows = new LazyRows<>(page -> queries.windows(filter(), page));
    }

    private WindowFilter filter() {
        return new WindowFilter(AddressQuery.trimmed(hall), AddressQuery.trimmed(department), AddressQuery.trimmed(text));
    }

    public String getQuery() {
        return AddressQuery.of("hall", AddressQuery.trimmed(hall), "department", AddressQuery.trimmed(department), "text", AddressQuery.trimmed(text));
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    /** Organs whose names, in either language, or code hold the text. */
    public List<OrganView> getOrgans() {
        if (organs == null) {
            organs = queries.organs();
        }
        String part = text == null || !"organs".equals(getView()) ? "" : text.trim().toLowerCase(Locale.ROOT);
        return organs.stream().filter(organ -> (organ.code() + " " + organ.nameZh() + " " + organ.nameEn()).toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    public List<OrganView> getAllOrgans() {
        return queries.organs();
    }

    public List<HallView> getHalls() {
        return queries.halls();
    }

    public void addOrgan() {
        form = OrganisationForm.organ(LegalTime.today(clock));
    }

    public void changeOrgan(String code) {
        form = OrganisationForm.of(queries.organ(code));
    }

    public void addHall() {
        form = OrganisationForm.hall(LegalTime.today(clock));
    }

    public void changeHall(String code) {
        form = queries.halls().stream().filter(one -> one.code().equals(code)).findFirst().map(OrganisationForm::of).orElse(null);
    }

    public void addWindow() {
        form = OrganisationForm.window(LegalTime.today(clock), me.getDepartmentCode());
    }

    public void changeWindow(String code) {
        form = OrganisationForm.of(queries.window(code));
    }

    public void close() {
        form = null;
    }

    /** Saves what is open and closes it. */
    public void save() {
        switch (form.getSort()) {
            case "organ" -> register.keep(form.keepOrgan());
            case "hall" -> register.keep(form.keepHall());
            default -> register.keep(form.keepWindow());
        }
        form = null;
        organs = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("organisation.saved")));
    }

    public OrganisationForm getForm() {
        return form;
    }

    public OrganKind[] getOrganKinds() {
        return OrganKind.values();
    }

    public BodyNature[] getNatures() {
        return BodyNature.values();
    }

    public HallKind[] getHallKinds() {
        return HallKind.values();
    }

    public LazyRows<WindowView> getWindows() {
        return windows;
    }

    /** Organs unless halls or windows are asked for. */
    public String getView() {
        return "halls".equals(view) || "windows".equals(view) ? view : "organs";
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getHall() {
        return hall;
    }

    public void setHall(String hall) {
        this.hall = hall;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
