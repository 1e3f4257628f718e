package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.daylight.deadlines.Light;
import org.daylight.kernel.JsonParts;
import org.daylight.supervision.BoardDetail;
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
    private BoardDetail detail;

    public BoardView getView() {
        if (view == null) {
            view = board.now();
        }
        return view;
    }

    public BoardDetail getDetail() {
        if (detail == null) {
            detail = board.detail();
        }
        return detail;
    }

    /** Lights of open cases. */
    public List<Light> getOpenLights() {
        return LIGHTS.subList(0, LIGHTS.size() - 1);
    }

    /** Words of the lights by their names, in the order of the chart. */
    public String getLightWords() {
        JsonObjectBuilder lights = JsonParts.object();
        LIGHTS.forEach(light -> lights.add(light.name(), words.of(light)));
        return lights.build().toString();
    }

    public String getHours() {
        return BoardSections.hours(getDetail().heat());
    }

    public String getTrend() {
        return BoardSections.trend(getDetail().trend());
    }

    public String getAgeing() {
        return BoardSections.ageing(getDetail().ageing());
    }

    /** Weekdays, for the chart of the hours. */
    public String getWeekdayWords() {
        return JsonParts.array(words.getWeekdays()).build().toString();
    }

    public String getTrendWords() {
        return JsonParts.array(List.of(language.say("board.trend.accepted"), language.say("board.trend.finished"), language.say("board.trend.late"))).build().toString();
    }

    /** 超 6–10 日, 剩 3–5 日, for the chart of the ages. */
    public String getAgeWords() {
        JsonArrayBuilder ages = JsonParts.array();
        getDetail().ageing().forEach(age -> ages.add(word(age)));
        return ages.build().toString();
    }

    private String word(BoardDetail.Age age) {
        if (age.from() == null) {
            return language.say("board.age.over.more", -age.until());
        }
        if (age.until() == null) {
            return language.say("board.age.left.more", age.from());
        }
        if (age.from() == 0 && age.until() == 0) {
            return language.say("board.age.today");
        }
        return age.until() < 0 ? language.say("board.age.over", -age.until(), -age.from()) : language.say("board.age.left", age.from(), age.until());
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
