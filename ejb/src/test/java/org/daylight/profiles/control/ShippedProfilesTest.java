package org.daylight.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Lights.LightState;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSheet;
import org.daylight.profiles.Publication;
import org.daylight.profiles.Schemes.Dimension;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedProfilesTest {
    private final ProfileContent district = ShippedProfiles.content("DISTRICT-000");
    private final ProfileContent bureau = ShippedProfiles.content("BUREAU-002");
    private final ProfileContent city = ShippedProfiles.content("CITY-004");

    @ParameterizedTest
    @ValueSource(strings = {"DISTRICT-000", "BUREAU-002", "CITY-004"})
    @Article("ITM-07")
    void everyShippedProfileCouldBePutInForce(String code) {
        ProfileContent content = ShippedProfiles.content(code);
        assertThat(ProfileRules.findings(content)).isEmpty();
        assertThat(ProfileSection.ALL).allSatisfy(section -> assertThat(section.rows(content)).as(section.name()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTRICT-000", "BUREAU-002", "CITY-004"})
    void everyRuleClockAndStepNamesItsArticle(String code) {
        ProfileContent content = ShippedProfiles.content(code);
        Stream<String> articles = Stream.of(content.rules().stream().map(Rule::article), content.clocks().stream().map(clock -> clock.article()),
                content.ladder().stream().map(step -> step.article())).flatMap(stream -> stream);
        assertThat(articles).allMatch(article -> article.matches("(00[0-4] (art\\.|sec\\.)|Administrative Licensing Law art\\.).*"));
    }

    @Test
    void theDistrictHasTheSixTwelveAndTenTriggersOfItsText() {
        assertTriggers(Group.VERIFICATION, 6, "000 art. 18", 7);
        assertTriggers(Group.YELLOW_CARD, 12, "000 art. 20", 13);
        assertTriggers(Group.RED_CARD, 10, "000 art. 21", 25);
    }

    private void assertTriggers(Group group, int count, String article, int firstRequirement) {
        List<Rule> rules = of(district, group);
        assertThat(rules).extracting(Rule::article).containsExactlyElementsOf(IntStream.rangeClosed(1, count).mapToObj(n -> article + "(" + n + ")").toList());
        assertThat(rules).extracting(Rule::requirement)
                .containsExactlyElementsOf(IntStream.range(0, count).mapToObj(n -> "SIG-%02d".formatted(firstRequirement + n)).toList());
    }

    @Test
    void theBureauAlarmsAndTheCityForbidsWhatTheirTextsName() {
        assertThat(of(bureau, Group.ALARM)).extracting(Rule::textZh).containsExactly("办件超期", "关键数据未报送", "关键数据延时报送", "弄虚作假", "事后登记");
        assertThat(of(bureau, Group.ALARM)).extracting(Rule::article).containsOnly("002 art. 23");
        assertThat(of(city, Group.CONDUCT)).extracting(Rule::article).containsExactly("004 art. 33(1)", "004 art. 33(2)", "004 art. 33(3)", "004 art. 33(4)",
                "004 art. 33(5)", "001 sec. 3(3)", "004 art. 34(1)", "004 art. 34(2)", "004 art. 34(3)", "004 art. 34(4)");
    }

    @Test
    void tenDimensionsInTheDistrictAreEightInTheBureau() {
        assertThat(district.dimensions().stream().filter(dimension -> dimension.scheme().equals("DISTRICT")).map(Dimension::nameZh))
                .containsExactly("政务公开", "流程规范", "期限合法", "收费合理", "监督检查", "法律责任", "廉洁行政", "满意度评价", "服务态度", "工作纪律");
        assertThat(bureau.dimensions()).extracting(Dimension::nameZh)
                .containsExactly("政务公开", "流程合法", "期限合法", "监督检查", "法律责任", "廉洁行政", "满意度", "服务态度");
    }

    @Test
    void theSameStateIsYellowInTheDistrictAndBlueInTheCity() {
        assertThat(district.shown(LightState.WARNING).colour()).isEqualTo("#f2b200");
        assertThat(city.shown(LightState.WARNING).colour()).isEqualTo("#1f6feb");
        assertThat(district.parameter("overdue-follows")).isEqualTo("PROPOSE_RED_CARD");
        assertThat(city.parameter("overdue-follows")).isEqualTo("ORDER_IF_NOT_EXPLAINED");
    }

    @Test
    void theDistrictWarnsOneWorkingDayBeforeThePromiseEnds() {
        assertThat(district.warnings()).filteredOn(warning -> warning.clock().equals("PROMISED")).singleElement()
                .satisfies(warning -> assertThat(warning.remaining()).isEqualTo(1));
        assertThat(district.warningLeft("PROMISED", WorkingDays.of(20))).isEqualTo(WorkingDays.of(1));
        assertThat(city.warningLeft("PROMISED", WorkingDays.of(20))).as("20 % of a long limit").isEqualTo(WorkingDays.of(4));
        assertThat(city.warningLeft("PROMISED", WorkingDays.of(3))).isEqualTo(WorkingDays.of(1));
    }

    @Test
    void eightElementsArePublicThoughTheTextSaysSeven() {
        assertThat(district.elements()).extracting(Publication.Element::labelZh)
                .containsExactly("法律依据", "申请条件", "申报材料", "办理程序", "办理时限", "收费标准", "收费依据", "联系方式");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTRICT-000", "BUREAU-002", "CITY-004"})
    void aProfileIsTheSameAfterItWasWrittenAsJsonOrLaidOnADesk(String code) {
        ProfileContent content = ShippedProfiles.content(code);
        assertThat(ProfileJson.read(ProfileJson.pretty(content))).isEqualTo(content);
        assertThat(SheetRules.read(ProfileSheet.of(content))).isEqualTo(content);
    }

    private static List<Rule> of(ProfileContent content, Group group) {
        return content.rules().stream().filter(rule -> rule.group() == group).toList();
    }
}
