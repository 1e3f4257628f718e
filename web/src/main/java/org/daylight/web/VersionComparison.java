package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/** What a version changes against another one, field by field and row by row, in words. */
@RequestScoped
public class VersionComparison {

    /**
     * One change.
     *
     * @param part   heading it belongs under
     * @param label  what changed
     * @param before null: it was not there
     * @param after  null: it is there no more
     */
    public record Difference(String part, String label, String before, String after) {

        /** ADDED, REMOVED or CHANGED. */
        public String getKind() {
            return before == null ? "ADDED" : after == null ? "REMOVED" : "CHANGED";
        }
    }

    @Inject
    Language language;
    @Inject
    Words words;
    @Inject
    CatalogueWords names;
    @Inject
    FlowPictures pictures;

    List<Difference> of(ItemSheet before, ItemSheet after) {
        List<Difference> found = new ArrayList<>();
        values(found, say("draft.basics"), "", basics(before), basics(after));
        values(found, say("draft.fields"), "", fields(before), fields(after));
        rows(found, say("item.materials"), before.content().materials(), after.content().materials(), ItemContent.Material::name, this::material);
        rows(found, say("item.fees"), before.content().fees(), after.content().fees(), ItemContent.Fee::name, this::fee);
        rows(found, say("item.flow"), before.content().steps(), after.content().steps(), ItemContent.FlowStep::code, step -> step(step, before, after));
        rows(found, say("item.questions"), before.content().questions(), after.content().questions(), ItemContent.Question::question,
                one -> texts("item.answer", one.answer()));
        rows(found, say("item.discretion"), before.content().discretion(), after.content().discretion(), ItemContent.DiscretionGrade::circumstance, this::grade);
        rows(found, say("item.facts"), before.content().keyFacts(), after.content().keyFacts(), ItemContent.KeyFact::nameZh, this::fact);
        return found;
    }

    /** Rows of one key belong together; the second row of a key with the second. */
    private <T> void rows(List<Difference> found, String part, List<T> before, List<T> after, Function<T, String> key, Function<T, Map<String, String>> texts) {
        Map<String, T> old = keyed(before, key);
        Map<String, T> fresh = keyed(after, key);
        for (String one : union(old.keySet(), fresh.keySet())) {
            if (!old.containsKey(one)) {
                found.add(new Difference(part, name(fresh.get(one), key), null, summary(texts.apply(fresh.get(one)))));
            } else if (!fresh.containsKey(one)) {
                found.add(new Difference(part, name(old.get(one), key), summary(texts.apply(old.get(one))), null));
            } else {
                values(found, part, name(fresh.get(one), key) + " · ", texts.apply(old.get(one)), texts.apply(fresh.get(one)));
            }
        }
    }

    private <T> String name(T row, Function<T, String> key) {
        return row instanceof ItemContent.FlowStep step ? names.step(step) : words.orDash(key.apply(row));
    }

