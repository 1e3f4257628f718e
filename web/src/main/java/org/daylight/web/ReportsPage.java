package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.kernel.Roles;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.supervision.ReportFilter;

/**
 * Supervision reports; what is asked for stands in the address.
 *
 * @article MON-07, MON-08, MON-11, MON-23, MON-25, MON-27, MON-28, MON-29
 */
@Named
@RequestScoped
public class ReportsPage {
    private static final List<String> WIDE = List.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR);

    @Inject
    ReportSheets sheets;
    @Inject
    StaffDirectory staff;
    @Inject
    Language language;
    @Inject
    SignedIn me;
    @Inject
    HttpServletRequest request;

    private Fields asked;
    private ReportSheet sheet;
    private List<List<Object>> rows;

    @PostConstruct
    void open() {
        asked = Fields.asked();
    }

    public List<String> getNames() {
        return ReportSheets.NAMES;
    }

    public String getName() {
        return ReportSheets.name(asked);
    }

    public ReportFilter getFilter() {
        return sheets.filter(asked);
    }

    public Map<String, String> getAsked() {
        return asked.values();
    }

    /** Why there is no report of that period; null: there is one. */
    public String getRefusal() {
        try {
            sheet();
            return null;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            return ProblemTexts.text(problem, language.getLocale());
        }
    }

    public String getTitle() {
        return sheet().title();
    }

    public List<String> getAbout() {
        return sheet().about();
    }

    public List<String> getHead() {
        return sheet().head();
    }

    public List<List<Object>> getRows() {
        if (rows == null) {
            rows = sheet().shown();
        }
        return rows;
    }

    public boolean isCut() {
        return sheet().isCut();
    }

    public long getTotal() {
        return sheet().total();
    }

    public String href(Object cell) {
        return cell instanceof ReportSheet.Link link ? link.href() : null;
    }

    public boolean number(Object cell) {
        return cell instanceof Number;
    }

    /** The whole question for the downloads. */
    public String getQuery() {
        return asked.query(ReportSheets.CONDITIONS);
    }

    /** The same question of another report. */
    public String queryOf(String name) {
        return Fields.empty().with("report", name).with("from", asked.text("from")).with("until", asked.text("until")).with("department", asked.text("department"))
                .query(ReportSheets.CONDITIONS);
    }

    /** Of which the person may ask. */
    public List<DepartmentView> getDepartments() {
        return isWide() ? staff.departments() : List.of(staff.department(me.getDepartmentCode()));
    }

    /** Whether the person may ask of all departments. */
    public boolean isWide() {
        return WIDE.stream().anyMatch(request::isUserInRole);
    }

    public HandlingType[] getKinds() {
        return HandlingType.values();
    }

    public Light[] getLights() {
        return Light.values();
    }

    private ReportSheet sheet() {
        if (sheet == null) {
            sheet = sheets.of(asked);
        }
        return sheet;
    }
}
