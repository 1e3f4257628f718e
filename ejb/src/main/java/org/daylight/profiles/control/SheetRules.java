package org.daylight.profiles.control;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileSheet;

/** Texts of a desk read as a profile. */
public final class SheetRules {
    private static final int LONGEST = 1000;
    private static final int WHOLE_PLACES = 9;
    private static final int PLACES = 6;

    private SheetRules() {
    }

    /** {@code profile.unreadable} (422) with a finding for each text that is no number, is none of the words allowed, is too long, or cannot be stored. */
    public static ProfileContent read(ProfileSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        RecordComponent[] components = ProfileContent.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getType() == List.class
                    ? rows(components[i], sheet.tables().getOrDefault(components[i].getName(), List.of()), findings)
                    : value(components[i], sheet.head(), components[i].getName(), findings);
        }
        if (!findings.isEmpty()) {
            throw new Problem("profile.unreadable", findings);
        }
        return (ProfileContent) made(ProfileContent.class, values);
    }

    private static List<Object> rows(RecordComponent section, List<Map<String, String>> lines, List<Finding> findings) {
        Class<?> type = (Class<?>) ((java.lang.reflect.ParameterizedType) section.getGenericType()).getActualTypeArguments()[0];
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> line = lines.get(i);
            String place = section.getName() + "[" + (i + 1) + "].";
            rows.add(made(type, Stream.of(type.getRecordComponents())
                    .map(column -> value(column, line, place + column.getName(), findings)).toArray()));
        }
        return rows;
    }

    private static Object value(RecordComponent column, Map<String, String> line, String place, List<Finding> findings) {
        String text = line.getOrDefault(column.getName(), "");
        text = text == null ? "" : text.strip();
        if (text.length() > LONGEST) {
            findings.add(Finding.of(place, "profile.text-too-long", null, place, LONGEST));
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            findings.add(Finding.of(place, "input.unreadable", null, place));
            return null;
        }
        try {
            return value(column.getType(), text);
        } catch (NumberFormatException noNumber) {
            findings.add(Finding.of(place, "profile.not-a-number", null, place));
        } catch (IllegalArgumentException noConstant) {
            findings.add(Finding.of(place, "profile.not-a-choice", null, place));
        }
        return null;
    }

    private static Object value(Class<?> type, String text) {
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == List.class) {
            return Arrays.stream(text.split("[,，、]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
        if (text.isEmpty()) {
            return null;
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return number(text);
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    /** Below a thousand million, with six places after the point. */
    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if ((long) number.precision() - number.scale() > WHOLE_PLACES || number.scale() > PLACES) {
            throw new NumberFormatException();
        }
        return number;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object made(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException refused) {
            throw refused.getCause() instanceof Problem problem ? problem : new IllegalStateException(refused);
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(unmakeable);
        }
    }
}
