package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemDraftsTest {
    private static final String PUBLISHED = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final ItemDrafts drafts = wiring.door(ItemDrafts.class);
    private final ItemQueries queries = wiring.door(ItemQueries.class);

    @BeforeEach
    void inTheMorning() {
        wiring.at("2026-11-20T01:00:00Z");
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
    }

    @Test
    @Article({"ITM-01", "ITM-08", "ORG-06"})
    void a_new_item_is_a_draft_that_says_everything_its_sheet_said() {
        long id = begin(Sheets.complete());
        ItemVersionPage page = queries.version(id);
        assertThat(page.sheet()).isEqualTo(Sheets.complete());
        assertThat(page.state()).isEqualTo(ItemState.DRAFT);
        assertThat(page.change()).isEqualTo(ItemChange.SET);
        assertThat(page.draftedBy()).isEqualTo("itemadmin");
        assertThat(page.findings()).isEmpty();
        assertThat(page.inForce()).isNull();
    }

    @Test
    void each_save_gives_the_next_revision_even_where_only_the_content_changed() {
        long id = begin(Sheets.complete());
        long first = queries.version(id).revision();
        ItemSheet changed = Sheets.with(c -> Sheets.withField(c, "approvalResult", "备案证明")).sheet();
        long second = save(id, first, changed);
        assertThat(second).isGreaterThan(first);
        assertThat(queries.version(id).revision()).isEqualTo(second);
        assertThat(queries.version(id).sheet()).isEqualTo(changed);
        assertThat(save(id, second, changed)).isGreaterThan(second);
    }

    @Test
    void who_saves_on_a_stale_revision_is_told_and_overwrites_nothing() {
        long id = begin(Sheets.complete());
        long revision = queries.version(id).revision();
        save(id, revision, Sheets.but("nameZh", "先保存的名称").sheet());
        assertThatThrownBy(() -> save(id, revision, Sheets.but("nameZh", "后保存的名称").sheet())).satisfies(isProblem("item.stale-revision", 409));
        assertThat(queries.version(id).sheet().nameZh()).isEqualTo("先保存的名称");
    }

    @Test
    @Article("ITM-01")
    void who_saved_last_is_known_and_the_author_stays_the_author() {
        long id = begin(Sheets.complete());
        wiring.as("clerk", Roles.ITEM_ADMINISTRATOR);
        wiring.at("2026-11-20T02:00:00Z");
        save(id, queries.version(id).revision(), Sheets.complete());
        assertThat(queries.lastSave(id).username()).isEqualTo("clerk");
        assertThat(queries.lastSave(id).at()).isEqualTo("2026-11-20T02:00:00Z");
        assertThat(queries.version(id).draftedBy()).isEqualTo("itemadmin");
    }

    @Test
    void what_cannot_stand_is_refused_at_once_and_whole() {
        assertThatThrownBy(() -> begin(Sheets.but("promisedLimit", 21).and("itemCode", "1122998801990101X14220117099000").sheet()))
                .satisfies(isProblem("item.rejected", 422))
                .extracting(refused -> ((Problem) refused).findings(), InstanceOfAssertFactories.list(Finding.class))
                .extracting(Finding::place).containsExactly("itemCode", "promisedLimit");
        assertThat(database.values("select count(*) from item where code like '%099000'")).containsExactly("0");
    }

    @Test
    @Article({"ITM-27"})
    void nothing_of_a_state_secret_is_stored() {
        assertThatThrownBy(() -> begin(Sheets.but("notOnline", NotOnline.STATE_SECRET).sheet())).satisfies(isProblem("item.rejected", 422))
                .hasMessageContaining("item.state-secret");
        assertThat(database.values("select count(*) from item_version where state = 'DRAFT'")).containsExactly("0");
    }

    @Test
    @Article("ITM-10")
    void a_code_is_used_once() {
        begin(Sheets.complete());
        assertThatThrownBy(() -> begin(Sheets.complete())).hasMessageContaining("item.code-taken");
    }

    @Test
    void the_code_of_a_draft_can_still_be_corrected() {
        long id = begin(Sheets.complete());
        String corrected = "1122998801990101X24220117098000";
        save(id, queries.version(id).revision(), Sheets.but("itemCode", corrected).sheet());
        assertThat(queries.version(id).sheet().itemCode()).isEqualTo(corrected);
        assertThat(database.values("select code from item where code like '%09_000'")).containsExactly(corrected);
    }

    @Test
    @Article({"ITM-16"})
    void a_change_starts_from_what_is_in_force_and_there_is_one_at_a_time() {
        long id = inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.CHANGE));
        ItemVersionPage page = queries.version(id);
        assertThat(page.sheet().nameZh()).isEqualTo("建筑工程施工许可");
        assertThat(page.version()).isEqualTo(2);
        assertThat(page.sheet().effectiveFrom()).isNull();
        assertThat(page.inForce().version()).isEqualTo(1);
        assertThatThrownBy(() -> inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.REVOKE))).satisfies(isProblem("item.draft-open", 409));
    }

    @Test
    @Article("ITM-16")
    void a_draft_changes_nothing_of_the_item_in_force() {
        long id = inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.CHANGE));
        ItemSheet sheet = queries.version(id).sheet();
        save(id, queries.version(id).revision(), Sheets.but("itemCode", PUBLISHED).and("powerType", "NON_LICENCE_APPROVAL").sheet());
        assertThat(queries.version(id).sheet().powerType()).isEqualTo("NON_LICENCE_APPROVAL");
        assertThat(wiring.door(ItemCatalogue.class).guide(PUBLISHED).line().powerType()).isEqualTo(sheet.powerType()).isEqualTo("LICENCE");
    }

    @Test
    @Article("ITM-16")
    void the_code_of_a_published_item_is_fixed() {
        long id = inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.CHANGE));
        assertThatThrownBy(() -> save(id, queries.version(id).revision(), Sheets.complete())).hasMessageContaining("item.code-fixed");
    }

    @Test
    @Article("ITM-16")
    void a_revocation_says_when_and_why_and_leaves_the_item_as_it_is() {
        long id = inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.REVOKE));
        database.run("update staff set active_until = '2026-01-01' where username = 'head'");
        assertThat(queries.version(id).findings()).extracting(Finding::place).containsExactly("effectiveFrom", "changeReason", "changeBasis");
        save(id, queries.version(id).revision(), Sheets.but("nameZh", "别的").and("changeReason", "取消").and("changeBasis", "国发〔2026〕1 号").sheet());
        ItemVersionPage page = queries.version(id);
        assertThat(page.findings()).isEmpty();
        assertThat(page.sheet().nameZh()).isEqualTo("建筑工程施工许可");
        assertThat(page.sheet().changeReason()).isEqualTo("取消");
    }

    @Test
    @Article({"ORG-06", "AUT-08"})
    void who_has_left_is_found_before_submission() {
        long id = begin(Sheets.complete());
        database.run("update staff set active_until = '2026-01-01' where username in ('reviewer', 'approver')");
        assertThat(queries.version(id).findings()).extracting(Finding::place).containsExactly("businessOwner", "steps[2].person", "steps[3].person");
    }

    @Test
    void a_discarded_draft_takes_an_item_with_it_that_has_nothing_else() {
        long fresh = begin(Sheets.complete());
        inTransaction(() -> discard(fresh));
        assertThat(database.values("select count(*) from item where code = ?", Sheets.CODE)).containsExactly("0");
        long change = inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.CHANGE));
        inTransaction(() -> discard(change));
        assertThat(queries.versions(PUBLISHED)).extracting(ItemLine::version).containsExactly(1);
    }

    @Test
    @Article("ITM-01")
    void each_department_keeps_its_own_items() {
        long id = begin(Sheets.complete());
        wiring.as("itemadmin2", Roles.ITEM_ADMINISTRATOR);
        assertThatThrownBy(() -> begin(Sheets.complete())).satisfies(isProblem("item.other-department", 403));
        assertThatThrownBy(() -> save(id, 1, Sheets.complete())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> inTransaction(() -> drafts.beginChange(PUBLISHED, ItemChange.CHANGE))).satisfies(isProblem("item.other-department", 403));
        assertThatThrownBy(() -> queries.version(id)).satisfies(isProblem("item.unknown", 404));
        assertThat(queries.find(ItemFilter.none(), PageRequest.first(50)).rows()).extracting(ItemLine::departmentCode).containsOnly("SC");
    }

    @Test
    void a_published_version_is_no_draft() {
        List<String> id = database.values("select id from item_version where item_code = ?", PUBLISHED);
        assertThatThrownBy(() -> save(Long.parseLong(id.get(0)), 0, Sheets.complete())).satisfies(isProblem("item.not-a-draft", 422));
    }

    @Test
    @Article({"ITM-18", "ITM-01"})
    void a_new_item_that_was_reported_and_withdrawn_is_set_up_again_by_its_department_alone() {
        long first = begin(Sheets.complete());
        database.run("update item_version set submitted_at = now() where id = ?", first);
        inTransaction(() -> discard(first));
        assertThat(queries.versions(Sheets.CODE)).extracting(ItemLine::state).containsExactly(ItemState.WITHDRAWN);
        wiring.as("itemadmin2", Roles.ITEM_ADMINISTRATOR);
        assertThatThrownBy(() -> begin(Sheets.but("departmentCode", "SC").sheet())).hasMessageContaining("item.code-taken");
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        long again = begin(Sheets.complete());
        assertThat(queries.version(again).version()).isEqualTo(2);
        assertThatThrownBy(() -> save(again, queries.version(again).revision(), Sheets.but("itemCode", PUBLISHED).sheet()))
                .hasMessageContaining("item.code-fixed");
        inTransaction(() -> discard(again));
        assertThat(queries.versions(Sheets.CODE)).extracting(ItemLine::version).containsExactly(1);
    }

    private Long discard(long id) {
        drafts.discard(id, queries.version(id).revision());
        return id;
    }

    private long begin(ItemSheet sheet) {
        return inTransaction(() -> drafts.begin(sheet));
    }

    private long save(long id, long revision, ItemSheet sheet) {
        return inTransaction(() -> drafts.save(id, revision, sheet));
    }

    private <T> T inTransaction(Supplier<T> act) {
        wiring.em().getTransaction().begin();
        try {
            T result = act.get();
            wiring.em().getTransaction().commit();
            return result;
        } finally {
            if (wiring.em().getTransaction().isActive()) {
                wiring.em().getTransaction().rollback();
            }
            wiring.em().clear();
        }
    }

    private static Consumer<Throwable> isProblem(String code, int status) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(Problem.class).hasMessageStartingWith(code);
            assertThat(((Problem) thrown).kind().status()).isEqualTo(status);
        };
    }
}
