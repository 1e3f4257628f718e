package org.daylight.authority.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.authority.Reception.Standing.FOR_ANOTHER_DEPARTMENT;
import static org.daylight.authority.Reception.Standing.OTHER_DEPARTMENT;
import static org.daylight.authority.Reception.Standing.OTHER_WINDOW;
import static org.daylight.authority.Reception.Standing.OWN_DEPARTMENT;

import java.util.List;
import org.daylight.authority.ReceptionKind;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class ReceptionRulesTest {
    private static final ReceptionRules.Holding AT_ONE = new ReceptionRules.Holding("MAIN-1", "D1", ReceptionKind.OWN);
    private static final ReceptionRules.Holding ENTRUSTED_TO_TWO = new ReceptionRules.Holding("MAIN-2", "D2", ReceptionKind.ENTRUSTED);

    @Test
    @Article({"ORG-02", "ORG-03"})
    void a_person_at_a_window_receives_what_the_window_holds() {
        assertThat(ReceptionRules.standing("MAIN-1", "D1", "D1", List.of(AT_ONE))).isEqualTo(OWN_DEPARTMENT);
        assertThat(ReceptionRules.standing("KF-1", "D1", "D1", List.of(AT_ONE))).isEqualTo(OTHER_WINDOW);
    }

    @Test
    @Article("ORG-02")
    void a_person_without_a_window_receives_what_the_department_holds() {
        assertThat(ReceptionRules.standing(null, "D1", "D1", List.of(AT_ONE))).isEqualTo(OWN_DEPARTMENT);
        assertThat(ReceptionRules.standing(null, "D2", "D1", List.of(AT_ONE))).isEqualTo(OTHER_DEPARTMENT);
    }

    @Test
    @Article("ORG-04")
    void another_departments_item_is_received_where_it_is_entrusted_and_nowhere_else() {
        List<ReceptionRules.Holding> holdings = List.of(AT_ONE, ENTRUSTED_TO_TWO);
        assertThat(ReceptionRules.standing("MAIN-2", "D2", "D1", holdings)).isEqualTo(FOR_ANOTHER_DEPARTMENT);
        assertThat(ReceptionRules.standing(null, "D2", "D1", holdings)).isEqualTo(FOR_ANOTHER_DEPARTMENT);
        assertThat(ReceptionRules.standing("MAIN-9", "D2", "D1", holdings)).isEqualTo(OTHER_DEPARTMENT);
        assertThat(ReceptionRules.standing("MAIN-3", "D3", "D1", holdings)).isEqualTo(OTHER_DEPARTMENT);
    }

    @Test
    @Article("ORG-03")
    void an_item_without_any_window_is_received_by_its_department_until_it_has_one() {
        assertThat(ReceptionRules.standing("MAIN-1", "D1", "D1", List.of())).isEqualTo(OWN_DEPARTMENT);
        assertThat(ReceptionRules.standing("MAIN-2", "D2", "D1", List.of())).isEqualTo(OTHER_DEPARTMENT);
    }
}
