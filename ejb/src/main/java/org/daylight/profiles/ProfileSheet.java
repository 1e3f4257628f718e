package org.daylight.profiles;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A profile as it lies on the desk of who edits it: all values are texts, so that nothing that was typed is lost for being wrong.
 * Lists are written with commas.
 *
 * @param tables rows by the name of their section, each with a text for every column
 */
public record ProfileSheet(Map<String, String> head, Map<String, List<Map<String, String>>> tables) implements Serializable {
    private static final List<String> HEAD = List.of("nameZh", "nameEn", "basis");

    public static ProfileSheet of(ProfileContent content) {
        Map<String, String> head = new LinkedHashMap<>();
        HEAD.forEach(name -> head.put(name, text(ProfileSection.value(content, name))));
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        ProfileSection.ALL.forEach(section -> tables.put(section.name(), section.rows(content).stream()
                .map(row -> line(section, row)).collect(Collectors.toCollection(ArrayList::new))));
        return new ProfileSheet(head, tables);
    }

    /** A row as texts, by column. */
    public static Map<String, String> line(ProfileSection section, ProfileRow row) {
        Map<String, String> line = new LinkedHashMap<>();
        section.columns().forEach(column -> line.put(column.name(), text(ProfileSection.value((Record) row, column.name()))));
        return line;
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? list.stream().map(Objects::toString).collect(Collectors.joining(", ")) : Objects.toString(value, "");
    }

    /** Appends an empty row. */
    public void add(ProfileSection section) {
        Map<String, String> line = new LinkedHashMap<>();
        section.columns().forEach(column -> line.put(column.name(), column.type() == boolean.class ? "false" : ""));
        tables.get(section.name()).add(line);
    }
}
