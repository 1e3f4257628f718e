package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.daylight.deadlines.Light;
import org.daylight.kernel.JsonParts;
import org.daylight.supervision.BoardView;
import org.daylight.supervision.SupervisionBoard;

/**
 * The supervision board as it stands at each look.
 *
 * @article MON-06, MON-07
 */
@Named
@RequestScoped
public class BoardPage {

    /** In the order of a stacked bar: what needs attention first. */
    private static final List<Light> LIGHTS = List.of(Light.OVERDUE, Light.WARNING, Light.NORMAL, Light.SUSPENDED, Light.DONE);

    @Inject
    SupervisionBoard board;
    @Inject
    Language language;
    @Inject
    Words words;

    private BoardView view;

    public BoardView getView() {
        if (view == null) {
            view = board.now();
        }
        return view;
    }

    public List<Light> getLights() {
        return LIGHTS;
    }

    /** What the chart draws: departments that have cases, and a series of counts for each light. */
    public String getChart() {
        List<BoardView.Department> departments = getView().departments().stream().filter(department -> department.cases() > 0).toList();
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder codes = JsonParts.array();
        departments.forEach(department -> labels.add(language.pick(department.nameZh(), department.nameEn())));
        departments.forEach(department -> codes.add(department.code()));
        JsonArrayBuilder series = JsonParts.array();
        LIGHTS.forEach(light -> series.add(JsonParts.object().add("light", light.name()).add("name", words.of(light))
                .add("values", counts(departments, light))));
        return JsonParts.object().add("labels", labels).add("codes", codes).add("series", series).build().toString();
    }

    private static JsonArrayBuilder counts(List<BoardView.Department> departments, Light light) {
        JsonArrayBuilder counts = JsonParts.array();
        departments.forEach(department -> counts.add(department.byLight().getOrDefault(light, 0L)));
        return counts;
    }
}
