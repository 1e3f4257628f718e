package org.daylight.items.control;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemContent.Question;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/** What may not stand in the content of a sheet: fields, materials, fees, questions, discretion, key facts. */
final class ContentRules {
    /** Field of the publication schema that leads to online handling; what endangers public safety has none (ITM-27). */
    static final String ONLINE_LINK = "onlineLink";
    private static final int LINE = 500;
    private static final int TEXT = 20_000;
    private static final int NAME = 200;
    private static final int NOTE = 2_000;
    private static final int MOST_COPIES = 100;
    private static final int UNIT = 20;
    private static final Pattern FACT_CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private ContentRules() {
    }

    static void check(Findings found, ItemSheet sheet, SheetFacts facts) {
        ItemContent content = sheet.content();
        PowerTypeSchema schema = facts.powerTypes().get(sheet.powerType());
        if (schema != null) {
            fields(found, content.fields(), schema);
        }
        found.require(sheet.notOnline() != NotOnline.PUBLIC_SAFETY || !content.fields().containsKey(ONLINE_LINK), "fields." + ONLINE_LINK,
                "item.online-link-forbidden", "ITM-27");
        each(content.materials(), "materials", (place, material) -> material(found, place, material, facts));
        each(content.fees(), "fees", (place, fee) -> fee(found, place, fee));
        each(content.questions(), "questions", (place, question) -> question(found, place, question));
        each(content.discretion(), "discretion", (place, grade) -> discretion(found, place, grade));
        Set<String> codes = new HashSet<>();
        each(content.keyFacts(), "keyFacts", (place, fact) -> fact(found, place, fact, codes));
    }

    private static void fields(Findings found, Map<String, String> fields, PowerTypeSchema schema) {
        Map<String, FieldRule> rules = schema.fields().stream().collect(Collectors.toMap(FieldRule::code, Function.identity()));
        fields.forEach((code, value) -> field(found, "fields." + code, value, rules.get(code)));
    }

    private static void field(Findings found, String place, String value, FieldRule rule) {
        if (rule == null) {
            found.require(false, place, "item.field-unknown", "ITM-07");
            return;
        }
        switch (rule.kind()) {
            case TEXT -> found.text(place, value, TEXT);
            case LINE, ADDRESS -> found.text(place, value, LINE);
            case PHONE -> found.text(place, value, LINE).require(TextRules.isPhone(value), place, "item.phone-malformed", rule.article());
            case URL -> found.text(place, value, LINE).require(TextRules.isUrl(value), place, "item.url-malformed", rule.article());
            case YES_NO -> found.require(value.equals("YES") || value.equals("NO"), place, "item.yes-or-no", rule.article());
        }
    }

    private static void material(Findings found, String place, Material material, SheetFacts facts) {
        found.text(place + "name", material.name(), NAME).text(place + "basis", material.basis(), NOTE).text(place + "issuer", material.issuer(), NAME)
                .text(place + "standard", material.standard(), NOTE)
                .require(material.copies() >= 0 && material.copies() <= MOST_COPIES, place + "copies", "item.copies-out-of-range", "ITM-08", MOST_COPIES);
        form(found, place + "blankForm", material.blankForm(), facts);
        form(found, place + "sampleForm", material.sampleForm(), facts);
    }

    private static void form(Findings found, String place, String hash, SheetFacts facts) {
        found.require(hash == null || facts.forms().contains(hash), place, "item.form-unknown", "ITM-08");
    }

    private static void fee(Findings found, String place, Fee fee) {
        found.text(place + "name", fee.name(), NAME).text(place + "standard", fee.standard(), NOTE).text(place + "basis", fee.basis(), NOTE);
    }

    private static void question(Findings found, String place, Question question) {
        found.text(place + "question", question.question(), NOTE).text(place + "answer", question.answer(), TEXT);
    }

    private static void discretion(Findings found, String place, DiscretionGrade grade) {
        found.text(place + "circumstance", grade.circumstance(), NOTE).text(place + "measure", grade.measure(), NOTE)
                .require(atLeast(0L, grade.least()) && atLeast(0L, grade.most()), place + "least", "item.amount-negative", "ITM-35")
                .require(grade.least() == null || atLeast(grade.least(), grade.most()), place + "most", "item.amounts-crossed", "ITM-35");
    }

    private static void fact(Findings found, String place, KeyFact fact, Set<String> codes) {
        found.text(place + "nameZh", fact.nameZh(), NAME).text(place + "nameEn", fact.nameEn(), NAME).text(place + "unit", fact.unit(), UNIT)
                .require(fact.code() == null || FACT_CODE.matcher(fact.code()).matches(), place + "code", "item.fact-code", "FLW-15")
                .require(fact.code() == null || codes.add(fact.code()), place + "code", "item.fact-twice", "FLW-15");
    }

    private static boolean atLeast(Long least, Long amount) {
        return amount == null || amount >= least;
    }

    /** Something done with each row and the place it stands at, up to the name within the row. */
    interface WithRow<T> {
        void accept(String place, T row);
    }

    static <T> void each(List<T> rows, String list, WithRow<T> act) {
        for (int i = 0; i < rows.size(); i++) {
            act.accept(list + "[" + i + "].", rows.get(i));
        }
    }
}
