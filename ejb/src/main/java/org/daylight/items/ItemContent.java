package org.daylight.items;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daylight.kernel.Problem;

/**
 * What a version of an item says beyond its names and limits; stored as one document, so that a version is read, compared and kept whole.
 * Lists and maps that are null are read as empty, rows that are null are left out.
 *
 * @param fields    text by field code of the power type's schema (ITM-03 to ITM-09); {@code YES} or {@code NO} where the field is a choice
 * @param materials 申报材料, in the order shown
 * @param fees      收费项目, empty: free of charge
 * @param template  levels of approval; null until chosen
 * @param steps     固化流程 in order (ITM-28)
 * @param questions 常见问题解答
 * @param discretion 自由裁量基准 (ITM-35)
 * @param keyFacts   关键要素 that a case of the item says of itself (FLW-15)
 */
public record ItemContent(Map<String, String> fields, List<Material> materials, List<Fee> fees, ApprovalTemplate template,
                          List<FlowStep> steps, List<Question> questions, List<DiscretionGrade> discretion, List<KeyFact> keyFacts) {
    private static final int MOST_ROWS = 200;

    /** {@code item.too-many-rows} (400) where a list has more than 200. */
    public ItemContent {
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
        materials = copied(materials);
        fees = copied(fees);
        steps = copied(steps);
        questions = copied(questions);
        discretion = copied(discretion);
        keyFacts = copied(keyFacts);
    }

    public static ItemContent empty() {
        return new ItemContent(null, null, null, null, null, null, null, null);
    }

    private static <T> List<T> copied(List<T> rows) {
        if (rows == null) {
            return List.of();
        }
        if (rows.size() > MOST_ROWS) {
            throw new Problem(Problem.Kind.BAD_INPUT, "item.too-many-rows", "ITM-31", MOST_ROWS);
        }
        return rows.stream().filter(Objects::nonNull).toList();
    }

    /**
     * 申报材料.
     *
     * @param copies     0 or more
     * @param basis      legal basis of asking for it
     * @param issuer     who issues it, such as another department
     * @param blankForm  hash of the blank form among {@link ItemForms}; null: none
     * @param sampleForm hash of the filled-in sample; null: none
     */
    public record Material(String name, boolean required, MaterialForm form, int copies, String basis, String issuer, String standard,
                           String blankForm, String sampleForm) {
    }

    /** 原件, 复印件, 电子件. */
    public enum MaterialForm {
        ORIGINAL, COPY, ELECTRONIC
    }

    /**
     * 收费项目 (FEE-01).
     *
     * @param standard what is charged, in words such as 每平方米 5 元
     * @param basis    legal basis; required
     */
    public record Fee(String name, String standard, String basis, boolean reducible) {
    }

    /**
     * A step of the flow.
     *
     * @param code       unique within the version, such as {@code review}
     * @param post       role that may act, one of {@link org.daylight.kernel.Roles}
     * @param department code of another department that acts; null: the item's own
     * @param person     user name of the designated approver (AUT-08); null: anyone of the post
     * @param authority  limit of authority in words; null: none
     * @param limit      working days for the step; null: none
     * @param next       codes of the steps that may follow; empty: the next in order, or the end
     * @param duties     职责 between window and back office (ITM-30)
     */
    public record FlowStep(String code, String nameZh, String nameEn, StepKind kind, String post, String department, String person,
                           String authority, Integer limit, List<String> next, String duties) {
        public FlowStep {
            next = copied(next);
        }
    }

    /** 常见问题解答. */
    public record Question(String question, String answer) {
    }

    /**
     * 自由裁量基准: for this circumstance, from this to that amount.
     *
     * @param least in yuan, inclusive; null: none
     * @param most  in yuan, inclusive; null: none
     */
    public record DiscretionGrade(String circumstance, String measure, Long least, Long most) {
    }

    /**
     * 关键要素, such as place, time, scale, area and amount, kept so that a computer can count it.
     *
     * @param code     unique within the version and the same through its versions, such as {@code area}
     * @param nameEn   null: the Chinese name
     * @param type     what its value is; null until chosen
     * @param unit     such as 平方米; null: none
     * @param required whether no case is handled or decided without it
     */
    public record KeyFact(String code, String nameZh, String nameEn, FactType type, String unit, boolean required) {
    }

    /** 文本, 数字, 日期, 是否. */
    public enum FactType {
        TEXT, NUMBER, DATE, TRUTH
    }
}
