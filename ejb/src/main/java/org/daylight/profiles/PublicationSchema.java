package org.daylight.profiles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.profiles.FieldRule.FieldKind;

/**
 * What must be public of an item (七公开, of which the text lists eight), and the fields of each power type.
 *
 * @param labelZh    what the public elements are called together, such as 八公开 (C12)
 * @param elements   the public elements, in the order shown
 * @param fields     every field that a power type may ask for, once
 * @param powerTypes in the order shown
 * @article ITM-02 (002 art. 2; 004 art. 37), ITM-07 (002 art. 14(2))
 */
public record PublicationSchema(String labelZh, String labelEn, String article, List<PublicElement> elements, List<Field> fields, List<PowerType> powerTypes) {
    public PublicationSchema {
        elements = Rows.of(elements);
        fields = Rows.of(fields);
        powerTypes = Rows.of(powerTypes);
    }

    /** Where a public element stands in an item. */
    public enum Source {
        FIELD, MATERIALS, FLOW, LIMITS, FEES
    }

    /**
     * One public element.
     *
     * @param field code of the field that holds it; null unless {@code source} is a field
     */
    public record PublicElement(String code, String labelZh, String labelEn, Source source, String field, String article) {
    }

    /** A field as any power type shows it. */
    public record Field(String code, String labelZh, String labelEn, FieldKind kind, boolean open) {
    }

    /** A power type; parameters as in {@link PowerTypeSchema}. */
    public record PowerType(String code, String exchangeCode, String nameZh, String nameEn, boolean limitsRequired, boolean materialsRequired,
                            boolean flowRequired, boolean applied, List<FieldUse> fields) {
        public PowerType {
            fields = Rows.of(fields);
        }
    }

    /**
     * That a power type asks for a field.
     *
     * @param code     of one of {@link PublicationSchema#fields()}
     * @param required before publishing
     */
    public record FieldUse(String code, boolean required, String article) {
    }

    /** The power types with all that is known of their fields. */
    public List<PowerTypeSchema> schemas() {
        Map<String, Field> known = fields.stream().collect(Collectors.toMap(Field::code, Function.identity()));
        return powerTypes.stream().map(type -> schema(type, known)).toList();
    }

    private static PowerTypeSchema schema(PowerType type, Map<String, Field> known) {
        return new PowerTypeSchema(type.code(), type.exchangeCode(), type.nameZh(), type.nameEn(), type.limitsRequired(), type.materialsRequired(),
                type.flowRequired(), type.applied(), type.fields().stream().map(use -> rule(use, known.get(use.code()))).toList());
    }

    private static FieldRule rule(FieldUse use, Field field) {
        return new FieldRule(field.code(), field.labelZh(), field.labelEn(), field.kind(), use.required(), field.open(), use.article());
    }
}
