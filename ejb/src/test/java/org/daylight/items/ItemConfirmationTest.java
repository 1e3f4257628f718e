package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** A version on its way into the power database, each stage by another person. */
class ItemConfirmationTest {
    private final ConfirmationGround ground = new ConfirmationGround();

    @Test
    @Article({"ITM-11", "ITM-12", "ITM-14", "ITM-15"})
    void a_change_goes_through_section_centre_and_legal_office_and_every_look_is_kept() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.submit(id);
        assertThat(ground.section(id)).isEqualTo(ItemState.CENTRE_REVIEW);
        assertThat(ground.centre(id)).isEqualTo(ItemState.CONFIRMATION);
        assertThat(ground.office(id)).isEqualTo(ItemState.PUBLISHED);
        assertThat(ground.database.values("select stage || ' ' || outcome || ' ' || actor || ' ' || department_code || ' ' || coalesce(opinion, '-') || ' '"
                + " || coalesce(document_no, '-') from item_review where version_id = ? order by id", id)).containsExactly(
                "DRAFT SUBMITTED itemadmin ZJ - -", "SECTION_REVIEW AGREED legalsection ZJ 于法有据，同意 区法〔2026〕1 号",
                "CENTRE_REVIEW AGREED centre ZW 于法有据，同意 区法〔2026〕1 号", "CONFIRMATION PUBLISHED legaloffice FZ 于法有据，同意 区法〔2026〕1 号");
    }

    @Test
    @Article({"ITM-16", "ITM-11"})
    void a_published_version_ends_the_one_before_on_the_day_before_and_is_told() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.publish(id);
        assertThat(periods()).containsExactly("1 2020-01-01 2026-03-31", "2 2026-04-01 open");
        assertThat(ground.wiring.fired()).singleElement().isEqualTo(new ItemVersionPublished(ConfirmationGround.ITEM, id, 1L, ItemChange.CHANGE, "ZJ",
                LocalDate.parse("2026-04-01"), Instant.parse(ConfirmationGround.MORNING)));
    }

    @Test
    @Article("ITM-16")
    void a_planned_day_that_has_passed_becomes_today_and_is_kept_beside() {
        long id = ground.draft(ItemChange.CHANGE, "2026-02-20");
        ground.publish(id);
        assertThat(periods()).containsExactly("1 2020-01-01 2026-03-01", "2 2026-03-02 open");
        assertThat(ground.one("select planned_from from item_version where id = ?", id)).isEqualTo("2026-02-20");
    }

    @Test
    @Article("ITM-16")
    void a_version_that_waits_for_its_day_is_not_replaced_unseen() {
        ground.publish(ground.draft(ItemChange.CHANGE, "2026-06-01"));
        long earlier = ground.draft(ItemChange.CHANGE, "2026-05-01");
        assertThat(problemOf(() -> ground.submit(earlier))).isEqualTo("item.not-after-last");
        ground.database.run("update item_version set effective_from = '2026-06-02' where id = ?", earlier);
        ground.publish(earlier);
        assertThat(periods()).containsExactly("1 2020-01-01 2026-05-31", "2 2026-06-01 2026-06-01", "3 2026-06-02 open");
    }

    @Test
    @Article("ITM-15")
    void a_revocation_ends_the_item() {
        long id = ground.draft(ItemChange.REVOKE, "2026-04-01");
        ground.publish(id);
        assertThat(ground.one("select effective_until from item_version where id = 1")).isEqualTo("2026-03-31");
        ItemCatalogue catalogue = ground.wiring.door(ItemCatalogue.class);
        assertThat(problemOf(() -> catalogue.inForce(ConfirmationGround.ITEM, LocalDate.parse("2026-04-01")))).isEqualTo("item.not-in-force");
    }

    @Test
    @Article({"ITM-11", "ITM-31"})
    void completeness_is_asked_at_submission_and_again_at_publication() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.database.run("update item_version set change_basis = null where id = ?", id);
        assertThat(catchThrowableOfType(Problem.class, () -> ground.submit(id)).findings()).extracting(Finding::place).containsExactly("changeBasis");
        ground.database.run("update item_version set change_basis = '《建筑法》' where id = ?", id);
        ground.submit(id);
        ground.section(id);
        ground.centre(id);
        ground.database.run("update item_version set content = jsonb_set(content, '{materials}', '[]') where id = ?", id);
        assertThat(problemOf(() -> ground.office(id))).isEqualTo("item.incomplete");
        assertThat(ground.state(id)).isEqualTo("CONFIRMATION");
    }

    @Test
    @Article("ITM-32")
    void whoever_looks_may_send_it_back_with_a_reason_and_the_chain_begins_anew() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.submit(id);
        assertThat(problemOf(() -> ground.sendBack("legalsection", Roles.LEGAL_SECTION, id, "不行"))).isEqualTo("item.reason-required");
        ground.sendBack("legalsection", Roles.LEGAL_SECTION, id, "法律依据条文有误");
        ground.submit(id);
        ground.section(id);
        ground.sendBack("centre", Roles.CENTRE_MANAGER, id, "收费依据没有写明");
        ground.publish(id);
        assertThat(ground.state(id)).isEqualTo("PUBLISHED");
    }

    @Test
    @Article({"ITM-11", "ITM-15"})
    void nobody_skips_a_stage_reviews_the_own_draft_or_looks_twice_in_a_row() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        assertThat(problemOf(() -> ground.section(id))).isEqualTo("item.wrong-stage");
        ground.submit(id);
        assertThat(problemOf(() -> ground.submit(id))).isEqualTo("item.not-a-draft");
        assertThat(problemOf(() -> ground.office(id))).isEqualTo("item.wrong-stage");
        assertThat(problemOf(() -> ground.agree("itemadmin", Roles.LEGAL_SECTION, id))).isEqualTo("item.same-person");
        assertThat(problemOf(() -> ground.agree("clerk2", Roles.LEGAL_SECTION, id))).isEqualTo("item.other-department");
        ground.section(id);
        assertThat(problemOf(() -> ground.agree("legalsection", Roles.CENTRE_MANAGER, id))).isEqualTo("item.same-person");
        ground.wiring.as("centre", Roles.CENTRE_MANAGER);
        ItemConfirmation door = ground.wiring.door(ItemConfirmation.class);
        assertThat(problemOf(() -> ground.in(() -> door.agree(id, ground.revision(id), "  ", null)))).isEqualTo("item.opinion-required");
        assertThat(problemOf(() -> ground.in(() -> door.agree(id, ground.revision(id) - 1, "同意", null)))).isEqualTo("item.stale-revision");
        assertThat(problemOf(() -> ground.in(() -> door.agree(-1, 0, "同意", null)))).isEqualTo("item.unknown");
    }

    @Test
    @Article("ITM-14")
    void each_sees_what_waits_for_them_and_nothing_else() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01", "SC");
        assertThat(waiting("legalsection", Roles.LEGAL_SECTION)).isEmpty();
        ground.submit(id);
        assertThat(waiting("legalsection", Roles.LEGAL_SECTION)).containsExactly(id);
        assertThat(waiting("legaloffice", Roles.LEGAL_OFFICE)).isEmpty();
        assertThat(waiting("itemadmin", Roles.LEGAL_SECTION)).as("who wrote it").isEmpty();
        assertThat(waiting("clerk2", Roles.LEGAL_SECTION)).as("another department").isEmpty();
        ground.section(id);
        assertThat(waiting("head2", Roles.DEPARTMENT_HEAD)).containsExactly(id);
        assertThat(waiting("head", Roles.DEPARTMENT_HEAD)).isEmpty();
        assertThat(ground.wiring.door(ItemConfirmation.class).isTurn(id)).isFalse();
        ground.agree("head2", Roles.DEPARTMENT_HEAD, id);
        assertThat(waiting("centre", Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE)).containsExactly(id);
        ground.centre(id);
        assertThat(waiting("centre", Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE)).as("looked last").isEmpty();
        assertThat(waiting("legaloffice", Roles.LEGAL_OFFICE)).containsExactly(id);
        assertThat(ground.wiring.door(ItemConfirmation.class).isTurn(id)).isTrue();
    }

    @Test
    @Article("ITM-18")
    void what_was_reported_and_is_discarded_stands_withdrawn_with_its_report() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.submit(id);
        ground.sendBack("legalsection", Roles.LEGAL_SECTION, id, "法律依据条文有误");
        ground.wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        ItemDrafts drafts = ground.wiring.door(ItemDrafts.class);
        ground.in(() -> {
            drafts.discard(id, ground.revision(id));
            return null;
        });
        assertThat(ground.state(id)).isEqualTo("WITHDRAWN");
        assertThat(ground.one("select submitted_at is not null from item_version where id = ?", id)).isEqualTo("t");
        assertThat(ground.database.values("select outcome from item_review where version_id = ? order by id", id))
                .containsExactly("SUBMITTED", "RETURNED", "WITHDRAWN");
        long next = ground.in(() -> drafts.beginChange(ConfirmationGround.ITEM, ItemChange.CHANGE));
        assertThat(ground.one("select version from item_version where id = ?", next)).isEqualTo("3");
    }

    @Test
    @Article("ITM-11")
    void who_saved_the_draft_last_does_not_review_it() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.database.run("update item_version set saved_by = 'legalsection' where id = ?", id);
        ground.submit(id);
        assertThat(waiting("legalsection", Roles.LEGAL_SECTION)).isEmpty();
        assertThat(problemOf(() -> ground.section(id))).isEqualTo("item.same-person");
    }

    private List<Long> waiting(String person, String... roles) {
        ground.wiring.as(person, roles);
        Page<ItemLine> page = ground.in(() -> ground.wiring.door(ItemConfirmation.class).waiting(PageRequest.first(10)));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ItemLine::versionId).toList();
    }

    private List<String> periods() {
        return ground.database.values("select version || ' ' || effective_from || ' ' || coalesce(cast(effective_until as text), 'open') from item_version"
                + " where item_code = ? and state = 'PUBLISHED' order by version", ConfirmationGround.ITEM);
    }

    private static String problemOf(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
