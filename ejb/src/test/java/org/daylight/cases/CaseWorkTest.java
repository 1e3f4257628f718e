package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.daylight.DemoDistrict;
import org.daylight.Wiring;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

@Article("ORG-19")
class CaseWorkTest {
    private final Wiring wiring = new Wiring(DemoDistrict.database());

    @Test
    void who_took_a_step_on_a_case_had_it_in_hand() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        EntityManager em = wiring.em();
        em.getTransaction().begin();
        wiring.door(CaseRegistration.class).register(new RegisterCase("1122998801990101X24220117001000", "新建厂房", "某公司", null, null));
        em.getTransaction().commit();
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        CaseWork door = wiring.door(CaseWork.class);
        assertThat(door.ofYear(2026, "ZJ")).containsExactly(Map.entry("clerk", new CaseWork.Share(1, 0, 0)));
        assertThat(door.ofYear(2025, "ZJ")).isEmpty();
        assertThatThrownBy(() -> door.ofYear(2026, "SC")).hasMessageContaining("case.other-department");
    }
}
