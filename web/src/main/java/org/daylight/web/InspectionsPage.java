package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.time.YearMonth;
import java.util.List;
import org.daylight.kernel.JsonParts;
import org.daylight.organisation.InspectionKind;
import org.daylight.organisation.InspectionLine;
import org.daylight.organisation.InspectionResult;
import org.daylight.organisation.Inspections;
import org.daylight.organisation.RecordInspection;

/**
 * Daily inspection of windows.
 *
 * @article ORG-18
 */
@Named
@ViewScoped
public class InspectionsPage extends PostPage<InspectionLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    Inspections door;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private transient List<InspectionResult> results;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(PostFilters.inspections(asked), page));
        form.with("inspectedOn", posts.getToday()).with("kind", InspectionKind.IN_ORDER);
    }

    /** Of the chart. */
    public YearMonth getMonth() {
        return PostFilters.month(asked, posts.getThisMonth());
    }

    public List<InspectionResult> getResults() {
        if (results == null) {
            results = door.summary(getMonth());
        }
        return results;
    }

    /** The finding to be settled; null where none was chosen. */
    public InspectionLine getChosen() {
        Long id = asked.id("settle");
        return id == null ? null : door.one(id);
    }

    public String record() {
        door.record(new RecordInspection(form.day("inspectedOn"), form.text("department"), form.text("place"), form.text("username"),
                form.constant("kind", InspectionKind.class), form.text("remark")));
        return posts.done("/staff/inspections", "posts.inspections.recorded");
    }

    public String settle() {
        door.settle(asked.id("settle"), form.text("outcome"));
        return posts.done("/staff/inspections", "posts.inspections.settled");
    }

    /** Findings of departments, settled and not. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder open = JsonParts.array();
        JsonArrayBuilder settled = JsonParts.array();
        JsonArrayBuilder order = JsonParts.array();
        getResults().forEach(result -> {
            labels.add(language.pick(result.departmentZh(), result.departmentEn()));
            open.add(result.open());
            settled.add(result.findings() - result.open());
            order.add(result.inspections() - result.findings());
        });
        return JsonParts.object().add("labels", labels).add("series", JsonParts.array()
                .add(JsonParts.object().add("name", language.say("posts.inspections.open")).add("colour", "--red").add("values", open))
                .add(JsonParts.object().add("name", language.say("posts.inspections.done")).add("colour", "--yellow").add("values", settled))
                .add(JsonParts.object().add("name", posts.of(InspectionKind.IN_ORDER)).add("colour", "--green").add("values", order)))
                .build().toString();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "kind", "open", "text", "month");
    }
}
