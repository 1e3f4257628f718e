package org.daylight.items.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemContent.Question;
import org.daylight.items.ItemSheet;

/** A sheet as it is meant: no spaces around texts, no empty texts, no rows in which nothing was written. */
public final class TidyRules {

    private TidyRules() {
    }

    public static ItemSheet tidy(ItemSheet s) {
        return new ItemSheet(text(s.itemCode()), text(s.codeScheme()), text(s.basicCode()), text(s.basicCodeScheme()), text(s.departmentCode()),
                text(s.powerType()), s.kind(), s.entryClass(), s.notOnline(), text(s.businessOwner()), text(s.systemKeeper()), text(s.operator()),
                text(s.nameZh()), text(s.nameEn()), s.handlingType(), s.statutoryLimit(), s.promisedLimit(), text(s.certificateZh()),
                text(s.certificateEn()), text(s.certificateType()), s.effectiveFrom(), s.effectiveUntil(), text(s.changeReason()),
                text(s.changeBasis()), s.changedOn(), tidy(s.content() == null ? ItemContent.empty() : s.content()));
    }

    private static ItemContent tidy(ItemContent c) {
        return new ItemContent(fields(c.fields()), rows(c.materials(), TidyRules::material, TidyRules::isWritten), rows(c.fees(), TidyRules::fee, TidyRules::isWritten),
                c.template(), rows(c.steps(), TidyRules::step, TidyRules::isWritten), rows(c.questions(), TidyRules::question, TidyRules::isWritten),
                rows(c.discretion(), TidyRules::grade, TidyRules::isWritten), rows(c.keyFacts(), TidyRules::fact, TidyRules::isWritten));
    }

    private static Map<String, String> fields(Map<String, String> fields) {
        return fields.entrySet().stream().filter(field -> text(field.getValue()) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().strip()));
    }

    private static Material material(Material m) {
        return new Material(text(m.name()), m.required(), m.form(), m.copies(), text(m.basis()), text(m.issuer()), text(m.standard()),
                text(m.blankForm()), text(m.sampleForm()));
    }

    private static boolean isWritten(Material m) {
        return anyOf(m.name(), m.basis(), m.issuer(), m.standard(), m.blankForm(), m.sampleForm());
    }

    private static Fee fee(Fee f) {
        return new Fee(text(f.name()), text(f.standard()), text(f.basis()), f.reducible());
    }

    private static boolean isWritten(Fee f) {
        return anyOf(f.name(), f.standard(), f.basis());
    }

    private static FlowStep step(FlowStep s) {
        return new FlowStep(text(s.code()), text(s.nameZh()), text(s.nameEn()), s.kind(), text(s.post()), text(s.department()), text(s.person()),
                text(s.authority()), s.limit(), s.next().stream().map(TidyRules::text).filter(code -> code != null).distinct().toList(), text(s.duties()));
    }

    private static boolean isWritten(FlowStep s) {
        return anyOf(s.code(), s.nameZh(), s.nameEn(), s.kind(), s.post(), s.department(), s.person(), s.authority(), s.limit(), s.duties());
    }

    private static Question question(Question q) {
        return new Question(text(q.question()), text(q.answer()));
    }

    private static boolean isWritten(Question q) {
        return anyOf(q.question(), q.answer());
    }

    private static DiscretionGrade grade(DiscretionGrade g) {
        return new DiscretionGrade(text(g.circumstance()), text(g.measure()), g.least(), g.most());
    }

    private static boolean isWritten(DiscretionGrade g) {
        return anyOf(g.circumstance(), g.measure(), g.least(), g.most());
    }

    private static KeyFact fact(KeyFact f) {
        return new KeyFact(text(f.code()), text(f.nameZh()), text(f.nameEn()), f.type(), text(f.unit()), f.required());
    }

    private static boolean isWritten(KeyFact f) {
        return anyOf(f.code(), f.nameZh(), f.nameEn(), f.unit());
    }

    private static <T> List<T> rows(List<T> rows, Function<T, T> tidy, Predicate<T> written) {
        return rows.stream().map(tidy).filter(written).toList();
    }

    private static boolean anyOf(Object... values) {
        return Arrays.stream(values).anyMatch(value -> value != null);
    }

    private static String text(String text) {
        return Stream.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty()).findFirst().orElse(null);
    }
}
