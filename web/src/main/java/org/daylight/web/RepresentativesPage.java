package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.time.YearMonth;
import java.util.List;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.AppointRepresentative;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.EndRepresentation;
import org.daylight.organisation.RepresentativeDuty;
import org.daylight.organisation.RepresentativeFilter;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.RepresentativeLine;
import org.daylight.organisation.RepresentativeWarning;
import org.daylight.organisation.Representatives;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.WindowTerm;

/**
 * Chief representatives, who stands in for them, and what is not as it must be.
 *
 * @article ORG-07, ORG-08, ORG-09, ORG-10, ORG-11, ORG-13
 */
@Named
@ViewScoped
public class RepresentativesPage extends PostPage<RepresentativeLine> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BARS = 60;

    @Inject
    Representatives door;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private LazyRows<WindowTerm> windowStaff;
    private boolean knowEarly;
    private transient List<RepresentativeWarning> warnings;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(PostFilters.representatives(asked), getMonth(), page));
        windowStaff = new LazyRows<>(page -> door.windowStaff(asked.text("department"), "true".equals(asked.text("young")), page));
        form.with("kind", RepresentativeKind.CHIEF).with("status", EmploymentKind.CIVIL_SERVANT).with("rank", StaffLevel.MIDDLE);
    }

    public YearMonth getMonth() {
        return PostFilters.month(asked, posts.getThisMonth());
    }

    public List<RepresentativeWarning> getWarnings() {
        if (warnings == null) {
            warnings = door.warnings(getMonth());
        }
        return warnings;
    }

    public String sentence(RepresentativeWarning warning) {
        return language.say("posts.warning." + warning.kind(), language.pick(warning.departmentZh(), warning.departmentEn()),
                language.pick(warning.nameZh(), warning.nameEn()), String.valueOf(warning.day()), posts.percent(warning.time()));
    }

    public List<RepresentativeDuty> getDuties() {
        return door.duties();
    }

    /** The term to be ended; null where none was chosen or it is over. */
    public RepresentativeLine getChosen() {
        Long id = asked.id("end");
        return id == null ? null : door.one(id);
    }

    public String appoint() {
        door.appoint(new AppointRepresentative(form.constant("kind", RepresentativeKind.class), form.text("username"), form.constant("status", EmploymentKind.class),
                form.constant("rank", StaffLevel.class), form.text("paperNumber"), form.day("paperOn"), form.day("startsOn"), form.day("endsOn")));
        return posts.done("/staff/representatives", "posts.representatives.appointed");
    }

    public String end() {
        RepresentativeLine chosen = getChosen();
        door.end(new EndRepresentation(chosen.id(), chosen.version(), form.day("lastDay"), form.text("reason"), knowEarly));
        return posts.done("/staff/representatives", "posts.representatives.ended");
    }

    /** Shares of those in office, the smallest first. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder values = JsonParts.array();
        RepresentativeFilter current = new RepresentativeFilter(asked.text("department"), RepresentativeKind.CHIEF, true, null);
        door.find(current, getMonth(), PageRequest.first(MOST_BARS)).rows().stream().filter(line -> line.time().percent() != null)
                .sorted((one, other) -> one.time().percent().compareTo(other.time().percent())).forEach(line -> {
                    labels.add(language.pick(line.nameZh(), line.nameEn()) + " · " + language.pick(line.departmentZh(), line.departmentEn()));
                    values.add(line.time().percent());
                });
        return JsonParts.object().add("labels", labels).add("values", values).add("name", language.say("posts.share"))
                .add("half", language.say("posts.half")).build().toString();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "kind", "current", "text", "month");
    }

    public LazyRows<WindowTerm> getWindowStaff() {
        return windowStaff;
    }

    public boolean isKnowEarly() {
        return knowEarly;
    }

    public void setKnowEarly(boolean knowEarly) {
        this.knowEarly = knowEarly;
    }
}
