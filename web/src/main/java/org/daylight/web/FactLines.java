package org.daylight.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Key facts as they are typed: one on each line, {@code 建筑面积=1200.5}; a colon does as well. */
final class FactLines {
    private FactLines() {
    }

    static Map<String, String> parsed(String typed) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (typed != null) {
            typed.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] parts = line.strip().split("\\s*[=＝:：]\\s*", 2);
                facts.put(parts[0], parts.length == 1 ? "" : parts[1]);
            });
        }
        return facts;
    }
}
