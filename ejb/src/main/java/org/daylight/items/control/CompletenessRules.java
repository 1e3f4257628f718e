package org.daylight.items.control;

import static org.daylight.items.control.ContentRules.each;

import java.util.List;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.Finding;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/**
 * What a version lacks before it can be submitted: the fields of its power type, the eight public elements (法律依据, 申请条件, 申报材料, 办理程序,
 * 办理时限, 收费标准, 收费依据, 联系方式), its responsibilities and its flow (两清单、一图表). Places as in {@link SheetRules}.
 *
 * @article ITM-03 to ITM-09 (002 art. 14; 003 art. 15), ITM-31 (004 art. 11), C12
 */
public final class CompletenessRules {
    /** To be raised whenever these rules change, so that what was found by older ones is found again. */
    public static final String EDITION = "2";

    private CompletenessRules() {
    }

    /** Empty: complete. {@code schema} null: the power type is no longer one of the profile's. */
    public static List<Finding> findings(ItemSheet sheet, ItemChange change, PowerTypeSchema schema) {
        Findings found = new Findings().given("effectiveFrom", sheet.effectiveFrom(), "item.first-day-missing", "ITM-16");
        if (change != ItemChange.SET) {
            found.given("changeReason", sheet.changeReason(), "item.change-reason-missing", "ITM-15")
                    .given("changeBasis", sheet.changeBasis(), "item.change-basis-missing", "ITM-15");
        }
        if (change != ItemChange.REVOKE) {
            content(found, sheet, schema);
        }
        return found.all();
    }

    private static void content(Findings found, ItemSheet sheet, PowerTypeSchema schema) {
        found.require(schema != null, "powerType", "item.power-type-unknown", "ITM-02");
        if (schema == null) {
            return;
        }
        schema.fields().stream().filter(field -> isRequired(field, sheet))
                .forEach(field -> found.given("fields." + field.code(), sheet.content().fields().get(field.code()), "item.field-missing", field.article()));
        limits(found, sheet, schema);
        materials(found, sheet.content(), schema);
        each(sheet.content().fees(), "fees", (place, fee) -> found.given(place + "name", fee.name(), "item.fee-part-missing", "ITM-09")
                .given(place + "standard", fee.standard(), "item.fee-part-missing", "ITM-09").given(place + "basis", fee.basis(), "item.fee-part-missing", "ITM-09"));
        each(sheet.content().questions(), "questions", (place, row) -> found.given(place + "question", row.question(), "item.row-incomplete", "ITM-03")
                .given(place + "answer", row.answer(), "item.row-incomplete", "ITM-03"));
        each(sheet.content().discretion(), "discretion", (place, row) -> found.given(place + "circumstance", row.circumstance(), "item.row-incomplete", "ITM-35")
                .require(row.measure() != null || row.least() != null || row.most() != null, place + "measure", "item.row-incomplete", "ITM-35"));
        each(sheet.content().keyFacts(), "keyFacts", (place, row) -> found.given(place + "code", row.code(), "item.row-incomplete", "FLW-15")
                .given(place + "nameZh", row.nameZh(), "item.row-incomplete", "FLW-15").given(place + "type", row.type(), "item.row-incomplete", "FLW-15"));
        flow(found, sheet, schema);
    }

    /** What endangers public safety is not handled online, so that no link to it can be asked for (ITM-27). */
    private static boolean isRequired(FieldRule field, ItemSheet sheet) {
        return field.required() && !(sheet.notOnline() == NotOnline.PUBLIC_SAFETY && field.code().equals(ContentRules.ONLINE_LINK));
    }

    private static void limits(Findings found, ItemSheet sheet, PowerTypeSchema schema) {
        found.require(sheet.statutoryLimit() != null || !schema.limitsRequired() && sheet.promisedLimit() == null, "statutoryLimit",
                        "item.limit-missing", "ITM-08")
                .require(sheet.promisedLimit() != null || !schema.limitsRequired(), "promisedLimit", "item.limit-missing", "ITM-08");
    }

    private static void materials(Findings found, ItemContent content, PowerTypeSchema schema) {
        found.require(!schema.materialsRequired() || !content.materials().isEmpty(), "materials", "item.materials-missing", "ITM-08");
        each(content.materials(), "materials", (place, material) -> found.given(place + "name", material.name(), "item.row-incomplete", "ITM-08")
                .given(place + "form", material.form(), "item.row-incomplete", "ITM-08"));
    }

    private static void flow(Findings found, ItemSheet sheet, PowerTypeSchema schema) {
        List<FlowStep> steps = sheet.content().steps();
        if (steps.isEmpty()) {
            found.require(!schema.flowRequired(), "steps", "item.flow-missing", "ITM-31");
            return;
        }
        each(steps, "steps", (place, step) -> found.given(place + "nameZh", step.nameZh(), "item.row-incomplete", "ITM-28")
                .given(place + "kind", step.kind(), "item.row-incomplete", "ITM-28").given(place + "post", step.post(), "item.row-incomplete", "AUT-08"));
        if (schema.flowRequired()) {
            stages(found, sheet, steps);
        }
        ways(found, sheet, new FlowGraph(steps));
    }

    private static void stages(Findings found, ItemSheet sheet, List<FlowStep> steps) {
        ApprovalTemplate template = sheet.content().template();
        found.require(has(steps, StepKind.ACCEPT), "steps", "item.acceptance-missing", "ITM-31")
                .require(has(steps, StepKind.DECIDE), "steps", "item.decision-missing", "ITM-31")
                .given("template", template, "item.template-missing", "AUT-07")
                .require(template != ApprovalTemplate.TWO_LEVELS || new FlowGraph(steps).decidingLevels() >= 2, "template", "item.too-few-levels", "AUT-07")
                .require(sheet.handlingType() != HandlingType.JOINT || steps.stream().anyMatch(step -> step.department() != null), "handlingType",
                        "item.joint-alone", "ITM-29");
    }

    private static boolean has(List<FlowStep> steps, StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    private static void ways(Findings found, ItemSheet sheet, FlowGraph flow) {
        flow.unreachable().forEach(step -> found.require(false, "steps[" + step + "].code", "item.step-unreachable", "ITM-28"));
        found.require(sheet.promisedLimit() == null || flow.workingDays() <= sheet.promisedLimit(), "steps", "item.steps-over-promise", "ITM-28",
                flow.workingDays(), sheet.promisedLimit() == null ? 0 : sheet.promisedLimit());
    }
}
