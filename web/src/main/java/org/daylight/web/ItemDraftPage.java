package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.items.ItemConfirmation;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemDrafts;
import org.daylight.items.ItemForms;
import org.daylight.items.ItemQueries;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionPage;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/**
 * The department's item administrator writes an item or its change. What was typed stays until it is saved.
 *
 * @article ITM-01 (004 art. 8), ITM-03 to ITM-09 (002 art. 14), ITM-28 (002 art. 4)
 */
@Named
@ViewScoped
public class ItemDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemQueries queries;
    @Inject
    ItemDrafts drafts;
    @Inject
    ItemConfirmation confirmation;
    @Inject
    ItemForms forms;
    @Inject
    SignedIn me;
    @Inject
    CatalogueWords names;
    @Inject
    FlowPictures pictures;
    @Inject
    Language language;

    private String id;
    private SheetForm form;
    private long revision;
    private boolean overtaken;
    private transient ItemVersionPage version;
    private transient ItemQueries.LastSave newer;

    /** The draft that the address names, or a new one; a version that is no draft any more is shown on its own page. */
    public String load() {
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(RefusalHandler.FINDINGS_ON_PAGE, Boolean.TRUE);
        version = id == null ? null : queries.version(VersionAddress.id(id));
        if (version != null && version.state() != ItemState.DRAFT) {
            return VersionAddress.page(version.versionId());
        }
        form = version == null ? SheetForm.fresh(me.getDepartmentCode()) : SheetForm.of(version.sheet());
        revision = version == null ? 0 : version.revision();
        return null;
    }

    /** What was typed stands in the draft; the person stays on the page. */
    public String save() {
        if (id == null) {
            id = Long.toString(drafts.begin(sheet()));
            tell("draft.saved");
            return "/staff/item-draft?faces-redirect=true&id=" + id;
        }
        keep();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("draft.saved")));
        return null;
    }

    private void keep() {
        newer = null;
        try {
            revision = drafts.save(number(), revision, sheet());
            overtaken = false;
        } catch (Problem refused) {
            overtaken = refused.code().equals("item.stale-revision");
            throw refused;
        }
        version = queries.version(number());
    }

    private ItemSheet sheet() {
        if (form.dropBlankRows()) {
            PrimeFaces.current().ajax().update("materials", "fees", "steps", "questions", "grades");
        }
        return form.sheet(getSchema() == null ? Set.of() : getSchema().fields().stream().map(FieldRule::code).collect(Collectors.toSet()));
    }

    /** What was typed replaces what somebody else saved meanwhile. */
    public String replace() {
        revision = queries.version(number()).revision();
        return save();
    }

    /** Saves and hands over to the legal section; goes on to the version's page. */
    public String submit() {
        keep();
        confirmation.submit(number(), revision);
        tell("draft.submitted");
        return VersionAddress.page(number());
    }

    public String discard() {
        drafts.discard(number(), revision);
        tell("draft.discarded");
        return "/staff/items?faces-redirect=true";
    }

    private void tell(String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say(message)));
    }

    private long number() {
        return VersionAddress.id(id);
    }

    /** A file for the row and field that the upload names. */
    public void upload(FileUploadEvent event) {
        Map<String, Object> asked = event.getComponent().getAttributes();
        FormRow row = (FormRow) asked.get("row");
        try (InputStream bytes = event.getFile().getInputStream()) {
            row.with((String) asked.get("field"), forms.store(event.getFile().getFileName(), bytes)).with(asked.get("field") + "Name", event.getFile().getFileName());
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** The row has no such file any more. */
    public void drop(FormRow row, String field) {
        row.with(field, null).with(field + "Name", null);
    }

    public void add(List<FormRow> rows) {
        if (rows == form.getSteps()) {
            form.addStep();
        } else if (rows == form.getKeyFacts()) {
            rows.add(new FormRow().with("type", ItemContent.FactType.TEXT));
        } else {
            rows.add(new FormRow().with("required", true).with("copies", 1));
        }
    }

    public void remove(List<FormRow> rows, int at) {
        form.remove(rows, at);
    }

    public void up(List<FormRow> rows, int at) {
        SheetForm.up(rows, at);
    }

    /** What is wrong with what was just handed in, or what is missing before it can be submitted. */
    public List<Finding> getFindings() {
        Problem refused = refused();
        if (refused != null && !refused.findings().isEmpty()) {
            return refused.findings();
        }
        return version == null ? List.of() : version.findings();
    }

    private static Problem refused() {
        return (Problem) FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(Refusal.PROBLEM);
    }

    /** Who saved first, where what was typed was refused for that; null otherwise. */
    public ItemQueries.LastSave getNewer() {
        if (overtaken && newer == null) {
            newer = queries.lastSave(number());
        }
        return newer;
    }

    /** Fields that the chosen power type asks for; null where the type is unknown. */
    public PowerTypeSchema getSchema() {
        return names.schema(form.getItem().text("powerType"));
    }

    /** Only powers that nobody applies for are used at discretion (ITM-35). */
    public boolean isDiscretionary() {
        return getSchema() != null && !getSchema().applied() || !form.getDiscretion().isEmpty();
    }

    /** The flow chart of what is typed now. */
    public String getPicture() {
        return pictures.svg("draft-flow", form.flow());
    }

    /** Steps that may follow the step. */
    public List<SelectItem> followers(FormRow step) {
        return form.getSteps().stream().filter(other -> other != step).map(other -> new SelectItem(other.text("code"), stepName(other))).toList();
    }

    private String stepName(FormRow step) {
        return step.text("nameZh") == null ? language.say("draft.step.n", form.getSteps().indexOf(step) + 1) : step.text("nameZh");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SheetForm getForm() {
        return form;
    }

    public long getRevision() {
        return revision;
    }

    /** Null before the first save. */
    public ItemVersionPage getVersion() {
        return version;
    }
}
