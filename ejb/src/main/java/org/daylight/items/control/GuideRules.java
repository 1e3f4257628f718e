package org.daylight.items.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemLine;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/** What of an item the public sees. */
public final class GuideRules {

    private GuideRules() {
    }

    /** The open fields; none where the profile no longer has the power type. */
    public static PowerTypeSchema open(ItemLine line, PowerTypeSchema schema) {
        return schema == null ? new PowerTypeSchema(line.powerType(), null, line.powerType(), line.powerType(), false, false, false, false, List.of())
                : new PowerTypeSchema(schema.code(), schema.exchangeCode(), schema.nameZh(), schema.nameEn(), schema.limitsRequired(),
                        schema.materialsRequired(), schema.flowRequired(), schema.applied(), schema.fields().stream().filter(FieldRule::open).toList());
    }

    /** The fields of the schema, and the flow without the people designated in it. */
    public static ItemContent open(ItemContent c, PowerTypeSchema open) {
        Set<String> codes = open.fields().stream().map(FieldRule::code).collect(Collectors.toSet());
        return new ItemContent(c.fields().entrySet().stream().filter(field -> codes.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), c.materials(), c.fees(), c.template(),
                c.steps().stream().map(GuideRules::withoutPerson).toList(), c.questions(), c.discretion(), c.keyFacts());
    }

    private static FlowStep withoutPerson(FlowStep s) {
        return new FlowStep(s.code(), s.nameZh(), s.nameEn(), s.kind(), s.post(), s.department(), null, s.authority(), s.limit(), s.next(), s.duties());
    }
}
