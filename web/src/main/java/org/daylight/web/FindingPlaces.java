package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/** Places of findings in a sheet as the editor calls them: 材料 1 · 份数 for {@code materials[0].copies}. */
@Named("places")
@RequestScoped
public class FindingPlaces {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,6})](?:\\.(\\w+))?");
    private static final Map<String, String> ROWS = Map.of("materials", "draft.material.n", "fees", "draft.fee.n", "steps", "draft.step.n",
            "questions", "draft.question.n", "discretion", "draft.grade.n", "keyFacts", "draft.fact.n");
    private static final Map<String, String> LISTS = Map.of("materials", "item.materials", "fees", "item.fees", "steps", "item.flow",
            "questions", "item.questions", "discretion", "item.discretion", "keyFacts", "item.facts");
    private static final Map<String, String> CELLS = Map.of("materials.basis", "item.basis", "materials.blankForm", "item.material.blank",
            "materials.sampleForm", "item.material.sample", "steps.nameZh", "item.step.name", "steps.nameEn", "item.step.name.en");
    private static final Map<String, String> CELL_PREFIXES = Map.of("materials", "item.material.", "fees", "item.fee.", "steps", "item.step.",
            "questions", "item.", "discretion", "item.", "keyFacts", "item.fact.");

    @Inject
    Language language;
    @Inject
    CatalogueWords names;

    /** The place as it is where nothing is known of it. */
    public String of(String place, String powerType) {
        Matcher row = ROW.matcher(place);
        if (row.matches() && ROWS.containsKey(row.group(1))) {
            String cell = row.group(3) == null ? null : cell(row.group(1), row.group(3));
            String name = language.say(ROWS.get(row.group(1)), Integer.parseInt(row.group(2)) + 1);
            return cell == null ? name : name + " · " + cell;
        }
        return place.startsWith("fields.") ? field(place.substring("fields.".length()), powerType) : word(LISTS.getOrDefault(place, "draft." + place), place);
    }

    private String cell(String list, String name) {
        return word(CELLS.getOrDefault(list + "." + name, CELL_PREFIXES.get(list) + name), null);
    }

    private String field(String code, String powerType) {
        PowerTypeSchema schema = names.schema(powerType);
        return schema == null ? code : schema.fields().stream().filter(rule -> rule.code().equals(code)).findFirst().map(this::label).orElse(code);
    }

    private String label(FieldRule rule) {
        return names.label(rule);
    }

    private String word(String key, String otherwise) {
        return language.getTexts().containsKey(key) ? language.getTexts().getString(key) : otherwise;
    }
}
