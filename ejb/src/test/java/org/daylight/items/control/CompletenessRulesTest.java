package org.daylight.items.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.items.Sheets.but;
import static org.daylight.items.Sheets.step;
import static org.daylight.items.Sheets.with;
import static org.daylight.items.Sheets.withField;
import static org.daylight.items.Sheets.withSteps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.Sheets;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Roles;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.FieldRule.FieldKind;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessRulesTest {
    private static final Map<String, PowerTypeSchema> SCHEMAS = new Wiring(RealDatabase.create()).door(SupervisionProfiles.class)
            .powerTypes(LocalDate.of(2026, 11, 20)).stream()
            .collect(Collectors.toMap(PowerTypeSchema::code, Function.identity()));
    private static final ItemContent NOTHING = ItemContent.empty();

    @Test
    @Article("ITM-31")
    void a_sheet_with_both_lists_and_the_chart_is_complete() {
        assertThat(findings(Sheets.complete())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"legalBasis", "acceptanceConditions", "contactPhone", "handlingPlace", "onlineLink", "serviceGuide", "supervisionPhone",
            "responsibilityList", "handlingMode", "approvalResult", "complaintPhone"})
    @Article({"ITM-03", "ITM-08", "ITM-09"})
    void each_field_of_a_licence_is_asked_for(String field) {
        assertThat(findings(with(c -> withField(c, field, " ")).sheet())).containsExactly("fields." + field + " item.field-missing");
    }

    @Test
    @Article({"ITM-09", "ITM-31"})
    void of_an_empty_licence_all_eight_public_elements_are_missing() {
        List<Finding> found = CompletenessRules.findings(but("content", NOTHING).and("statutoryLimit", null).and("promisedLimit", null).sheet(),
                ItemChange.SET, SCHEMAS.get("LICENCE"));
        assertThat(found).extracting(Finding::place).contains("fields.legalBasis", "fields.acceptanceConditions", "materials", "steps", "statutoryLimit",
                "promisedLimit", "fields.contactPhone", "fields.responsibilityList");
        assertThat(found).allMatch(finding -> finding.article() != null);
    }

    @Test
    @Article("ITM-09")
    void a_fee_has_its_standard_and_its_basis() {
        assertThat(findings(with(c -> new ItemContent(c.fields(), c.materials(), List.of(new Fee("工本费", null, null, false)), c.template(), c.steps(),
                null, null, null)).sheet())).containsExactly("fees[0].standard item.fee-part-missing", "fees[0].basis item.fee-part-missing");
    }

    @Test
    @Article("ITM-04")
    void a_punishment_has_fields_of_its_own_and_no_limits() {
        assertThat(missing("PUNISHMENT")).contains("legalBasis", "punishmentProcedure", "punishmentKinds", "implementingBody", "implementingOffice",
                "supervisionPhone").doesNotContain("acceptanceConditions");
        assertThat(empty("PUNISHMENT")).noneMatch(finding -> finding.place().endsWith("Limit") || finding.place().equals("materials"));
    }

    @Test
    @Article("ITM-05")
    void a_levy_has_its_standard_and_procedure() {
        assertThat(missing("LEVY")).contains("legalBasis", "levyStandard", "levyProcedure", "implementingBody", "implementingOffice", "supervisionPhone");
    }

    @Test
    @Article("ITM-06")
    void a_coercion_has_its_procedure() {
        assertThat(missing("COERCION")).contains("legalBasis", "coercionProcedure", "implementingBody", "implementingOffice", "supervisionPhone");
    }

    @Test
    @Article({"ITM-02", "ITM-07"})
    void every_power_type_asks_for_what_its_schema_says_and_for_a_legal_basis() {
        assertThat(SCHEMAS).hasSizeGreaterThanOrEqualTo(12).containsKey("PUBLIC_SERVICE");
        assertThat(SCHEMAS.keySet()).allSatisfy(type -> assertThat(missing(type)).contains("legalBasis"));
    }

    @Test
    @Article("ITM-07")
    void another_schema_asks_for_other_fields() {
        PowerTypeSchema schema = new PowerTypeSchema("LICENCE", "01", "许可", "Licence", false, false, false, true,
                List.of(new FieldRule("siteVisits", "到现场次数", "Visits", FieldKind.LINE, true, true, "local"),
                        new FieldRule("note", "备注", "Note", FieldKind.LINE, false, true, "local")));
        assertThat(CompletenessRules.findings(but("content", NOTHING).sheet(), ItemChange.SET, schema)).extracting(Finding::place)
                .containsExactly("fields.siteVisits");
    }

    @Test
    void a_power_type_that_the_profile_no_longer_has_is_a_finding() {
        assertThat(CompletenessRules.findings(Sheets.complete(), ItemChange.SET, null)).extracting(Finding::code).containsExactly("item.power-type-unknown");
    }

    @Test
    @Article("ITM-27")
    void what_endangers_public_safety_is_asked_for_no_link() {
        assertThat(findings(with(c -> withField(c, "onlineLink", "")).and("notOnline", NotOnline.PUBLIC_SAFETY).sheet())).isEmpty();
    }

    @Test
    @Article({"ITM-28", "ITM-31", "AUT-07"})
    void a_flow_accepts_and_decides_in_the_levels_of_its_template() {
        assertThat(flow(null)).containsExactly("steps item.flow-missing");
        assertThat(findings(with(c -> withSteps(c, null, step("handle", StepKind.HANDLE, Roles.HANDLER, null, 1))).sheet()))
                .containsExactly("steps item.acceptance-missing", "steps item.decision-missing", "template item.template-missing");
        assertThat(findings(with(c -> withSteps(c, ApprovalTemplate.TWO_LEVELS, step("accept", StepKind.ACCEPT, Roles.WINDOW_CLERK, null, 1),
                step("decide", StepKind.DECIDE, Roles.APPROVER, null, 1))).sheet())).containsExactly("template item.too-few-levels");
    }

    @Test
    @Article({"ITM-28", "AUT-08"})
    void each_step_has_a_name_a_kind_and_a_post() {
        assertThat(findings(with(c -> withSteps(c, ApprovalTemplate.OWN, step("accept", StepKind.ACCEPT, Roles.WINDOW_CLERK, null, 1),
                step("decide", StepKind.DECIDE, null, null, 1))).sheet())).containsExactly("steps[1].post item.row-incomplete");
    }

    @Test
    @Article("ITM-28")
    void every_step_is_on_some_way() {
        assertThat(findings(with(c -> withSteps(c, ApprovalTemplate.ONE_LEVEL, step("accept", StepKind.ACCEPT, Roles.WINDOW_CLERK, null, 1, "close"),
                step("decide", StepKind.DECIDE, Roles.APPROVER, null, 1), step("close", StepKind.CLOSE, Roles.WINDOW_CLERK, null, 1))).sheet()))
                .containsExactly("steps[1].code item.step-unreachable");
    }

    @Test
    @Article("ITM-28")
    void the_longest_way_takes_no_more_than_the_promise_and_special_procedures_do_not_count() {
        ItemSheet branches = with(c -> withSteps(c, ApprovalTemplate.ONE_LEVEL, step("accept", StepKind.ACCEPT, Roles.WINDOW_CLERK, null, 1, "short", "long"),
                step("short", StepKind.HANDLE, Roles.HANDLER, null, 2, "decide"), step("long", StepKind.HANDLE, Roles.HANDLER, null, 5, "hearing"),
                step("hearing", StepKind.SPECIAL, Roles.HANDLER, null, 30), step("decide", StepKind.DECIDE, Roles.APPROVER, null, 1, "short"))).sheet();
        assertThat(findings(branches)).isEmpty();
        assertThat(findings(with(c -> branches.content()).and("promisedLimit", 6).sheet())).containsExactly("steps item.steps-over-promise");
    }

    @Test
    void a_joint_item_has_a_partner() {
        assertThat(findings(but("handlingType", HandlingType.JOINT).sheet())).containsExactly("handlingType item.joint-alone");
    }

    @Test
    @Article("ITM-16")
    void a_change_says_why_and_by_what_and_from_when_and_an_end_needs_no_more() {
        assertThat(codes(CompletenessRules.findings(but("effectiveFrom", null).sheet(), ItemChange.CHANGE, SCHEMAS.get("LICENCE"))))
                .containsExactly("effectiveFrom item.first-day-missing", "changeReason item.change-reason-missing", "changeBasis item.change-basis-missing");
        assertThat(CompletenessRules.findings(but("content", NOTHING).and("changeReason", "职能划转").and("changeBasis", "三定方案").sheet(), ItemChange.REVOKE,
                SCHEMAS.get("LICENCE"))).isEmpty();
    }

    private static List<String> flow(ApprovalTemplate template) {
        return findings(with(c -> withSteps(c, template)).sheet());
    }

    private static List<String> missing(String powerType) {
        return empty(powerType).stream().map(Finding::place).filter(place -> place.startsWith("fields.")).map(place -> place.substring(7)).toList();
    }

    private static List<Finding> empty(String powerType) {
        return CompletenessRules.findings(but("content", NOTHING).and("powerType", powerType).and("statutoryLimit", null).and("promisedLimit", null).sheet(),
                ItemChange.SET, SCHEMAS.get(powerType));
    }

    private static List<String> findings(ItemSheet sheet) {
        return codes(CompletenessRules.findings(sheet, ItemChange.SET, SCHEMAS.get(sheet.powerType())));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place() + " " + finding.code()).toList();
    }
}
