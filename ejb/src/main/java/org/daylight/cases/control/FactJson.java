package org.daylight.cases.control;

import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.kernel.JsonParts;

/** Key facts as they are stored. */
public final class FactJson {
    private FactJson() {
    }

    /**
     * The facts as a JSON object; null: none. {@code case.facts-rejected} (422) as of {@link FactRules}.
     *
     * @param named those that the item names
     */
    public static String of(Map<String, String> facts, List<KeyFact> named) {
        return facts.isEmpty() ? null : JsonParts.object(FactRules.values(facts, named)).build().toString();
    }
}
