package org.daylight.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.kernel.Finding;

/** Fields of a form as they were typed, by name; read as values only when they are saved, so that nothing typed is lost. */
public class FormRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> GIVEN = Set.of("code", "kind", "required", "reducible", "copies", "next", "type");

    private final Map<String, Object> typed = new HashMap<>();

    /** For pages: they read and write the fields. */
    public Map<String, Object> getIn() {
        return typed;
    }

    FormRow with(String field, Object value) {
        typed.put(field, value instanceof Enum<?> constant ? constant.name() : value instanceof Number || value instanceof LocalDate ? value.toString() : value);
        return this;
    }

    /** Whether anything was typed; what a new row has from the beginning does not count. */
    boolean isWritten() {
        return typed.keySet().stream().anyMatch(field -> !GIVEN.contains(field) && text(field) != null);
    }

    /** Null where nothing but blanks was typed. */
    String text(String field) {
        Object value = typed.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    boolean truth(String field) {
        return Boolean.TRUE.equals(typed.get(field)) || "true".equals(typed.get(field));
    }

    List<String> texts(String field) {
        Object value = typed.get(field);
        Collection<?> chosen = value instanceof Collection<?> list ? list : value instanceof Object[] array ? Arrays.asList(array) : List.of();
        return new ArrayList<>(chosen.stream().map(Object::toString).toList());
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return text(field) == null ? null : Enum.valueOf(type, text(field));
    }

    /** Null where nothing was typed; what is no whole number is a finding and null. */
    Long number(String field, String place, List<Finding> findings) {
        String text = text(field);
        if (text != null && !text.matches("\\d{1,12}")) {
            findings.add(Finding.of(place, "draft.not-a-number", null, text));
            return null;
        }
        return text == null ? null : Long.valueOf(text);
    }

    /** As {@link #number}, for what is counted: up to 9999. */
    Integer count(String field, String place, List<Finding> findings) {
        Long number = number(field, place, findings);
        if (number != null && number > 9999) {
            findings.add(Finding.of(place, "draft.not-a-number", null, text(field)));
            return null;
        }
        return number == null ? null : number.intValue();
    }

    /** Null where nothing was typed; what is no day is a finding and null. */
    LocalDate day(String field, String place, List<Finding> findings) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            findings.add(Finding.of(place, "draft.not-a-day", null, text));
            return null;
        }
    }
}
