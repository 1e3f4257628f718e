package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.FieldRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCatalogueTest {
    private final ItemGround ground = new ItemGround();

    @Test
    @Article({"ITM-01", "ITM-02"})
    void the_public_finds_what_is_in_force_by_department_type_kind_and_words() {
        assertThat(find(ItemFilter.none()).total()).isGreaterThanOrEqualTo(56);
        assertThat(find(new ItemFilter("ZJ", "LICENCE", ItemKind.APPROVAL, HandlingType.PROMISED, null, null, "施工")).rows())
                .extracting(ItemLine::nameZh).containsExactly("建筑工程施工许可");
        assertThat(find(new ItemFilter(null, null, null, null, null, null, "CONSTRUCTION permit")).rows()).hasSize(1);
        assertThat(find(new ItemFilter(null, null, null, null, null, null, ItemGround.PERMIT.substring(20))).rows()).hasSize(1);
        assertThat(find(new ItemFilter(null, null, null, null, null, null, "%")).rows()).isEmpty();
    }

    @Test
    @Article("ITM-01")
    void the_public_sees_how_many_items_each_department_has_whichever_is_chosen() {
        assertThat(ground.catalogue.byDepartment(new ItemFilter("SC", "LICENCE", null, null, null, null, "建筑工程施工"))).isEqualTo(Map.of("ZJ", 1L));
        assertThat(ground.catalogue.byDepartment(ItemFilter.none()).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(find(ItemFilter.none()).total());
    }

    @Test
    @Article("ITM-01")
    void a_draft_is_not_in_the_catalogue() {
        ground.begin(Sheets.complete());
        assertThat(find(new ItemFilter(null, null, null, null, ItemState.DRAFT, null, "拆除")).rows()).isEmpty();
        assertThatThrownBy(() -> ground.catalogue.guide(Sheets.CODE)).isInstanceOf(Problem.class).hasMessageStartingWith("item.unknown");
    }

    @Test
    @Article({"ITM-03", "ITM-09", "ITM-30", "ITM-31"})
    void the_guide_shows_all_open_elements_the_flow_with_its_duties_and_nobody_by_name() {
        ground.publish(ground.begin(Sheets.with(c -> new ItemContent(c.fields(), c.materials(), c.fees(), c.template(), duties(c.steps()), c.questions(),
                c.discretion(), null)).sheet()));
        ItemGuide guide = ground.catalogue.guide(Sheets.CODE);
        assertThat(guide.content().fields()).isEqualTo(Sheets.fields());
        assertThat(guide.schema().fields()).extracting(FieldRule::code).contains("legalBasis", "contactPhone", "responsibilityList");
        assertThat(guide.content().materials()).extracting(ItemContent.Material::name).containsExactly("申请表", "施工方案");
        assertThat(guide.content().fees()).extracting(ItemContent.Fee::basis).containsExactly("价费〔2002〕1 号");
        assertThat(guide.content().steps()).extracting(FlowStep::duties).contains("前台收件，后台核实");
        assertThat(guide.content().steps()).extracting(FlowStep::person).containsOnlyNulls();
        assertThat(guide.line().statutoryLimit()).isEqualTo(20);
        assertThat(guide.line().promisedLimit()).isEqualTo(7);
        assertThat(guide.notOnline()).isNull();
    }

    @Test
    @Article("ITM-07")
    void a_field_that_the_schema_does_not_open_is_not_shown() {
        ground.database.run("update item_version set content = content || '{\"fields\": {\"secretNote\": \"x\", \"legalBasis\": \"y\"}}' where item_code = ?",
                ItemGround.PERMIT);
        assertThat(ground.catalogue.guide(ItemGround.PERMIT).content().fields()).containsOnlyKeys("legalBasis");
    }

    @Test
    @Article("ITM-16")
    void versions_follow_each_other_and_the_guide_tells_those_before() {
        ground.database.run("update item_version set effective_until = '2026-10-31' where item_code = ?", ItemGround.PERMIT);
        assertThatThrownBy(() -> ground.catalogue.guide(ItemGround.PERMIT)).isInstanceOf(Problem.class).hasMessageStartingWith("item.unknown");
        ground.database.run("insert into item_version (id, item_code, version, name_zh, name_en, effective_from) values (900, ?, 2, '新名', 'New', '2026-11-01')",
                ItemGround.PERMIT);
        ItemGuide guide = ground.catalogue.guide(ItemGround.PERMIT);
        assertThat(guide.version().version()).isEqualTo(2);
        assertThat(guide.history()).extracting(ItemLine::version).containsExactly(1);
    }

    @Test
    @Article("ITM-27")
    void the_guide_says_that_an_item_is_not_handled_online() {
        ground.database.run("update item set not_online = 'PUBLIC_SAFETY' where code = ?", ItemGround.PERMIT);
        assertThat(ground.catalogue.guide(ItemGround.PERMIT).notOnline()).isEqualTo(NotOnline.PUBLIC_SAFETY);
        assertThatThrownBy(() -> ground.database.run("update item set not_online = 'STATE_SECRET' where code = ?", ItemGround.PERMIT))
                .hasMessageContaining("not_online");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemCode", "nameZh", "departmentCode", "state", "promisedLimit", "effectiveFrom", "submittedAt"})
    void every_promised_column_sorts_and_pages_follow_without_gap(String column) {
        ground.asLegalOffice();
        List<ItemLine> all = ground.queries.find(ItemFilter.none(), new PageRequest(0, 100, column, false)).rows();
        List<ItemLine> last = ground.queries.find(ItemFilter.none(), new PageRequest(all.size() - 3, 3, column, false)).rows();
        assertThat(last).isEqualTo(all.subList(all.size() - 3, all.size()));
    }

    @Test
    void no_other_column_sorts() {
        assertThatThrownBy(() -> ground.queries.find(ItemFilter.none(), new PageRequest(0, 3, "content", true))).hasMessageStartingWith("page.unsortable");
    }

    @Test
    @Article("ITM-01")
    void who_watches_over_all_departments_sees_all_and_drafts_too() {
        ground.begin(Sheets.complete());
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.queries.find(new ItemFilter(null, null, null, null, ItemState.DRAFT, null, null), PageRequest.first(5)).rows())
                .extracting(ItemLine::itemCode).containsExactly(Sheets.CODE);
        assertThat(ground.queries.versions(ItemGround.PERMIT)).hasSize(1);
        ground.asMarket();
        assertThatThrownBy(() -> ground.queries.versions(ItemGround.PERMIT)).hasMessageStartingWith("item.unknown");
    }

    @Test
    void a_department_that_is_asked_to_sign_reads_the_version_and_no_other() {
        long id = ground.begin(Sheets.complete());
        ground.asMarket();
        assertThatThrownBy(() -> ground.queries.version(id)).hasMessageStartingWith("item.unknown");
        ground.database.run("insert into item_coordination (version_id, department_code, asked_at) values (?, 'SC', now())", id);
        assertThat(ground.queries.version(id).coordination()).extracting(ItemVersionPage.SignOff::departmentCode).containsExactly("SC");
    }

    private static List<FlowStep> duties(List<FlowStep> steps) {
        return steps.stream().map(s -> new FlowStep(s.code(), s.nameZh(), s.nameEn(), s.kind(), s.post(), s.department(), s.person(), s.authority(), s.limit(),
                s.next(), "前台收件，后台核实")).toList();
    }

    private Page<ItemLine> find(ItemFilter filter) {
        return ground.catalogue.find(filter, PageRequest.first(100));
    }
}
