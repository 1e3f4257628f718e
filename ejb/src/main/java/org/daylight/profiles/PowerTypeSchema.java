package org.daylight.profiles;

import java.util.List;

/**
 * What must be written and shown of an item of one power type (权力类型): the publication schema (ITM-02 to ITM-09).
 *
 * @param code             such as {@code LICENCE}, {@code PUNISHMENT}, {@code PUBLIC_SERVICE}
 * @param exchangeCode     two digits of GB/T 39046 A.1
 * @param limitsRequired   statutory and promised limit must be given
 * @param materialsRequired at least one material, each with its blank form where one is asked for
 * @param flowRequired     a flow with at least acceptance and decision
 * @param applied          people apply for items of this type
 */
public record PowerTypeSchema(String code, String exchangeCode, String nameZh, String nameEn, boolean limitsRequired, boolean materialsRequired,
                              boolean flowRequired, boolean applied, List<FieldRule> fields) {
    public PowerTypeSchema {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
