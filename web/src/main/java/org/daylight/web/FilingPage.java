package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.DecideFiling;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.FileFiling;
import org.daylight.organisation.FilingAct;
import org.daylight.organisation.FilingField;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingQueries;
import org.daylight.organisation.FilingView;
import org.daylight.organisation.Filings;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;
import org.primefaces.event.FileUploadEvent;

/**
 * One filing: written by the fields of its kind, then its chain and what the person may do with it.
 *
 * @article ORG-14 to ORG-16, ORG-20, AUT-11
 */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    static final List<IdentityDocument.Kind> IDENTITY_KINDS = List.of(IdentityDocument.Kind.CITIZEN_ID, IdentityDocument.Kind.RESIDENCE_PERMIT,
            IdentityDocument.Kind.FOREIGN_RESIDENCE, IdentityDocument.Kind.PASSPORT, IdentityDocument.Kind.OFFICER_CARD);
    private static final long serialVersionUID = 1L;

    @Inject
    FilingQueries queries;
    @Inject
    Filings filings;
    @Inject
    StaffDirectory directory;
    @Inject
    OrganisationQueries organisation;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Words words;

    private Long id;
    private String kind;
    private final FilingForm form = new FilingForm();
    private boolean rewriting;
    private String opinion;
    private String documentNo;
    private transient FilingView view;
    private transient FilingKind chosen;

    /** Reads the filing as it is now, or the kind that is to be filed. */
    public void load() {
        if (id != null) {
            view = queries.byId(id);
            chosen = view.kind();
        } else {
            chosen = queries.fileable().stream().filter(one -> one.code().equals(kind)).findFirst()
                    .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "filing.unknown-kind", null));
            form.setDepartment(form.getDepartment() == null ? me.getDepartmentCode() : form.getDepartment());
        }
    }

    public void attach(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        form.attach(filings.attach(name, event.getFile().getContent()), name);
    }

    /** Files, or files again what was returned. */
    public String submit() {
        FileFiling command = form.command(chosen.code());
        if (rewriting) {
            filings.resubmit(id, view.revision(), command);
        } else {
            id = filings.file(command);
        }
        return goOn("filing.done.filed");
    }

    public void rewrite() {
        rewriting = true;
        form.read(view);
    }

    public String agree() {
        filings.agree(decision());
        return goOn("filing.done.agreed");
    }

    public String giveBack() {
        filings.giveBack(decision());
        return goOn("filing.done.returned");
    }

    public String refuse() {
        filings.refuse(decision());
        return goOn("filing.done.refused");
    }

    public String withdraw() {
        filings.withdraw(decision());
        return goOn("filing.done.withdrawn");
    }

    private DecideFiling decision() {
        return new DecideFiling(id, view.revision(), opinion, documentNo);
    }

    private String goOn(String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say(message)));
        return "/staff/filing?faces-redirect=true&id=" + id;
    }

    /** What was filed under the field, as people read it. */
    public String said(FilingField field) {
        String value = view.fields().get(field.code());
        if (value == null) {
            return language.say(field.kind().isPrivate() && !view.personal() ? "filing.hidden" : "filing.nothing");
        }
        return switch (field.kind()) {
            case CHOICE -> field.options().stream().filter(option -> option.code().equals(value)).findFirst()
                    .map(option -> language.pick(option.labelZh(), option.labelEn())).orElse(value);
            case IDENTITY_KIND -> words.of(IdentityDocument.Kind.valueOf(value));
            case PERSON -> directory.known(value).map(person -> language.pick(person.nameZh(), person.nameEn()) + " (" + value + ")").orElse(value);
            default -> value;
        };
    }

    public boolean isDeciding() {
        return view != null && view.acts().contains(FilingAct.AGREED);
    }

    public boolean isWithdrawable() {
        return view != null && view.acts().contains(FilingAct.WITHDRAWN);
    }

    public boolean isRewritable() {
        return view != null && view.acts().contains(FilingAct.RESUBMITTED);
    }

    /** Whether the form is open, for a new filing or one that was returned. */
    public boolean isWriting() {
        return id == null || rewriting;
    }

    public boolean isDocumentNeeded() {
        return isDeciding() && chosen.chain().get(view.stage()).document();
    }

    /** Whether it is filed about another department than the own one. */
    public boolean isForAnyDepartment() {
        return id == null && (chosen.filers().contains("centre-manager") || chosen.filers().contains("style-supervisor"));
    }

    public List<DepartmentView> getDepartments() {
        return directory.departments();
    }

    public List<WindowView> getWindows() {
        return organisation.windows(new WindowFilter(null, form.getDepartment(), null), new PageRequest(0, 500, null, true)).rows();
    }

    public List<IdentityDocument.Kind> getIdentityKinds() {
        return IDENTITY_KINDS;
    }

    public FilingForm getForm() {
        return form;
    }

    public FilingKind getChosen() {
        return chosen;
    }

    public FilingView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }
}
