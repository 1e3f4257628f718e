package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.daylight.authority.LetterLine;
import org.daylight.authority.LetterState;
import org.daylight.authority.LettersOfAuthorisation;

/**
 * Letters of authorisation, newest first.
 *
 * @article AUT-01
 */
@Named
@ViewScoped
public class LetterListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LettersOfAuthorisation letters;

    private String department;
    private String state;
    private String text;
    private LazyRows<LetterLine> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(page -> letters.find(department, AddressQuery.constant(LetterState.class, state), text, page));
    }

    public boolean isFiltered() {
        return !AddressQuery.of("department", department, "state", state, "text", text).isEmpty();
    }

    public LazyRows<LetterLine> getRows() {
        return rows;
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = AddressQuery.trimmed(department);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = AddressQuery.trimmed(state);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = AddressQuery.trimmed(text);
    }
}
