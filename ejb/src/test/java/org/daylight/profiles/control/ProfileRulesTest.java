package org.daylight.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.profiles.Figure;
import org.daylight.profiles.ProfileChange;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSheet;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {
    private static final ProfileContent DISTRICT = ShippedProfiles.content("DISTRICT-000");

    @Test
    void aColourIsWrittenWithSixDigits() {
        assertFinding(row("palette", 1, "colour", "yellow"), "profile.colour-unreadable", "palette[WARNING].colour");
    }

    @Test
    void aColourCanBeSeenOnWhitePaper() {
        assertFinding(row("palette", 1, "colour", "#fffbe0"), "profile.colour-pale", "palette[WARNING].colour");
    }

    @Test
    void warningAndOverdueCanBeToldApart() {
        assertFinding(row("palette", 1, "colour", "#d92d21"), "profile.lights-alike", "palette[WARNING]");
        assertFinding(row("palette", 1, "labelZh", "超期"), "profile.lights-alike", "palette[WARNING]");
    }

    @Test
    void noStateIsWithoutLight() {
        assertFinding(sheet -> sheet.tables().get("palette").remove(3), "profile.state-missing", "palette");
    }

    @Test
    void theFourteenClocksAreAllThere() {
        assertFinding(sheet -> sheet.tables().get("clocks").removeIf(clock -> clock.get("code").equals("CONSULT_REPLY")), "profile.clock-missing", "clocks");
        assertThat(MeaningRules.CLOCKS).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void aRuleCannotNameAClockThatDoesNotExist() {
        assertFinding(row("rules", 0, "clock", "NO_CLOCK"), "profile.reference-unknown", "rules[LT-WARN].clock");
    }

    @Test
    void aCodeStandsOnce() {
        assertFinding(row("roles", 0, "code", "ASSESSOR"), "profile.code-twice", "roles[ASSESSOR]");
    }

    @Test
    void weightsAddUp() {
        assertFinding(row("dimensions", 0, "weight", "11"), "profile.weights-sum", "schemes[DISTRICT].base");
    }

    @Test
    void aThresholdIsSane() {
        assertFinding(row("warnings", 0, "remaining", "-1"), "profile.out-of-range", "warnings[PROMISED/WORKING_DAYS/-1].remaining");
    }

    @Test
    void aRedCardIsNeverIssuedByItself() {
        assertFinding(sheet -> rule(sheet, "RC-01").put("autoIssue", "true"), "profile.not-delegated", "rules[RC-01].autoIssue");
    }

    @Test
    void aLadderLeadsNowhereTwice() {
        assertFinding(row("ladder", 1, "to", "YELLOW_CARD"), "profile.ladder-circle", "ladder[L-YELLOW]");
    }

    @Test
    void whatIsRequiredIsNotMissing() {
        assertFinding(row("rules", 0, "article", " "), "profile.value-missing", "rules[LT-WARN].article");
    }

    @Test
    void everyTextThatCannotBeReadIsNamed() {
        ProfileSheet sheet = ProfileSheet.of(DISTRICT);
        sheet.tables().get("warnings").get(0).put("remaining", "one");
        sheet.tables().get("rules").get(0).put("detector", "MAGIC");
        sheet.tables().get("rules").get(1).put("article", "a\0b");
        assertThatThrownBy(() -> SheetRules.read(sheet)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.findings()).extracting(Finding::place).containsExactly("warnings[1].remaining", "rules[1].detector", "rules[2].article"));
    }

    @Test
    void aNumberThatNoDatabaseHoldsIsNoNumber() {
        for (String points : List.of("1e999999999", "1e-999999999", "1234567890")) {
            ProfileSheet sheet = ProfileSheet.of(DISTRICT);
            sheet.tables().get("scoreItems").get(0).put("points", points);
            assertThatThrownBy(() -> SheetRules.read(sheet)).as(points).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.findings()).extracting(Finding::code).containsExactly("profile.not-a-number"));
        }
    }

    @Test
    void aComparisonNamesWhatIsAddedRemovedAndChanged() {
        ProfileContent after = changed(sheet -> {
            sheet.tables().get("palette").get(1).put("colour", "#e07b00");
            sheet.tables().get("roles").remove(9);
            sheet.tables().get("exemptions").add(Map.of("code", "OUTAGE", "nameZh", "停机", "nameEn", "Outage", "effect", "NO_LIABILITY",
                    "decidedBy", "DISTRICT_SUPERVISOR", "article", "000 art. 5(6)"));
        });
        List<ProfileChange> changes = ComparisonRules.changes(DISTRICT, after);
        assertThat(changes).extracting(change -> change.section() + " " + change.key() + " " + change.kind())
                .containsExactly("palette WARNING CHANGED", "exemptions OUTAGE ADDED", "roles TECHNICAL_SUPPORT REMOVED");
        assertThat(changes.get(0).cells()).containsExactly(new ProfileChange.Cell("colour", "#f2b200", "#e07b00"));
    }

    @Test
    void whatIsNoProfileIsRefused() {
        for (String text : List.of("", "[]", "{\"palette\": 5}", "{\"palette\": [{\"state\": \"PINK\"}]}", "no json")) {
            assertThatThrownBy(() -> ProfileJson.imported(text)).as(text).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("profile.no-json"));
        }
    }

    @Test
    @Article({"ITM-13", "ITM-17"})
    void daysOfReportAndNoticeAreCountedAsTheLawNamesThem() {
        assertFinding(clock("ITEM_CHANGE_NOTICE", "unit", "DAYS"), "profile.clock-unit", "clocks[ITEM_CHANGE_NOTICE].unit");
        assertFinding(clock("ITEM_CHANGE_REPORT", "unit", "WORKING_DAYS"), "profile.clock-unit", "clocks[ITEM_CHANGE_REPORT].unit");
    }

    private static Consumer<ProfileSheet> clock(String code, String column, String value) {
        return sheet -> sheet.tables().get("clocks").stream().filter(clock -> clock.get("code").equals(code)).forEach(clock -> clock.put(column, value));
    }

    private static Map<String, String> rule(ProfileSheet sheet, String code) {
        return sheet.tables().get("rules").stream().filter(rule -> rule.get("code").equals(code)).findFirst().orElseThrow();
    }

    @Test
    @Article({"ACT-03", "ITM-07"})
    void noFindingIsLeftWithoutASanctionAndNoneIsOfferedToWhomItIsNotMeantFor() {
        assertFinding(sheet -> sheet.tables().get("sanctions").removeIf(row -> row.get("severity").equals("GRAVE") && row.get("liable").equals("UNIT")), "profile.sanction-missing",
                "sanctions");
        assertFinding(sheet -> sheet.tables().get("sanctions").stream().filter(row -> row.get("severity").equals("GRAVE")).forEach(row -> row.put("level", "DIRECT")),
                "profile.sanction-missing", "sanctions");
        assertFinding(sheet -> sheet.tables().get("sanctions").clear(), "profile.sanction-missing", "sanctions");
        assertFinding(row("sanctions", 0, "sanction", "PUBLIC_CRITICISM"), "profile.sanction-liable", "sanctions[PERSON/ALL/LIGHTER/PUBLIC_CRITICISM].sanction");
        assertFinding(row("sanctions", 7, "sanction", "WARNING"), "profile.sanction-liable", "sanctions[UNIT/ALL/LIGHTER/WARNING].sanction");
        assertFinding(sheet -> sheet.tables().get("sanctions").get(0).put("severity", ""), "profile.value-missing", "sanctions[PERSON/ALL/null/CRITICISM].severity");
    }

    @Test
    @Article({"ACT-01", "MON-16", "ITM-07"})
    void figuresOfTheLawStayWithinTheirBounds() {
        for (Figure figure : Figure.values()) {
            for (String wrong : List.of(String.valueOf(figure.least() - 1), String.valueOf(figure.most() + 1), "many", "")) {
                assertThat(ProfileRules.findings(changed(parameter(figure.code(), wrong)))).as(figure + " " + wrong).extracting(Finding::code)
                        .containsAnyOf("profile.out-of-range", "profile.value-missing");
            }
            assertThat(ProfileRules.findings(changed(parameter(figure.code(), String.valueOf(figure.most()))))).isEmpty();
        }
    }

    private static Consumer<ProfileSheet> parameter(String code, String value) {
        return sheet -> sheet.tables().get("parameters").stream().filter(row -> row.get("code").equals(code)).findFirst().orElseThrow().put("value", value);
    }

    private static Consumer<ProfileSheet> row(String section, int row, String column, String value) {
        return sheet -> sheet.tables().get(section).get(row).put(column, value);
    }

    private static ProfileContent changed(Consumer<ProfileSheet> change) {
        ProfileSheet sheet = ProfileSheet.of(DISTRICT);
        change.accept(sheet);
        return SheetRules.read(sheet);
    }

    private static void assertFinding(Consumer<ProfileSheet> change, String code, String place) {
        List<Finding> findings = ProfileRules.findings(changed(change));
        assertThat(findings).extracting(Finding::code, Finding::place).contains(org.assertj.core.groups.Tuple.tuple(code, place));
        assertThat(findings).allSatisfy(finding -> assertThat(ProblemTexts.text(finding.problem(), java.util.Locale.ENGLISH)).doesNotContain("{"));
        assertThat(ProfileSection.ALL).hasSizeGreaterThan(20);
    }
}
