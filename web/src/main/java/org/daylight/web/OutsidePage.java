package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.daylight.cases.intake.OutsideAcceptance;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * 体外循环核对: what departments accepted outside the window.
 *
 * @article ACC-11 (001 sec. 2, 3(3); 003 art. 9)
 */
@Named
@ViewScoped
public class OutsidePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    OutsideAcceptance outside;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;

    private String department;
    private String from;
    private String until;
    private String named;
    private LazyRows<OutsideAcceptance.Line> cases;

    @PostConstruct
    void open() {
        cases = new LazyRows<>(page -> outside.find(department == null || department.isBlank() ? null : department, day(from, today().minusDays(USUAL_DAYS)),
                day(until, today()), "true".equals(named), page));
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    public LazyRows<OutsideAcceptance.Line> getCases() {
        return cases;
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** First day, as ISO text; the usual one where none was chosen. */
    public String getFrom() {
        return day(from, today().minusDays(USUAL_DAYS)).toString();
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return day(until, today()).toString();
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
