package org.daylight.items;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemContent.MaterialForm;
import org.daylight.items.ItemContent.Question;
import org.daylight.kernel.Roles;

/** Sheets of a licence of the made-up housing bureau, complete, to be made worse by tests. */
public final class Sheets {
    public static final String CODE = "1122998801990101X24220117099000";
    public static final String HOUSING = "ZJ";
    private final Map<String, Object> changed = new HashMap<>();

    public static ItemSheet complete() {
        return new Sheets().sheet();
    }

    public static Sheets but(String part, Object value) {
        return new Sheets().and(part, value);
    }

    public Sheets and(String part, Object value) {
        changed.put(part, value);
        return this;
    }

    public static Sheets with(UnaryOperator<ItemContent> change) {
        return but("content", change.apply(content()));
    }

    public ItemSheet sheet() {
        return new ItemSheet(part("itemCode", CODE), part("codeScheme", "NATIONAL-IMPLEMENTATION-31"), part("basicCode", "220117099000"),
                part("basicCodeScheme", "NATIONAL-BASIC-12"), part("departmentCode", HOUSING), part("powerType", "LICENCE"),
                part("kind", ItemKind.APPROVAL), part("entryClass", EntryClass.INVESTMENT_OPERATION), part("notOnline", null),
                part("businessOwner", "reviewer"), part("systemKeeper", "itemadmin"), part("operator", "clerk"), part("nameZh", "建筑物拆除工程备案"),
                part("nameEn", "Filing of demolition works"), part("handlingType", HandlingType.PROMISED), part("statutoryLimit", 20),
                part("promisedLimit", 7), part("certificateZh", null), part("certificateEn", null), part("certificateType", null),
                part("effectiveFrom", LocalDate.of(2026, 12, 1)), part("effectiveUntil", null), part("changeReason", null), part("changeBasis", null),
                part("changedOn", null), part("content", content()));
    }

    @SuppressWarnings("unchecked")
    private <T> T part(String name, T own) {
        return changed.containsKey(name) ? (T) changed.get(name) : own;
    }

    public static ItemContent content() {
        return new ItemContent(fields(), List.of(material("申请表"), material("施工方案")), List.of(new Fee("工本费", "每证 10 元", "价费〔2002〕1 号", true)),
                ApprovalTemplate.TWO_LEVELS, steps(), List.of(new Question("可以网上申请吗？", "可以。")), List.of(),
                List.of(new KeyFact("area", "面积", "Area", FactType.NUMBER, "平方米", false)));
    }

    public static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        List.of("legalBasis", "acceptanceConditions", "serviceGuide", "responsibilityList", "handlingMode", "approvalResult", "handlingPlace")
                .forEach(code -> fields.put(code, "按《建筑法》第四十二条办理"));
        List.of("contactPhone", "supervisionPhone", "complaintPhone").forEach(code -> fields.put(code, "0432-62012345 转 801、12345"));
        fields.put("onlineLink", "https://banshi.example.gov.cn/items/99");
        return fields;
    }

    public static Material material(String name) {
        return new Material(name, true, MaterialForm.ORIGINAL, 1, null, null, null, null, null);
    }

    public static List<FlowStep> steps() {
        return List.of(step("accept", StepKind.ACCEPT, Roles.WINDOW_CLERK, null, 1), step("handle", StepKind.HANDLE, Roles.HANDLER, "handler", 3),
                step("review", StepKind.REVIEW, Roles.REVIEWER, "reviewer", 1), step("decide", StepKind.DECIDE, Roles.APPROVER, "approver", 1),
                step("close", StepKind.CLOSE, Roles.WINDOW_CLERK, null, 1));
    }

    public static FlowStep step(String code, StepKind kind, String post, String person, Integer limit, String... next) {
        return new FlowStep(code, code, code, kind, post, null, person, null, limit, List.of(next), null);
    }

    public static ItemContent withSteps(ItemContent c, ApprovalTemplate template, FlowStep... steps) {
        return new ItemContent(c.fields(), c.materials(), c.fees(), template, List.of(steps), c.questions(), c.discretion(), c.keyFacts());
    }

    public static ItemContent withField(ItemContent c, String code, String value) {
        Map<String, String> fields = new HashMap<>(c.fields());
        fields.put(code, value);
        return new ItemContent(fields, c.materials(), c.fees(), c.template(), c.steps(), c.questions(), c.discretion(), c.keyFacts());
    }
}
