package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.applicants.ApplicantState;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.MandateView;
import org.daylight.applicants.Mandates;
import org.daylight.cases.applicant.DraftView;
import org.daylight.cases.applicant.MyApplications;
import org.daylight.cases.applicant.MyDrafts;
import org.daylight.cases.applicant.SaveDraft;
import org.daylight.cases.intake.ReusableMaterial;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemGuide;
import org.daylight.kernel.Problem;
import org.primefaces.event.FileUploadEvent;

/**
 * An applicant writes an application in three steps; after each it is kept, so that it can be gone on with another day.
 *
 * @article APP-01, APP-02 (004 art. 4, 16), APP-05 (004 art. 18), APP-13 (004 art. 25)
 */
@Named
@ViewScoped
public class ApplyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 3;

    @Inject
    MyDrafts drafts;
    @Inject
    MyApplications applications;
    @Inject
    Applicants applicants;
    @Inject
    Mandates mandates;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    SignedIn signedIn;
    @Inject
    Language language;

    private String item;
    private String again;
    private String draftId;
    private String step;
    private String mandate;
    private String subject;
    private boolean confirmed;
    private HashMap<String, String> facts = new HashMap<>();
    private HashMap<String, String> reasons = new HashMap<>();
    private transient DraftView draft;
    private transient ItemGuide guide;
    private transient List<MaterialRow> rows;
    private transient List<MandateView> held;

    /**
     * Who has not said who they are does so first. {@code draft.unknown}, {@code item.unknown} (404), {@code apply.not-online} (422).
     */
    public void look() {
        ApplicantView me = applicants.known(signedIn.getUsername()).orElse(null);
        if (me == null || me.state() == ApplicantState.REJECTED) {
            go("/my/details.xhtml?next=" + encoded("/my/apply.xhtml?" + (draftId == null ? "item=" + encoded(item == null ? "" : item) : "draft=" + draftId)));
            return;
        }
        if (draftId != null) {
            read();
            if (draft.caseNumber() != null) {
                go("/my/case.xhtml?number=" + encoded(draft.caseNumber()));
                return;
            }
            mandate = draft.mandateId() == null ? null : draft.mandateId().toString();
            subject = draft.subject();
            facts.putAll(draft.facts());
        }
        requireOnline();
    }

    private void requireOnline() {
        if (getGuide().notOnline() != null || getGuide().line().promisedLimit() == null) {
            throw new Problem(Problem.Kind.REFUSED, getGuide().notOnline() != null ? "apply.not-online" : "item.not-applied-for", "ITM-27");
        }
    }

    private void read() {
        draft = drafts.one(id());
        item = draft.itemCode();
        rows = null;
    }

    private long id() {
        if (draftId == null || !draftId.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "draft.unknown", "APP-02");
        }
        return Long.parseLong(draftId);
    }

    /** Keeps the first step and goes on to the materials. */
    public void toMaterials() {
        if (keep()) {
            go(address("2"));
        }
    }

    /** Keeps what was written, to go on another day. */
    public void later() {
        if (keep()) {
            say("my.draft.kept");
            go("/my/index.xhtml");
        }
    }

    private boolean keep() {
        SaveDraft written = new SaveDraft(item, mandate == null || mandate.isEmpty() ? null : Long.valueOf(mandate), subject == null ? null : subject.strip(),
                draft() == null ? again : draft().firstCaseNumber(), written());
        if (draftId == null) {
            draftId = Long.toString(drafts.begin(written));
        } else {
            drafts.save(id(), written);
        }
        return true;
    }

    /** Key facts that were filled in; those of other codes stay. */
    private Map<String, String> written() {
        Map<String, String> all = new HashMap<>(draft() == null ? Map.of() : draft().facts());
        facts.forEach((code, value) -> {
            if (value == null || value.isBlank()) {
                all.remove(code);
            } else {
                all.put(code, value.strip());
            }
        });
        return all;
    }

    /** The material's name stands at the component that was used. */
    public void upload(FileUploadEvent event) {
        String material = (String) event.getComponent().getAttributes().get("material");
        try (InputStream bytes = event.getFile().getInputStream()) {
            drafts.upload(id(), material, event.getFile().getFileName(), bytes);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
        read();
    }

    public void onPaper(String material) {
        drafts.onPaper(id(), material, reasons.get(material));
        reasons.remove(material);
        read();
    }

    public void reuse(String material, String fromCase, String file) {
        drafts.reuse(id(), material, fromCase, file);
        read();
    }

    public void remove(int place) {
        drafts.remove(id(), place);
        read();
    }

    /** The application becomes a case. */
    public void submit() {
        if (!confirmed) {
            FacesContext.getCurrentInstance().addMessage("confirmed", new FacesMessage(FacesMessage.SEVERITY_ERROR, language.say("my.confirm.required"), null));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        String number = applications.apply(id());
        say("my.submitted", number);
        go("/my/case.xhtml?number=" + encoded(number));
    }

    private void say(String message, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say(message, arguments)));
    }

    private static void go(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(address);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address of a step of this draft. */
    public String address(String ofStep) {
        return "/my/apply.xhtml?draft=" + draftId + "&step=" + ofStep;
    }

    /** What the item asks for, each with what is there; then what else was handed in. */
    public List<MaterialRow> getRows() {
        if (rows == null) {
            List<ReusableMaterial> offers = drafts.reusable(id());
            rows = MaterialRow.of(getGuide().content().materials(), draft().materials(), offers, language.say("my.material.other"));
        }
        return rows;
    }

    /** Required materials that are not there. */
    public List<String> getMissing() {
        return getRows().stream().filter(MaterialRow::missing).map(MaterialRow::name).toList();
    }

    private DraftView draft() {
        if (draft == null && draftId != null) {
            draft = drafts.one(id());
        }
        return draft;
    }

    public DraftView getDraft() {
        return draft();
    }

    public ItemGuide getGuide() {
        if (guide == null) {
            guide = catalogue.guide(item == null ? "" : item);
        }
        return guide;
    }

    /** Mandates by which the applicant may act for others in this item. */
    public List<MandateView> getHeld() {
        if (held == null) {
            held = mandates.held().stream().filter(each -> each.covers(item)).toList();
        }
        return held;
    }

    /** By whom the application is made, for the preview. */
    public String getApplicantName() {
        return getHeld().stream().filter(each -> Long.toString(each.id()).equals(mandate)).map(MandateView::principalName).findFirst()
                .orElseGet(() -> applicants.current(signedIn.getUsername()).name());
    }

    /** From 1 to 3; whoever has no draft is at the first. */
    public int getNumber() {
        int asked = step != null && step.matches("[1-3]") ? Integer.parseInt(step) : 1;
        return draftId == null ? 1 : Math.min(asked, STEPS);
    }

    /** Those that the item names, or what every application may say. */
    public List<KeyFact> getKeyFacts() {
        ItemGuide of = getGuide();
        return of == null || of.content().keyFacts().isEmpty()
                ? Stream.of("place", "scale", "area", "startsOn", "endsOn").map(this::usual).toList() : of.content().keyFacts();
    }

    private KeyFact usual(String code) {
        String name = language.say("my.fact." + code);
        return new KeyFact(code, name, name, code.endsWith("On") ? FactType.DATE : code.equals("area") ? FactType.NUMBER : FactType.TEXT, null, false);
    }

    /** By code, as typed. */
    public Map<String, String> getFacts() {
        return facts;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getDraftId() {
        return draftId;
    }

    public void setDraftId(String draftId) {
        this.draftId = draftId;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
