package org.daylight.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.FieldRule.FieldKind;
import org.daylight.profiles.PowerTypeSchema;

/** Fields of an item in the order of its schema, short ones apart from long texts; only those that say something. */
final class GuideFields {

    private static final Set<FieldKind> LONG = EnumSet.of(FieldKind.TEXT);

    /** A field and what it says. */
    public record Field(FieldRule rule, String text) {
    }

    private GuideFields() {
    }

    static List<Field> shortOnes(PowerTypeSchema schema, Map<String, String> texts) {
        return filled(schema, texts).filter(field -> !LONG.contains(field.rule().kind())).toList();
    }

    static List<Field> longOnes(PowerTypeSchema schema, Map<String, String> texts) {
        return filled(schema, texts).filter(field -> LONG.contains(field.rule().kind())).toList();
    }

    private static Stream<Field> filled(PowerTypeSchema schema, Map<String, String> texts) {
        return schema == null ? Stream.empty()
                : schema.fields().stream().map(rule -> new Field(rule, texts.get(rule.code()))).filter(field -> field.text() != null && !field.text().isBlank());
    }
}