    private static <T> Map<String, T> keyed(List<T> rows, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T row : rows) {
            String name = String.valueOf(key.apply(row));
            String own = IntStream.iterate(1, i -> i + 1).mapToObj(i -> name + "#" + i).filter(each -> !keyed.containsKey(each)).findFirst().orElseThrow();
            keyed.put(own, row);
        }
        return keyed;
    }

    private static void values(List<Difference> found, String part, String prefix, Map<String, String> before, Map<String, String> after) {
        for (String label : union(before.keySet(), after.keySet())) {
            if (!Objects.equals(before.get(label), after.get(label))) {
                found.add(new Difference(part, prefix + label, before.get(label), after.get(label)));
            }
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private String summary(Map<String, String> texts) {
        String all = texts.entrySet().stream().map(each -> each.getKey() + (language.isEnglish() ? ": " : "：") + each.getValue()).collect(Collectors.joining(language.isEnglish() ? "; " : "；"));
        return all.isEmpty() ? "—" : all;
    }

    private Map<String, String> basics(ItemSheet sheet) {
        return texts("draft.nameZh", sheet.nameZh(), "draft.nameEn", sheet.nameEn(), "draft.powerType", names.powerType(sheet.powerType()),
                "draft.kind", orNull(sheet.kind()), "draft.entryClass", orNull(sheet.entryClass()), "draft.notOnline", orNull(sheet.notOnline()),
                "draft.basicCode", sheet.basicCode(), "draft.handlingType", orNull(sheet.handlingType()),
                "draft.statutoryLimit", sheet.statutoryLimit() == null ? null : names.limit(sheet.statutoryLimit()),
                "draft.promisedLimit", sheet.promisedLimit() == null ? null : names.limit(sheet.promisedLimit()),
                "draft.template", orNull(sheet.content().template()), "draft.certificateZh", sheet.certificateZh(), "draft.certificateEn", sheet.certificateEn(),
                "draft.certificateType", sheet.certificateType(), "draft.businessOwner", sheet.businessOwner(), "draft.systemKeeper", sheet.systemKeeper(),
                "draft.operator", sheet.operator());
    }

    private Map<String, String> fields(ItemSheet sheet) {
        PowerTypeSchema schema = names.schema(sheet.powerType());
        Map<String, String> labels = schema == null ? Map.of() : schema.fields().stream().collect(Collectors.toMap(FieldRule::code, names::label));
        Map<String, String> texts = new LinkedHashMap<>();
        sheet.content().fields().forEach((code, text) -> texts.put(labels.getOrDefault(code, code), text));
        return texts;
    }

    private Map<String, String> material(ItemContent.Material one) {
        return texts("item.material.required", say(one.required() ? "yes" : "no"), "item.material.form", orNull(one.form()), "item.material.copies",
                String.valueOf(one.copies()), "item.basis", one.basis(), "item.material.issuer", one.issuer(), "item.material.standard", one.standard(),
                "item.material.blank", file(one.blankForm()), "item.material.sample", file(one.sampleForm()));
    }

    /** Files are told apart by the beginning of their hash. */
    private static String file(String hash) {
        return hash == null ? null : hash.substring(0, Math.min(8, hash.length()));
    }

    private Map<String, String> fee(ItemContent.Fee one) {
        return texts("item.fee.standard", one.standard(), "item.basis", one.basis(), "item.fee.reducible", say(one.reducible() ? "yes" : "no"));
    }

    private Map<String, String> step(ItemContent.FlowStep one, ItemSheet before, ItemSheet after) {
        List<ItemContent.FlowStep> flow = before.content().steps().contains(one) ? before.content().steps() : after.content().steps();
        return texts("draft.nameZh", one.nameZh(), "item.step.kind", orNull(one.kind()), "item.step.post", names.post(one.post()), "item.step.department",
                names.department(one.department()), "item.step.person", one.person(), "item.step.authority", one.authority(), "item.step.limit",
                one.limit() == null ? null : names.limit(one.limit()), "item.step.next", pictures.nextNames(flow, flow.indexOf(one)), "item.step.duties", one.duties());
    }

    private Map<String, String> grade(ItemContent.DiscretionGrade one) {
        return texts("item.measure", one.measure(), "item.least", number(one.least()), "item.most", number(one.most()));
    }

    private Map<String, String> fact(ItemContent.KeyFact one) {
        return texts("item.fact.code", one.code(), "item.fact.nameEn", one.nameEn(), "item.fact.type", orNull(one.type()), "item.fact.unit", one.unit(),
                "item.fact.required", say(one.required() ? "yes" : "no"));
    }

    private String number(Long yuan) {
        return yuan == null ? null : words.number(yuan);
    }

    private String orNull(Enum<?> value) {
        return value == null ? null : words.of(value);
    }

    private String say(String key) {
        return language.say(key);
    }

    /** Label keys and texts by turns; what has no text is left out. */
    private Map<String, String> texts(String... keysAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            if (keysAndTexts[i + 1] != null) {
                texts.put(say(keysAndTexts[i]), keysAndTexts[i + 1]);
            }
        }
        return texts;
    }
}
