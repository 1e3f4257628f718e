package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.items.ItemContent.Fee;
import org.daylight.items.ItemQuality.DepartmentLine;
import org.daylight.items.ItemQuality.IncompleteItem;
import org.daylight.items.ItemQuality.Variant;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemQualityTest {
    private static final String MARKET_CODE = "11229988019902020G4220117099000";
    private final ItemGround ground = new ItemGround();

    @Test
    @Article({"ITM-31", "ITM-02"})
    void the_made_up_district_is_complete_and_uniform() {
        ground.asLegalOffice();
        assertThat(incomplete()).isEmpty();
        assertThat(ground.quality.variants(PageRequest.first(50)).rows()).isEmpty();
        assertThat(byDepartment()).hasSizeGreaterThanOrEqualTo(11).allMatch(line -> line.findings() == 0);
    }

    @Test
    @Article("ITM-31")
    void what_lacks_something_is_listed_with_what_it_lacks_and_counted() {
        ground.database.run("update item_version set content = '{}' where item_code = ?", ItemGround.PERMIT);
        ground.asLegalOffice();
        List<IncompleteItem> found = incomplete();
        assertThat(found).extracting(item -> item.item().itemCode()).containsExactly(ItemGround.PERMIT);
        assertThat(found.get(0).findings()).extracting(Finding::place).contains("fields.legalBasis", "materials", "steps");
        assertThat(found.get(0).findings()).extracting(Finding::article).contains("002 art. 14(2)");
        assertThat(byDepartment()).filteredOn(line -> line.departmentCode().equals("ZJ")).singleElement()
                .satisfies(line -> assertThat(line).extracting(DepartmentLine::incomplete, DepartmentLine::findings)
                        .containsExactly(1, found.get(0).findings().size()));
    }

    @Test
    @Article({"ITM-07", "ITM-31"})
    void what_was_found_under_another_schema_or_of_another_text_is_found_again() {
        ground.asLegalOffice();
        assertThat(incomplete()).isEmpty();
        ground.database.run("update item_check set schema_key = 'another', findings = '[{\"place\": \"x\", \"code\": \"y\"}]', found = 1");
        assertThat(incomplete()).isEmpty();
        ground.database.run("update item_version set content = content - 'steps' where item_code = ?", ItemGround.PERMIT);
        assertThat(incomplete()).flatExtracting(IncompleteItem::findings).extracting(finding -> ((Finding) finding).code())
                .containsExactly("item.flow-missing");
        ground.database.run("update item set power_type = 'GONE' where code = ?", ItemGround.PERMIT);
        assertThat(incomplete()).flatExtracting(IncompleteItem::findings).extracting(finding -> ((Finding) finding).code())
                .containsExactly("item.power-type-unknown");
    }

    @Test
    void a_departments_people_see_their_own() {
        ground.database.run("update item_version set content = '{}' where item_code = ?", ItemGround.PERMIT);
        assertThat(byDepartment()).extracting(DepartmentLine::departmentCode).containsExactly("ZJ");
        ground.asMarket();
        assertThat(incomplete()).isEmpty();
        assertThat(ground.in(() -> ground.quality.incomplete("ZJ", PageRequest.first(9))).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"建筑物拆除工程备案", "１．建筑物拆除工程备案", "（三）建筑物的拆除工程 备案", "建筑物（拆除）工程备案", "十二、《建筑物拆除工程》备案"})
    @Article("ITM-10")
    void the_same_item_is_recognised_however_its_name_is_written(String name) {
        published(Sheets.but("basicCode", null).and("basicCodeScheme", null).sheet());
        long twin = begun(market(name).and("basicCode", null).and("basicCodeScheme", null).and("content", otherFee()).sheet());
        assertThat(codes(twin)).contains("item.variant-fees").doesNotContain("item.variant-materials");
        assertThat(codes(twin).contains("item.variant-name")).isEqualTo(!name.equals("建筑物拆除工程备案"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"建筑物拆除备案", "一级建筑物拆除工程备案", "建筑物拆除工程备案变更"})
    @Article("ITM-10")
    void another_item_is_another_item(String name) {
        published(Sheets.but("basicCode", null).and("basicCodeScheme", null).sheet());
        assertThat(codes(begun(market(name).and("basicCode", null).and("basicCodeScheme", null).and("content", otherFee()).sheet()))).isEmpty();
    }

    @Test
    @Article("ITM-10")
    void under_one_basic_code_name_materials_and_fees_are_the_same() {
        published(Sheets.complete());
        long twin = begun(market("拆房备案").and("content", new ItemContent(Sheets.fields(), List.of(Sheets.material("申请表")), List.of(),
                ApprovalTemplate.OWN, List.of(), List.of(), List.of(), null)).sheet());
        assertThat(codes(twin)).contains("item.variant-name", "item.variant-materials", "item.variant-fees");
        ground.publish(twin);
        ground.asLegalOffice();
        List<Variant> variants = ground.quality.variants(PageRequest.first(50)).rows();
        assertThat(variants).extracting(Variant::kind).containsExactly("FEES", "MATERIALS", "NAME");
        assertThat(variants).allSatisfy(variant -> assertThat(List.of(variant.one().departmentCode(), variant.other().departmentCode()))
                .containsExactlyInAnyOrder("ZJ", "SC"));
        assertThat(ground.quality.variants(PageRequest.first(1)).total()).isEqualTo(3);
    }

    @Test
    @Article("ITM-10")
    void materials_in_another_order_are_the_same_materials() {
        published(Sheets.complete());
        long twin = begun(market("建筑物拆除工程备案").and("content", new ItemContent(Sheets.fields(),
                List.of(Sheets.material("施工方案"), Sheets.material("申请表")), Sheets.content().fees(), ApprovalTemplate.OWN, List.of(), List.of(), List.of(), null)).sheet());
        assertThat(codes(twin)).noneMatch(code -> code.startsWith("item.variant"));
    }

    @Test
    @Article("ITM-10")
    void an_item_stands_once_in_its_department() {
        published(Sheets.complete());
        long twin = ground.begin(Sheets.but("itemCode", "1122998801990101X24220117098000").and("basicCode", "220117098000").sheet());
        assertThat(ground.queries.version(twin).findings()).extracting(Finding::code).containsExactly("item.variant-duplicate");
    }

    @Test
    @Article("ITM-10")
    void departments_that_agreed_can_change_one_after_the_other() {
        published(Sheets.complete());
        ground.asMarket();
        long twin = begun(market("建筑物拆除工程备案").sheet());
        ground.publish(twin);
        ground.asMarket();
        long change = ground.in(() -> ground.drafts.beginChange(MARKET_CODE, ItemChange.CHANGE));
        long revision = ground.queries.version(change).revision();
        ground.in(() -> ground.drafts.save(change, revision, market("建筑物拆除工程备案").and("content", otherFee()).sheet()));
        assertThat(codes(change)).noneMatch(code -> code.startsWith("item.variant"));
        long renamed = ground.queries.version(change).revision();
        ground.in(() -> ground.drafts.save(change, renamed, market("拆房备案").and("content", otherFee()).sheet()));
        assertThat(codes(change)).contains("item.variant-name", "item.variant-fees");
    }

    private static Sheets market(String name) {
        return Sheets.but("itemCode", MARKET_CODE).and("departmentCode", "SC").and("businessOwner", null).and("systemKeeper", null).and("operator", null)
                .and("nameZh", name).and("content", new ItemContent(Sheets.fields(), Sheets.content().materials(), Sheets.content().fees(),
                        ApprovalTemplate.OWN, List.of(), List.of(), List.of(), null));
    }

    private static ItemContent otherFee() {
        return new ItemContent(Sheets.fields(), Sheets.content().materials(), List.of(new Fee("工本费", "每证 20 元", "x", false)), ApprovalTemplate.OWN,
                List.of(), List.of(), List.of(), null);
    }

    private void published(ItemSheet sheet) {
        ground.asHousing();
        ground.publish(ground.begin(sheet));
    }

    private long begun(ItemSheet sheet) {
        ground.asMarket();
        return ground.begin(sheet);
    }

    private List<String> codes(long versionId) {
        return ground.queries.version(versionId).findings().stream().map(Finding::code).filter(code -> code.startsWith("item.variant")).toList();
    }

    private List<IncompleteItem> incomplete() {
        return ground.in(() -> ground.quality.incomplete(null, PageRequest.first(50))).rows();
    }

    private List<DepartmentLine> byDepartment() {
        return ground.in(ground.quality::byDepartment);
    }
}
