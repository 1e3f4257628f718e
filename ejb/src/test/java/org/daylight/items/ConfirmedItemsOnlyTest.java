package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Only what is confirmed and in force receives cases. */
class ConfirmedItemsOnlyTest {
    private static final String FRESH = "1122998801990101X24220117099000";
    private final ConfirmationGround ground = new ConfirmationGround();

    @Test
    @Article("ITM-11")
    void an_item_that_is_not_confirmed_yet_receives_no_case() {
        ground.database.run("insert into item (code, department_code) values (?, 'ZJ')", FRESH);
        ground.database.run("insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit, effective_from, state, drafted_by,"
                + " content) select 999, ?, 1, '临时占道施工许可', 'Permit to occupy a road', 20, 5, date '2026-01-01', 'DRAFT', 'itemadmin', content"
                + " from item_version where id = 1", FRESH);
        assertThat(registration(FRESH)).isEqualTo("item.unknown");
        ground.submit(999);
        ground.section(999);
        ground.centre(999);
        assertThat(registration(FRESH)).isEqualTo("item.unknown");
        ground.office(999);
        assertThat(registration(FRESH)).startsWith(FRESH + "20260302");
    }

    @Test
    @Article({"ITM-15", "ITM-16"})
    void an_item_that_was_revoked_or_has_expired_receives_no_case_from_that_day() {
        ground.publish(ground.draft(ItemChange.REVOKE, "2026-03-03"));
        assertThat(registration(ConfirmationGround.ITEM)).startsWith(ConfirmationGround.ITEM);
        ground.wiring.at("2026-03-02T16:00:00Z");
        assertThat(registration(ConfirmationGround.ITEM)).isEqualTo("item.not-in-force");
        ground.database.run("update item_version set effective_until = '2026-03-02' where id = 2");
        assertThat(registration("1122998801990101X24220117002000")).isEqualTo("item.not-in-force");
    }

    /** The number of the case, or the code of the refusal. */
    private String registration(String item) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        CaseRegistration door = ground.wiring.door(CaseRegistration.class);
        String[] number = new String[1];
        Problem refused = catchThrowableOfType(Problem.class, () -> number[0] = ground.in(() -> door.register(new RegisterCase(item, "新建厂房", "某公司", null, null))));
        return refused == null ? number[0] : refused.code();
    }
}
