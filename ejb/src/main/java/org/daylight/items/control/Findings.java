package org.daylight.items.control;

import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Finding;

/** What is wrong, collected place by place. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** @param holds false: it is a finding */
    Findings require(boolean holds, String place, String code, String article, Object... arguments) {
        if (!holds) {
            found.add(Finding.of(place, code, article, arguments));
        }
        return this;
    }

    /** The text is there. */
    Findings given(String place, Object value, String code, String article) {
        return require(value != null && !(value instanceof String text && text.isBlank()), place, code, article);
    }

    /** The text, where there is one, can be stored and read. */
    Findings text(String place, String value, int longest) {
        return value == null ? this
                : require(value.length() <= longest, place, "item.too-long", null, longest)
                        .require(TextRules.isReadable(value), place, "item.unreadable-text", null);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
