package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** A flow in which other departments act changes only after all of them have signed. */
class ItemCoordinationTest {
    private final ConfirmationGround ground = new ConfirmationGround();

    @Test
    @Article("ITM-29")
    void a_cross_department_flow_goes_on_when_all_departments_have_signed() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "SC", "HB");
        ground.hire("head3", "HB");
        ground.submit(id);
        assertThat(ground.section(id)).isEqualTo(ItemState.COORDINATION);
        assertThat(problemOf(() -> ground.agree("head", Roles.DEPARTMENT_HEAD, id))).as("own department is not asked").isEqualTo("item.other-department");
        assertThat(problemOf(() -> ground.centre(id))).isEqualTo("item.wrong-stage");
        assertThat(ground.agree("head2", Roles.DEPARTMENT_HEAD, id)).isEqualTo(ItemState.COORDINATION);
        assertThat(problemOf(() -> ground.agree("head2", Roles.DEPARTMENT_HEAD, id))).as("signed already").isEqualTo("item.other-department");
        assertThat(ground.agree("head3", Roles.DEPARTMENT_HEAD, id)).isEqualTo(ItemState.CENTRE_REVIEW);
    }

    @Test
    @Article("ITM-29")
    void sent_back_by_one_department_all_are_asked_again() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "SC", "HB");
        ground.submit(id);
        ground.section(id);
        ground.agree("head2", Roles.DEPARTMENT_HEAD, id);
        ground.hire("head3", "HB");
        ground.sendBack("head3", Roles.DEPARTMENT_HEAD, id, "环评环节应当前置");
        assertThat(ground.state(id)).isEqualTo("DRAFT");
        ground.submit(id);
        ground.section(id);
        assertThat(ground.database.values("select department_code from item_coordination where version_id = ? and signed_at is null order by 1", id))
                .containsExactly("HB", "SC");
    }

    @Test
    @Article("ITM-29")
    void a_department_whose_steps_are_taken_out_is_asked_too() {
        long id = ground.draft(ItemChange.CHANGE, "2026-05-01");
        ground.database.run("update item_version set content = '{\"steps\":[{\"code\":\"x\",\"department\":\"SC\"}]}' where id = 1");
        ground.submit(id);
        assertThat(ground.section(id)).isEqualTo(ItemState.COORDINATION);
    }

    @Test
    @Article("ITM-29")
    void a_step_of_a_department_that_does_not_exist_is_found() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "NOBODY");
        Problem incomplete = catchThrowableOfType(Problem.class, () -> ground.submit(id));
        assertThat(incomplete.code()).isEqualTo("item.incomplete");
        assertThat(incomplete.findings()).singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo("item.department-unknown"));
    }

    @Test
    @Article({"ITM-29", "ITM-01"})
    void a_department_that_no_longer_acts_in_the_flow_is_asked_no_more_and_sees_no_more() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "SC");
        ground.submit(id);
        ground.section(id);
        ground.sendBack("head2", Roles.DEPARTMENT_HEAD, id, "此环节与我局无关");
        ground.database.run("update item_version d set content = v.content from item_version v where v.id = 1 and d.id = ?", id);
        ground.submit(id);
        assertThat(ground.section(id)).isEqualTo(ItemState.CENTRE_REVIEW);
        assertThat(ground.database.values("select department_code from item_coordination where version_id = ?", id)).isEmpty();
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(problemOf(() -> ground.wiring.door(ItemQueries.class).version(id))).isEqualTo("item.unknown");
    }

    @Test
    @Article("ITM-29")
    void a_department_that_is_asked_to_sign_reads_the_change_and_what_it_changes() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "SC");
        ItemQueries queries = ground.wiring.door(ItemQueries.class);
        ground.submit(id);
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(problemOf(() -> queries.version(id))).as("not asked yet").isEqualTo("item.unknown");
        ground.section(id);
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(queries.version(queries.version(id).inForce().versionId()).sheet().itemCode()).isEqualTo(ConfirmationGround.ITEM);
        assertThat(queries.versions(ConfirmationGround.ITEM)).extracting(ItemLine::version).containsExactly(2, 1);
    }

    private static String problemOf(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
