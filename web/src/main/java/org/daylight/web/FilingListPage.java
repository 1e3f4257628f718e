package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.FilingFilter;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingLine;
import org.daylight.organisation.FilingQueries;
import org.daylight.organisation.FilingState;
import org.daylight.organisation.StaffDirectory;

/**
 * Filings that the person may see, and what they may file. The filter stands in the address.
 *
 * @article ORG-14 to ORG-16, ORG-20
 */
@Named
@ViewScoped
public class FilingListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FilingQueries queries;
    @Inject
    StaffDirectory directory;

    private String kind;
    private String department;
    private String state;
    private String overdue;
    private String mine;
    private String text;
    private LazyRows<FilingLine> filings;
    private transient List<FilingKind> kinds;
    private transient List<FilingKind> fileable;

    @PostConstruct
    void open() {
        filings = new LazyRows<>(page -> queries.find(filter(kind, department, state, overdue, mine, text), page));
    }

    static FilingFilter filter(String kind, String department, String state, String overdue, String mine, String text) {
        return new FilingFilter(AddressQuery.trimmed(kind), AddressQuery.trimmed(department), AddressQuery.constant(FilingState.class, state),
                AddressQuery.asked(overdue), AddressQuery.asked(mine), AddressQuery.trimmed(text));
    }

    public String getQuery() {
        FilingFilter filter = filter(kind, department, state, overdue, mine, text);
        return AddressQuery.of("kind", filter.kind(), "department", filter.departmentCode(), "state", filter.state(), "overdue", filter.overdue(),
                "mine", filter.mine(), "text", filter.text());
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    public LazyRows<FilingLine> getFilings() {
        return filings;
    }

    public List<FilingKind> getKinds() {
        if (kinds == null) {
            kinds = queries.kinds();
        }
        return kinds;
    }

    public List<FilingKind> getFileable() {
        if (fileable == null) {
            fileable = queries.fileable();
        }
        return fileable;
    }

    public List<DepartmentView> getDepartments() {
        return directory.departments();
    }

    public FilingState[] getStates() {
        return FilingState.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
