package org.daylight.profiles.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.profiles.ProfileChange;
import org.daylight.profiles.ProfileChange.Cell;
import org.daylight.profiles.ProfileChange.Kind;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileRow;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSheet;

/** What is added, removed and changed between two profiles. The order of rows is no difference. */
public final class ComparisonRules {
    private ComparisonRules() {
    }

    /** By section in the order of a profile, and in it first what is removed or changed, then what is added. */
    public static List<ProfileChange> changes(ProfileContent before, ProfileContent after) {
        List<ProfileChange> changes = new ArrayList<>();
        List<Cell> head = differing(ProfileSheet.of(before).head(), ProfileSheet.of(after).head());
        if (!head.isEmpty()) {
            changes.add(new ProfileChange("head", "", Kind.CHANGED, head));
        }
        ProfileSection.ALL.forEach(section -> changes.addAll(changes(section, lines(section, before), lines(section, after))));
        return changes;
    }

    private static Map<String, Map<String, String>> lines(ProfileSection section, ProfileContent content) {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        for (ProfileRow row : section.rows(content)) {
            lines.put(String.valueOf(row.key()), ProfileSheet.line(section, row));
        }
        return lines;
    }

    private static List<ProfileChange> changes(ProfileSection section, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        Stream<ProfileChange> known = before.keySet().stream().map(key -> after.containsKey(key)
                ? new ProfileChange(section.name(), key, Kind.CHANGED, differing(before.get(key), after.get(key)))
                : new ProfileChange(section.name(), key, Kind.REMOVED, differing(before.get(key), Map.of())));
        Set<String> old = before.keySet();
        Stream<ProfileChange> added = after.keySet().stream().filter(key -> !old.contains(key))
                .map(key -> new ProfileChange(section.name(), key, Kind.ADDED, differing(Map.of(), after.get(key))));
        return Stream.concat(known, added).filter(change -> !change.cells().isEmpty()).toList();
    }

    private static List<Cell> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> columns = before.isEmpty() ? after : before;
        return columns.keySet().stream().map(column -> new Cell(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(cell -> !cell.before().equals(cell.after())).toList();
    }
}
