package org.daylight.items.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.daylight.items.ItemContent;
import org.daylight.items.entity.ItemAttributes;
import org.daylight.kernel.Finding;

/** The documents of a version as they are stored. */
public final class ItemJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private ItemJson() {
    }

    public static String text(Object document) {
        return JSON.toJson(document);
    }

    /** Of null or an empty document: empty content. */
    public static ItemContent content(String json) {
        return json == null ? ItemContent.empty() : JSON.fromJson(json, ItemContent.class);
    }

    /** Null of null. */
    public static ItemAttributes attributes(String json) {
        return json == null ? null : JSON.fromJson(json, ItemAttributes.class);
    }

    public static List<Finding> findings(String json) {
        return List.of(JSON.fromJson(json, StoredFinding[].class)).stream().map(StoredFinding::finding).toList();
    }

    /** A finding with its arguments as words and whole numbers. */
    public record StoredFinding(String place, String code, String article, List<Object> arguments) {
        Finding finding() {
            return new Finding(place, code, article, arguments == null ? List.of() : arguments.stream().map(StoredFinding::argument).toList());
        }

        private static Object argument(Object value) {
            return value instanceof Number number ? (Object) number.longValue() : value;
        }
    }
}
