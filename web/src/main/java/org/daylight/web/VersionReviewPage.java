package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.daylight.items.ItemConfirmation;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemQueries;
import org.daylight.items.ItemReports;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionPage;
import org.daylight.profiles.PowerTypeSchema;

/**
 * A version as reviewers see it: everything in it, what it changes, who looked at it, and what the person may do.
 *
 * @article ITM-11, ITM-14 (002 art. 11, 13), ITM-15 (000 art. 5), ITM-32 (004 art. 7)
 */
@Named
@ViewScoped
public class VersionReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<ItemState> WAY = List.of(ItemState.DRAFT, ItemState.SECTION_REVIEW, ItemState.COORDINATION, ItemState.CENTRE_REVIEW,
            ItemState.CONFIRMATION, ItemState.PUBLISHED);

    @Inject
    ItemQueries queries;
    @Inject
    ItemConfirmation confirmation;
    @Inject
    VersionComparison comparison;
    @Inject
    CatalogueWords names;
    @Inject
    SignedIn me;
    @Inject
    ItemReports reports;
    @Inject
    Language language;

    private String id;
    private String opinion;
    private String documentNo;
    private transient ItemVersionPage version;
    private transient List<VersionComparison.Difference> differences;
    private Boolean mine;

    /** Reads the version as it is now; what was typed stays. */
    public void load() {
        version = queries.version(VersionAddress.id(id));
        differences = null;
        mine = null;
    }

    public void agree() {
        ItemState stage = confirmation.agree(version.versionId(), version.revision(), opinion, documentNo);
        done(stage == ItemState.PUBLISHED ? "review.done.published" : "review.done.agreed");
    }

    public void sendBack() {
        confirmation.sendBack(version.versionId(), version.revision(), opinion);
        done("review.done.returned");
    }

    private void done(String message) {
        opinion = null;
        documentNo = null;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** A stage on the way into the power database: done, next or later. */
    public record Stage(ItemState state, String tone) {
    }

    /** The stages of this version; coordination only where departments sign. */
    public List<Stage> getWay() {
        return WAY.stream().filter(state -> state != ItemState.COORDINATION || !version.coordination().isEmpty()).map(state -> new Stage(state, tone(state))).toList();
    }

    private String tone(ItemState state) {
        int here = WAY.indexOf(version.state());
        int there = WAY.indexOf(state);
        return there < here || state == ItemState.PUBLISHED && there == here ? "done" : there == here ? "next" : "later";
    }

    /** Whether the version waits for the person; the door decides again. */
    public boolean isMine() {
        if (mine == null) {
            mine = me.isItemReviewer() && confirmation.isTurn(version.versionId());
        }
        return mine;
    }

    /** Last day to report; null: no planned first day. */
    public LocalDate getReportDueOn() {
        LocalDate first = version.sheet().effectiveFrom();
        return first == null ? null : reports.clock().dueOn(first);
    }

    /** Whether the person may go on writing it. */
    public boolean isEditable() {
        return version.state() == ItemState.DRAFT && me.isItemAdministrator() && version.sheet().departmentCode().equals(me.getDepartmentCode());
    }

    /** Against the version in force; empty where there is none, or it is the one shown. */
    public List<VersionComparison.Difference> getDifferences() {
        if (differences == null) {
            ItemSheet before = isCompared() ? queries.version(version.inForce().versionId()).sheet() : null;
            differences = before == null ? List.of() : comparison.of(before, version.sheet());
        }
        return differences;
    }

    public boolean isCompared() {
        return version.inForce() != null && version.inForce().versionId() != version.versionId();
    }

    public List<ItemLine> getVersions() {
        return queries.versions(version.sheet().itemCode());
    }

    public ItemContent getContent() {
        return version.sheet().content();
    }

    public PowerTypeSchema getSchema() {
        return names.schema(version.sheet().powerType());
    }

    public List<GuideFields.Field> getFacts() {
        return GuideFields.shortOnes(getSchema(), getContent().fields());
    }

    public List<GuideFields.Field> getTexts() {
        return GuideFields.longOnes(getSchema(), getContent().fields());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public ItemVersionPage getVersion() {
        return version;
    }
}
