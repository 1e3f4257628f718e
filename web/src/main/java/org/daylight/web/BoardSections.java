package org.daylight.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.deadlines.Light;
import org.daylight.kernel.JsonParts;
import org.daylight.supervision.BoardDetail;
import org.daylight.supervision.BoardView;

/** The board in named parts of JSON, in no language: what the page carries when it is opened, and what is sent of it later where it changed. */
final class BoardSections {

    private BoardSections() {
    }

    /** Figures by the name that a place on the page has. */
    static Map<String, Long> figures(BoardView board, BoardDetail detail) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("cases", board.cases());
        figures.put("open", board.open());
        figures.put("closed", board.closed());
        figures.put("late", board.closedLate());
        figures.put("events", board.events());
        figures.put("steps-late", detail.stepsLate());
        figures.put("steps-ended", detail.stepsEnded());
        board.byLight().forEach((light, cases) -> figures.put("light." + light, cases));
        for (BoardView.Department department : board.departments()) {
            String name = department.code() + ".";
            department.byLight().forEach((light, cases) -> figures.put(name + light, cases));
            figures.put(name + "cases", department.cases());
            figures.put(name + "late", department.closedLate());
            figures.put(name + "closed", department.closed());
        }
        return figures;
    }

    static Map<String, String> of(BoardView board, BoardDetail detail) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("figures", JsonParts.object(figures(board, detail)).build().toString());
        sections.put("departments", departments(board.departments()));
        sections.put("items", places(detail.items()));
        sections.put("windows", places(detail.windows()));
        sections.put("signals", signals(detail.signals()));
        sections.put("hours", hours(detail.heat()));
        sections.put("trend", trend(detail.trend()));
        sections.put("ageing", ageing(detail.ageing()));
        return sections;
    }

    private static String departments(List<BoardView.Department> departments) {
        JsonArrayBuilder rows = JsonParts.array();
        departments.stream().filter(department -> department.cases() > 0).forEach(department -> rows.add(JsonParts.object().add("code", department.code())
                .add("zh", department.nameZh()).add("en", department.nameEn()).add("lights", lights(department.byLight()))));
        return rows.build().toString();
    }

    private static JsonObjectBuilder lights(Map<Light, Long> byLight) {
        JsonObjectBuilder lights = JsonParts.object();
        byLight.forEach((light, cases) -> lights.add(light.name(), cases));
        return lights;
    }

    private static String places(List<BoardDetail.Place> places) {
        JsonArrayBuilder rows = JsonParts.array();
        places.forEach(place -> rows.add(JsonParts.object().add("code", place.code()).add("zh", place.nameZh()).add("en", place.nameEn())
                .add("underZh", place.departmentZh()).add("underEn", place.departmentEn()).add("lights", lights(place.byLight()))));
        return rows.build().toString();
    }

    private static String signals(List<BoardDetail.SignalCount> signals) {
        JsonArrayBuilder rows = JsonParts.array();
        signals.forEach(signal -> rows.add(JsonParts.object().add("code", signal.signal()).add("zh", signal.nameZh()).add("en", signal.nameEn()).add("open", signal.open())));
        return rows.build().toString();
    }

    static String hours(List<BoardDetail.Hour> hours) {
        JsonArrayBuilder rows = JsonParts.array();
        hours.forEach(hour -> rows.add(JsonParts.array().add(hour.hour()).add(hour.weekday() - 1).add(hour.events())));
        return JsonParts.object().add("hours", rows).build().toString();
    }

    static String trend(List<BoardDetail.Day> trend) {
        JsonArrayBuilder days = JsonParts.array();
        JsonArrayBuilder accepted = JsonParts.array();
        JsonArrayBuilder finished = JsonParts.array();
        JsonArrayBuilder late = JsonParts.array();
        for (BoardDetail.Day day : trend) {
            days.add(day.day().toString());
            accepted.add(day.accepted());
            finished.add(day.finished());
            late.add(day.late());
        }
        return JsonParts.object().add("days", days).add("lines", JsonParts.array().add(accepted).add(finished).add(late)).build().toString();
    }

    static String ageing(List<BoardDetail.Age> ageing) {
        JsonArrayBuilder cases = JsonParts.array();
        ageing.forEach(age -> cases.add(age.cases()));
        return JsonParts.object().add("ages", cases).build().toString();
    }
}
