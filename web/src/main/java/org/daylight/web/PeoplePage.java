package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.StaffStanding;

/**
 * People that the person may see. The filter stands in the address.
 *
 * @article AUT-09
 */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffQueries queries;
    @Inject
    StaffDirectory directory;

    private String department;
    private String window;
    private String duty;
    private String standing;
    private String text;
    private LazyRows<StaffLine> people;

    @PostConstruct
    void open() {
        people = new LazyRows<>(page -> queries.find(filter(department, window, duty, standing, text), page));
    }

    static StaffFilter filter(String department, String window, String duty, String standing, String text) {
        return new StaffFilter(AddressQuery.trimmed(department), AddressQuery.trimmed(window), AddressQuery.constant(StaffDuty.class, duty),
                AddressQuery.constant(StaffStanding.class, standing), AddressQuery.trimmed(text));
    }

    static StaffFilter filter(Fields asked) {
        return filter(asked.text("department"), asked.text("window"), asked.text("duty"), asked.text("standing"), asked.text("text"));
    }

    public String getQuery() {
        StaffFilter filter = filter(department, window, duty, standing, text);
        return AddressQuery.of("department", filter.departmentCode(), "window", filter.windowCode(), "duty", filter.duty(), "standing", filter.standing(),
                "text", filter.text());
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    public LazyRows<StaffLine> getPeople() {
        return people;
    }

    public List<DepartmentView> getDepartments() {
        return directory.departments();
    }

    public StaffDuty[] getDuties() {
        return StaffDuty.values();
    }

    public StaffStanding[] getStandings() {
        return StaffStanding.values();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
