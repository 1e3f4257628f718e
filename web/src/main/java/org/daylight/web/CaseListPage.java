package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * All cases that the person may see. The filter stands in the address.
 *
 * @article MON-07
 */
@Named
@ViewScoped
public class CaseListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseQueries queries;
    @Inject
    StaffDirectory staff;

    private String department;
    private String state;
    private String light;
    private String open;
    private String late;
    private String text;
    private String item;
    private String window;
    private LazyRows<CaseLine> all;

    @PostConstruct
    void open() {
        all = new LazyRows<>(page -> queries.find(filter(), page));
    }

    private CaseFilter filter() {
        return FilterAddress.parse(department, state, light, open, late, text, item, window);
    }

    public boolean isFiltered() {
        return !FilterAddress.query(filter()).isEmpty();
    }

    /** The same filter for the download. */
    public String getQuery() {
        return FilterAddress.query(filter());
    }

    public LazyRows<CaseLine> getAll() {
        return all;
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    public Light[] getLights() {
        return Light.values();
    }

    public CaseState[] getStates() {
        return CaseState.values();
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

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window;
    }
}
