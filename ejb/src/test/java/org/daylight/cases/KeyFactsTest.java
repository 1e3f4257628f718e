package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.daylight.cases.joint.JointCaseDesk;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Key facts of an item that names some, on the real database. */
class KeyFactsTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    @BeforeEach
    void anItemThatNamesItsFacts() {
        desk.database().run("update item_version set content = content || cast(? as jsonb) where item_code = ?", """
                {"keyFacts": [{"code": "area", "nameZh": "占用面积", "nameEn": "Area", "type": "NUMBER", "unit": "平方米", "required": true},
                              {"code": "place", "nameZh": "地点", "type": "TEXT", "required": false}]}""", JointCaseDesk.ITEM);
        desk.accepted();
        desk.as("handler", Roles.HANDLER);
    }

    @Test
    @Article("FLW-15")
    void the_case_shows_which_facts_its_item_names() {
        assertThat(desk.seen().way().keyFacts()).extracting(KeyFact::code).containsExactly("area", "place");
    }

    @Test
    @Article("FLW-15")
    void nothing_is_handled_without_a_required_fact_and_none_of_a_wrong_type_is_kept() {
        refused("facts.area case.fact-missing", Map.of());
        refused("facts.area case.fact-number", Map.of("area", "很大"));
        StepCommand given = command(Map.of("area", "12.5", "place", "18", "车位", "3"));
        desk.inTransaction(() -> desk.door(CaseHandling.class).handle(given));
        assertThat(desk.database().values("select facts from approval_case where case_number = ?", desk.number()))
                .containsExactly("{\"area\": 12.5, \"place\": \"18\", \"车位\": 3}");
    }

    @Test
    @Article("FLW-15")
    void a_fact_that_stands_already_is_not_asked_for_again() {
        StepCommand written = command(Map.of("area", "8"));
        desk.inTransaction(() -> desk.door(CaseFacts.class).write(written));
        StepCommand given = command(Map.of());
        desk.inTransaction(() -> desk.door(CaseHandling.class).handle(given));
        assertThat(desk.seen().way().facts()).containsEntry("area", "8");
    }

    private void refused(String finding, Map<String, String> facts) {
        StepCommand command = command(facts);
        assertThatThrownBy(() -> desk.inTransaction(() -> desk.door(CaseHandling.class).handle(command))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.findings()).singleElement().extracting((Finding found) -> found.place() + " " + found.code()).isEqualTo(finding));
    }

    private StepCommand command(Map<String, String> facts) {
        return new StepCommand(desk.number(), desk.seen().version(), true, "同意").withFacts(facts);
    }
}
