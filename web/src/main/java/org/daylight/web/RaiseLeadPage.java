package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.supervision.LeadSource;
import org.daylight.supervision.Leads;
import org.daylight.supervision.RaiseLead;

/**
 * What only people find is raised by hand.
 *
 * @article SIG-12, SIG-24, SIG-30, SIG-34 (000 art. 18(6), 20, 21), MON-05, MON-10 (000 art. 16(5), 17(5))
 */
@Named
@ViewScoped
public class RaiseLeadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Leads leads;
    @Inject
    BroughtFiles brought;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;

    private final Fields form = Fields.empty();
    private Fields asked;
    private transient List<Rule> rules;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        String department = asked.text("department") == null && posts.isInternal() ? me.getDepartmentCode() : asked.text("department");
        form.with("department", department).with("case", asked.text("case")).with("person", asked.text("person")).with("on", posts.getToday());
    }

    /** Rules that the person may raise under the profile of the chosen department, or of the district. */
    public List<Rule> getRules() {
        if (rules == null) {
            rules = leads.rules(form.text("department"));
        }
        return rules;
    }

    public LeadSource[] getSources() {
        return LeadSource.values();
    }

    public String raise() {
        List<String> files = Stream.of("file1", "file2", "file3").map(form::text).map(brought::chosen).filter(Objects::nonNull).toList();
        long id = leads.raise(form.text("rule"), new RaiseLead(form.text("rule"), form.text("case"), form.text("department"), form.text("person"), form.day("on"),
                form.constant("source", LeadSource.class), form.text("text"), files));
        return posts.done("/supervision/lead?id=" + id, "lead.raised");
    }

    public Map<String, String> getForm() {
        return form.values();
    }
}
