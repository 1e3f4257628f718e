package org.daylight.profiles;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a profile as a table.
 *
 * @param name    component of {@link ProfileContent}
 * @param columns components of its rows, in their order
 */
public record ProfileSection(String name, List<Column> columns) {

    /** All sections, in the order of a profile. */
    public static final List<ProfileSection> ALL = Stream.of(ProfileContent.class.getRecordComponents())
            .filter(component -> component.getType() == List.class).map(ProfileSection::of).toList();

    /**
     * A column.
     *
     * @param type     String, Integer, BigDecimal, boolean, an enum or a list of texts
     * @param refersTo section whose rows it names; null: none
     */
    public record Column(String name, Class<?> type, boolean required, String refersTo) {

        /** A text with a twin in the other language. */
        public boolean isTwin() {
            return name.endsWith("Zh") || name.endsWith("En");
        }

        /** Names of the constants it takes; empty where it is no enum. */
        public List<String> choices() {
            return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList() : List.of();
        }

        static Column of(RecordComponent component) {
            RefersTo reference = component.getAnnotation(RefersTo.class);
            return new Column(component.getName(), component.getType(), component.isAnnotationPresent(Must.class), reference == null ? null : reference.value());
        }
    }

    private static ProfileSection of(RecordComponent list) {
        return new ProfileSection(list.getName(), Stream.of(rowType(list).getRecordComponents()).map(Column::of).toList());
    }

    static Class<?> rowType(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /** Rows of the section. */
    public List<ProfileRow> rows(ProfileContent content) {
        return ((List<?>) value(content, name)).stream().map(ProfileRow.class::cast).toList();
    }

    /** Value of a component of a record. */
    public static Object value(Record owner, String component) {
        try {
            return owner.getClass().getMethod(component).invoke(owner);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component, unreadable);
        }
    }
}
