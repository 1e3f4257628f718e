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
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.Sheets;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRulesTest {
    private static final Map<String, PowerTypeSchema> SCHEMAS = new Wiring(RealDatabase.create()).door(SupervisionProfiles.class)
            .powerTypes(LocalDate.of(2026, 11, 20)).stream()
            .collect(Collectors.toMap(PowerTypeSchema::code, Function.identity()));
    private static final Map<String, CodeScheme> SCHEMES = Map.of(
            "NATIONAL-IMPLEMENTATION-31", new CodeScheme("NATIONAL-IMPLEMENTATION-31", CodeScheme.Kind.IMPLEMENTATION,
                    Pattern.compile("[0-9A-Z]{18}[1-7][0-9A-Z]{12}"), true),
            "LOCAL", new CodeScheme("LOCAL", CodeScheme.Kind.IMPLEMENTATION, Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,49}"), false),
            "NATIONAL-BASIC-12", new CodeScheme("NATIONAL-BASIC-12", CodeScheme.Kind.BASIC, Pattern.compile("[0-9]{12}"), false));
    private static final SheetFacts FACTS = new SheetFacts(SCHEMES, SCHEMAS, Set.of("ZJ", "SC"), Map.of("itemadmin", "ZJ", "clerk", "ZJ",
            "handler", "ZJ", "reviewer", "ZJ", "approver", "ZJ", "clerk2", "SC"), Set.of("f".repeat(64)));

    @Test
    void a_complete_sheet_stands() {
        assertThat(findings(Sheets.complete())).isEmpty();
    }

    @Test
    void a_draft_may_be_far_from_complete() {
        assertThat(findings(but("content", ItemContent.empty()).and("statutoryLimit", null).and("promisedLimit", null).and("effectiveFrom", null)
                .and("basicCode", null).and("basicCodeScheme", null).and("businessOwner", null).sheet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948-12-31", "2200-01-01", "+999999999-12-31"})
    void days_are_those_of_this_republic(String day) {
        ItemSheet sheet = but("effectiveFrom", LocalDate.parse(day)).and("changedOn", LocalDate.parse(day)).sheet();
        assertThat(findings(sheet)).contains("effectiveFrom item.day-out-of-range", "changedOn item.day-out-of-range");
        assertThat(SheetRules.ofRevocation(sheet)).hasSize(2);
        assertThat(findings(but("effectiveFrom", LocalDate.of(2199, 12, 31)).and("changedOn", LocalDate.of(1949, 1, 1)).sheet())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"itemCode,item.required", "codeScheme,item.required", "nameZh,item.required", "kind,item.required", "entryClass,item.required",
            "handlingType,item.required", "powerType,item.required", "departmentCode,item.department-unknown"})
    @Article({"ITM-23", "ITM-24"})
    void what_makes_an_item_is_asked_for_from_the_first_draft_on(String part, String code) {
        assertThat(findings(but(part, null).sheet())).contains(part + " " + code);
    }

    @Test
    @Article({"ITM-08", "TIM-15"})
    void a_promise_is_never_longer_than_the_law() {
        assertThat(findings(but("promisedLimit", 21).sheet())).containsExactly("promisedLimit item.promised-over-statutory");
        assertThat(findings(but("promisedLimit", 20).sheet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void a_limit_is_a_number_of_days(int days) {
        assertThat(findings(but("statutoryLimit", days).and("promisedLimit", null).sheet())).containsExactly("statutoryLimit item.limit-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"INSTANT,1,true", "INSTANT,2,false", "SAME_DAY,1,true", "SAME_DAY,2,false", "PROMISED,2,true"})
    void what_is_handled_within_the_day_promises_one_working_day(HandlingType type, int promised, boolean stands) {
        assertThat(findings(but("handlingType", type).and("promisedLimit", promised).sheet()).isEmpty()).isEqualTo(stands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1122998801990101X14220117099000", "1122998801990101X24220117099", "1122998801990101X28220117099000", "XK0001"})
    @Article("ITM-08")
    void a_code_follows_its_scheme_and_holds_a_credit_code(String code) {
        assertThat(findings(but("itemCode", code).sheet())).containsExactly("itemCode item.code-malformed");
        assertThat(findings(but("itemCode", code).and("codeScheme", "LOCAL").sheet())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12441500196720244T3442199806003", "11370800MB285591843370117002011"})
    @Article("ITM-08")
    void real_implementation_codes_stand(String code) {
        assertThat(findings(but("itemCode", code).sheet())).isEmpty();
    }

    @Test
    void a_scheme_is_one_for_that_kind_of_code() {
        assertThat(findings(but("basicCodeScheme", "LOCAL").sheet())).containsExactly("basicCodeScheme item.code-scheme-unknown");
        assertThat(findings(but("basicCodeScheme", null).sheet())).containsExactly("basicCodeScheme item.code-and-scheme");
        assertThat(findings(but("codeScheme", "OTHER").sheet())).containsExactly("codeScheme item.code-scheme-unknown");
    }

    @Test
    @Article("ITM-27")
    void of_a_state_secret_nothing_else_is_even_looked_at() {
        assertThat(findings(but("notOnline", NotOnline.STATE_SECRET).and("nameZh", null).sheet())).containsExactly("notOnline item.state-secret");
    }

    @Test
    @Article("ITM-27")
    void what_endangers_public_safety_has_no_link_to_online_handling() {
        assertThat(findings(but("notOnline", NotOnline.PUBLIC_SAFETY).sheet())).containsExactly("fields.onlineLink item.online-link-forbidden");
    }

    @Test
    @Article("ORG-06")
    void who_answers_for_an_item_is_on_duty_in_its_department() {
        assertThat(findings(but("businessOwner", "clerk2").and("operator", "nobody").sheet()))
                .containsExactly("businessOwner item.person-other-department", "operator item.person-unknown");
    }

    @ParameterizedTest
    @CsvSource({"contactPhone,电话,item.phone-malformed", "onlineLink,ftp://x.cn/,item.url-malformed", "onlineLink,javascript:alert(1),item.url-malformed",
            "nothing,x,item.field-unknown"})
    @Article("ITM-07")
    void a_field_is_of_its_kind(String field, String value, String code) {
        assertThat(findings(with(c -> withField(c, field, value)).sheet())).containsExactly("fields." + field + " " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0432-62012345", "（0432）62012345", "+86 432 62012345", "0432-62012345 转 801", "110、119；12345"})
    void a_telephone_number_is_written_in_many_ways(String number) {
        assertThat(findings(with(c -> withField(c, "contactPhone", number)).sheet())).isEmpty();
    }

    @Test
    void texts_fit_and_can_be_stored() {
        assertThat(findings(but("nameZh", "名".repeat(201)).sheet())).containsExactly("nameZh item.too-long");
        assertThat(findings(with(c -> withField(c, "legalBasis", "a\0b")).sheet())).containsExactly("fields.legalBasis item.unreadable-text");
        assertThat(findings(but("nameEn", "half \uD83D pair").sheet())).containsExactly("nameEn item.unreadable-text");
    }

    @Test
    void materials_name_forms_that_are_there() {
        Material material = new Material("申请表", true, null, -1, null, null, null, "f".repeat(64), "0".repeat(64));
        assertThat(findings(with(c -> new ItemContent(c.fields(), List.of(material), c.fees(), c.template(), c.steps(), null, null, null)).sheet()))
                .containsExactly("materials[0].copies item.copies-out-of-range", "materials[0].sampleForm item.form-unknown");
    }

    @Test
    @Article("FLW-15")
    void key_facts_have_codes_of_their_own() {
        assertThat(findings(with(c -> new ItemContent(c.fields(), c.materials(), c.fees(), c.template(), c.steps(), null, null, List.of(
                new KeyFact("area", "面积", null, FactType.NUMBER, "平方米", true), new KeyFact("area", "面积", null, FactType.NUMBER, null, false),
                new KeyFact("面积", "面积", null, FactType.NUMBER, null, false)))).sheet())).containsExactly("keyFacts[1].code item.fact-twice", "keyFacts[2].code item.fact-code");
    }

    @Test
    @Article("ITM-35")
    void discretion_runs_from_a_least_to_a_most() {
        assertThat(findings(with(c -> new ItemContent(c.fields(), c.materials(), c.fees(), c.template(), c.steps(), null, List.of(
                new DiscretionGrade("轻微", "罚款", 100L, 500L), new DiscretionGrade("一般", "罚款", 500L, 100L), new DiscretionGrade("严重", "罚款", -1L, null)), null))
                .sheet())).containsExactly("discretion[1].most item.amounts-crossed", "discretion[2].least item.amount-negative");
    }

    @Test
    @Article("ITM-28")
    void steps_can_be_told_apart_and_lead_somewhere() {
        assertThat(flow(ApprovalTemplate.OWN, step("a", StepKind.ACCEPT, null, null, null, "b", "c"), step("a", StepKind.CLOSE, null, null, -1),
                step("审", StepKind.CLOSE, null, null, null, "审")))
                .contains("steps[0].code item.step-code-repeated", "steps[0].next item.step-next-unknown", "steps[1].limit item.limit-out-of-range",
                        "steps[2].code item.step-code-malformed", "steps[2].next item.step-next-itself");
    }

    @Test
    @Article("AUT-08")
    void a_step_is_for_a_post_that_may_act_and_a_person_of_the_department_that_acts() {
        assertThat(flow(ApprovalTemplate.OWN, step("a", StepKind.DECIDE, Roles.SUPERVISOR, null, null),
                step("b", StepKind.CLOSE, Roles.WINDOW_CLERK, "clerk2", null),
                new FlowStep("c", "会办", null, StepKind.SPECIAL, Roles.HANDLER, "SC", "clerk2", "五十万元以下", null, null, "后台核实"),
                new FlowStep("d", "会办", null, StepKind.SPECIAL, Roles.HANDLER, "XX", null, null, null, null, null)))
                .containsExactly("steps[0].post item.post-unknown", "steps[1].person item.person-other-department", "steps[3].department item.department-unknown");
    }

    @Test
    @Article("AUT-07")
    void a_template_has_as_many_levels_as_it_says() {
        FlowStep review = step("review", StepKind.REVIEW, Roles.REVIEWER, null, null);
        FlowStep decide = step("decide", StepKind.DECIDE, Roles.APPROVER, null, null);
        FlowStep head = step("head", StepKind.DECIDE, Roles.DEPARTMENT_HEAD, null, null);
        assertThat(flow(ApprovalTemplate.ONE_LEVEL, decide)).isEmpty();
        assertThat(flow(ApprovalTemplate.ONE_LEVEL, review, decide)).containsExactly("template item.too-many-levels");
        assertThat(flow(ApprovalTemplate.TWO_LEVELS, review, decide)).isEmpty();
        assertThat(flow(ApprovalTemplate.TWO_LEVELS, review, decide, head)).containsExactly("template item.too-many-levels");
        assertThat(flow(ApprovalTemplate.OWN, review, decide, head)).isEmpty();
    }

    @Test
    @Article("AUT-07")
    void branches_do_not_add_up_to_levels() {
        assertThat(flow(ApprovalTemplate.ONE_LEVEL, step("accept", StepKind.ACCEPT, null, null, null, "small", "large"),
                step("small", StepKind.DECIDE, Roles.APPROVER, null, null, "close"), step("large", StepKind.DECIDE, Roles.DEPARTMENT_HEAD, null, null, "close"),
                step("close", StepKind.CLOSE, null, null, null))).isEmpty();
    }

    @Test
    @Article({"AUT-07", "AUT-08"})
    void nobody_holds_two_successive_levels() {
        FlowStep hearing = step("hearing", StepKind.SPECIAL, Roles.HANDLER, null, null);
        assertThat(flow(ApprovalTemplate.TWO_LEVELS, step("a", StepKind.REVIEW, Roles.REVIEWER, "reviewer", null), hearing,
                step("b", StepKind.DECIDE, Roles.APPROVER, "reviewer", null))).containsExactly("steps[2].post item.levels-in-one-hand");
        assertThat(flow(ApprovalTemplate.TWO_LEVELS, step("a", StepKind.REVIEW, Roles.APPROVER, null, null),
                step("b", StepKind.DECIDE, Roles.APPROVER, "approver", null))).containsExactly("steps[1].post item.levels-in-one-hand");
        assertThat(flow(ApprovalTemplate.TWO_LEVELS, step("a", StepKind.REVIEW, Roles.APPROVER, "reviewer", null),
                step("b", StepKind.DECIDE, Roles.APPROVER, "approver", null))).isEmpty();
        assertThat(flow(ApprovalTemplate.ONE_LEVEL, step("a", StepKind.HANDLE, Roles.APPROVER, "approver", null),
                step("b", StepKind.DECIDE, Roles.APPROVER, "approver", null))).isEmpty();
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(findings(but("effectiveUntil", LocalDate.of(2026, 11, 30)).sheet())).containsExactly("effectiveUntil item.last-day-before-first");
        assertThat(findings(but("effectiveUntil", LocalDate.of(2026, 12, 1)).sheet())).isEmpty();
    }

    private static List<String> flow(ApprovalTemplate template, FlowStep... steps) {
        return findings(with(c -> withSteps(c, template, steps)).sheet());
    }

    private static List<String> findings(ItemSheet sheet) {
        return SheetRules.findings(sheet, FACTS).stream().map(finding -> finding.place() + " " + finding.code()).toList();
    }
}
