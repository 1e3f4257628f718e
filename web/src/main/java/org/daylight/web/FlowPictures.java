package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daylight.items.ItemContent.FlowStep;

/**
 * Flow charts of items (办理流程图), drawn from their steps.
 *
 * @article ITM-28 (002 art. 2, 4), ITM-31 (004 art. 11)
 */
@Named
@RequestScoped
public class FlowPictures {

    @Inject
    CatalogueWords names;
    @Inject
    Words words;
    @Inject
    Language language;

    /** As SVG; empty without steps. */
    public String svg(String id, List<FlowStep> steps) {
        List<FlowDiagram.Station> stations = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            stations.add(station(steps, i));
        }
        return FlowDiagram.svg(id, language.say("item.flow.chart"), stations);
    }

    private FlowDiagram.Station station(List<FlowStep> steps, int at) {
        FlowStep step = steps.get(at);
        List<String> lines = new ArrayList<>();
        lines.add(names.step(step) == null ? "…" : names.step(step));
        String who = names.who(step);
        if (!who.isEmpty()) {
            lines.add(who);
        }
        if (step.limit() != null) {
            lines.add(names.limit(step.limit()));
        }
        return new FlowDiagram.Station(step.code(), tone(step), lines, next(steps, at));
    }

    private static String tone(FlowStep step) {
        return step.kind() == null ? "" : "flow-" + step.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Steps that may follow, by name; the next one in order where none is named. */
    static List<String> next(List<FlowStep> steps, int at) {
        if (!steps.get(at).next().isEmpty()) {
            return steps.get(at).next();
        }
        return at + 1 < steps.size() ? List.of(steps.get(at + 1).code()) : List.of();
    }

    /** Names of the steps that may follow, for the table beside the picture; the end where none does. */
    public String nextNames(List<FlowStep> steps, int at) {
        List<String> codes = next(steps, at);
        List<String> followers = steps.stream().filter(step -> codes.contains(step.code())).map(names::step).toList();
        return followers.isEmpty() ? language.say("item.step.end") : String.join(language.isEnglish() ? ", " : "、", followers);
    }

    /** The word of a step's kind. */
    public String kind(FlowStep step) {
        return words.of(step.kind());
    }
}
