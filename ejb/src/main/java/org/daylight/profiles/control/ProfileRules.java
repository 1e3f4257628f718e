package org.daylight.profiles.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.kernel.Finding;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileRow;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSection.Column;

/** Whether a profile can be put in force: every code once, every reference known, nothing required missing; the rest is {@link MeaningRules}. */
public final class ProfileRules {
    private static final int FINDINGS_AT_MOST = 100;
    private static final int KEY_AT_MOST = 60;

    private ProfileRules() {
    }

    /** All that is wrong, the first hundred; the place names section and row, such as {@code rules[YC-03].clock}. */
    public static List<Finding> findings(ProfileContent content) {
        List<Finding> findings = new ArrayList<>();
        for (String name : List.of("nameZh", "nameEn", "basis")) {
            required(name, ProfileSection.value(content, name), findings);
        }
        Map<String, Set<String>> known = keys(content);
        ProfileSection.ALL.forEach(section -> check(section, content, known, findings));
        if (findings.isEmpty()) {
            findings.addAll(MeaningRules.findings(content));
        }
        return findings.size() > FINDINGS_AT_MOST ? findings.subList(0, FINDINGS_AT_MOST) : findings;
    }

    private static Map<String, Set<String>> keys(ProfileContent content) {
        Map<String, Set<String>> keys = new HashMap<>();
        ProfileSection.ALL.forEach(section -> keys.put(section.name(),
                section.rows(content).stream().map(ProfileRow::key).filter(Objects::nonNull).collect(Collectors.toSet())));
        return keys;
    }

    private static void check(ProfileSection section, ProfileContent content, Map<String, Set<String>> known, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (ProfileRow row : section.rows(content)) {
            number++;
            String key = row.key();
            String row1 = section.name() + "[" + (key == null ? number : key) + "]";
            if (key != null && !seen.add(key)) {
                findings.add(Finding.of(row1, "profile.code-twice", null, row1));
            }
            if (key != null && key.length() > KEY_AT_MOST * 2) {
                findings.add(Finding.of(row1, "profile.text-too-long", null, row1, KEY_AT_MOST));
            }
            section.columns().forEach(column -> check(row1 + "." + column.name(), column, (Record) row, known, findings));
        }
    }

    private static void check(String place, Column column, Record row, Map<String, Set<String>> known, List<Finding> findings) {
        Object value = ProfileSection.value(row, column.name());
        if (column.required()) {
            required(place, value, findings);
        }
        if (column.refersTo() != null) {
            List<?> named = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            named.stream().map(String::valueOf).filter(code -> !known.get(column.refersTo()).contains(code))
                    .forEach(code -> findings.add(Finding.of(place, "profile.reference-unknown", null, place, code)));
        }
    }

    private static void required(String place, Object value, List<Finding> findings) {
        if (value == null || value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty()) {
            findings.add(Finding.of(place, "profile.value-missing", null, place));
        }
    }
}
