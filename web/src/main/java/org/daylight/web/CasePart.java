package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import org.daylight.cases.CaseView;

/** A part of a case's page with a form of its own; it is read anew whenever the page was. */
public abstract class CasePart<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;
    @Inject
    Language language;

    final Fields form = Fields.empty();
    private transient CaseView readWith;
    private transient T view;

    /** What the part shows now. */
    abstract T read();

    public T getView() {
        if (view == null || readWith != page.getView()) {
            view = read();
            readWith = page.getView();
        }
        return view;
    }

    public Map<String, String> getForm() {
        return form.values();
    }

    String number() {
        return page.getNumber();
    }

    /** Says what was done; the form is empty and the whole page as it is now. */
    void done(String message) {
        form.values().clear();
        page.load();
        view = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }
}
