package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.daylight.documents.PublicDecision;
import org.daylight.documents.PublicDecisionFilter;
import org.daylight.documents.PublicDecisions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * 许可公开: anyone reads what was granted and revoked. Filter and page stand in the address; nothing is kept of the visitor.
 *
 * @article RES-09 (000 art. 20(7))
 */
@Named
@RequestScoped
public class DecisionsPage {

    private static final int ROWS = 20;
    @Inject
    PublicDecisions decisions;
    @Inject
    StaffDirectory staff;

    private Fields asked;
    private Page<PublicDecision> found;

    @PostConstruct
    void open() {
        asked = Fields.asked();
    }

    public Page<PublicDecision> getFound() {
        if (found == null) {
            found = decisions.find(new PublicDecisionFilter(asked.text("department"), asked.number("year"), asked.text("text")),
                    new PageRequest((getPage() - 1) * ROWS, ROWS, null, true));
        }
        return found;
    }

    /** From 1; what is no number is the first. */
    public int getPage() {
        String page = asked.text("page");
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((getFound().total() + ROWS - 1) / ROWS));
    }

    /** The address of another page of the same list. */
    public String address(int page) {
        String query = asked.query("department", "year", "text");
        return "/decisions.xhtml?" + (query.isEmpty() ? "" : query + "&") + "page=" + page;
    }

    public boolean isFiltered() {
        return !asked.query("department", "year", "text").isEmpty();
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    public Map<String, String> getAsked() {
        return asked.values();
    }
}
