package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.documents.DocumentFilter;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.DocumentType;
import org.daylight.documents.Documents;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.PageRequest;
import org.daylight.press.PrintState;

/**
 * Documents of a department: found again, tried again where the press gave up; and everything told at once before somebody applies.
 *
 * @article FLW-16
 */
@Named
@ViewScoped
public class DocumentsPage extends PostPage<DocumentLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    Documents door;
    @Inject
    ItemCatalogue items;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;
    @Inject
    Language language;

    private String told;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(filter(asked), page));
    }

    static DocumentFilter filter(Fields asked) {
        return new DocumentFilter(asked.text("department"), asked.constant("type", DocumentType.class), asked.constant("state", PrintState.class),
                asked.day("from"), asked.day("until"), asked.text("text"));
    }

    public void again(String number) {
        door.again(number);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("paper.again.done")));
    }

    /** Everything that the item needs, as a document. */
    public void tell() {
        told = door.tellBeforeFiling(form.text("item"));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("paper.tell.done", told)));
    }

    /** Number of the notification that was just issued; null: none. */
    public String getTold() {
        return told;
    }

    /** Whether the notification that was just issued can be opened. */
    public boolean isToldReady() {
        DocumentFilter issued = new DocumentFilter(null, DocumentType.FILING_NOTIFICATION, PrintState.READY, null, null, told);
        return told != null && !door.find(issued, PageRequest.first(1)).rows().isEmpty();
    }

    /** Items in force of the person's department. */
    public List<ItemVersionView> getItems() {
        return items.inForce(posts.getToday(), me.getDepartmentCode());
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public PrintState[] getStates() {
        return PrintState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "type", "state", "from", "until", "text");
    }
}
