package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class SheetFormTest {

    private static final ItemSheet SHEET = new ItemSheet("LOC-1", "LOCAL", "229901017001", "NATIONAL-BASIC-12", "ZJ", "LICENCE", ItemKind.APPROVAL,
            EntryClass.OTHER, NotOnline.PUBLIC_SAFETY, "itemadmin", null, "clerk", "施工许可", "Permit", HandlingType.PROMISED, 20, 5, "许可证", "Permit", "001",
            LocalDate.of(2027, 1, 4), null, "新设", "条例", LocalDate.of(2026, 11, 2),
            new ItemContent(Map.of("legalBasis", "建筑法"), List.of(new ItemContent.Material("申请表", true, ItemContent.MaterialForm.ORIGINAL, 2, "条例", "本局", "清晰", "ab", null)),
                    List.of(new ItemContent.Fee("工本费", "10 元", "价费字 1 号", true)), ApprovalTemplate.OWN,
                    List.of(new ItemContent.FlowStep("a", "受理", "Acceptance", StepKind.ACCEPT, "window-clerk", null, null, null, 1, List.of("b"), null),
                            new ItemContent.FlowStep("b", "批准", null, StepKind.DECIDE, "approver", null, "approver", "限额内", null, List.of(), "后台")),
                    List.of(new ItemContent.Question("多久？", "五天。")), List.of(new ItemContent.DiscretionGrade("轻微", "警告", 0L, 100L)),
                    List.of(new ItemContent.KeyFact("area", "面积", "Area", ItemContent.FactType.NUMBER, "平方米", true))));

    @Test
    @Article({"ITM-08", "ITM-28"})
    void aSheetComesOutAsItWentIn() {
        assertThat(SheetForm.of(SHEET).sheet(Set.of("legalBasis"))).isEqualTo(SHEET);
    }

    @Test
    void whatCannotBeReadIsAFindingAtItsPlaceAndStaysTyped() {
        SheetForm form = SheetForm.of(SHEET);
        form.getItem().with("promisedLimit", "五天");
        form.getSteps().get(1).with("limit", "1.5");
        form.getItem().with("effectiveFrom", "2027-02-30");
        Problem refused = catchThrowableOfType(Problem.class, () -> form.sheet(Set.of()));
        assertThat(refused.findings()).extracting(Finding::place).containsExactlyInAnyOrder("promisedLimit", "steps[1].limit", "effectiveFrom");
        assertThat(form.getItem().getIn()).containsEntry("promisedLimit", "五天");
    }

    @Test
    @Article("ITM-26")
    void whatIsAStateSecretGoesNoFurtherThanTheForm() {
        SheetForm form = SheetForm.of(SHEET);
        form.getItem().with("notOnline", "STATE_SECRET").with("promisedLimit", "五天");
        Problem refused = catchThrowableOfType(Problem.class, () -> form.sheet(Set.of("legalBasis")));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly("item.state-secret");
    }

    @Test
    void fieldsOfAnotherPowerTypeAreNotHandedIn() {
        SheetForm form = SheetForm.of(SHEET);
        form.getFields().with("punishmentKinds", "警告");
        assertThat(form.sheet(Set.of("punishmentKinds")).content().fields()).containsOnlyKeys("punishmentKinds");
    }

    @Test
    void aRemovedStepIsNoLongerWhereOthersLeadTo() {
        SheetForm form = SheetForm.of(SHEET);
        form.remove(form.getSteps(), 1);
        assertThat(form.flow()).singleElement().extracting(ItemContent.FlowStep::next).isEqualTo(List.of());
        form.addStep();
        form.addStep();
        assertThat(form.flow()).extracting(ItemContent.FlowStep::code).doesNotHaveDuplicates();
    }

    @Test
    void rowsChangePlacesAndBlankOnesGo() {
        SheetForm form = SheetForm.of(SHEET);
        SheetForm.up(form.getSteps(), 1);
        assertThat(form.flow()).extracting(ItemContent.FlowStep::code).containsExactly("b", "a");
        form.getMaterials().add(new FormRow().with("required", true).with("copies", 1).with("name", "  "));
        form.addStep();
        assertThat(form.dropBlankRows()).isTrue();
        assertThat(form.getMaterials()).hasSize(1);
        assertThat(form.getSteps()).hasSize(2);
        assertThat(form.dropBlankRows()).isFalse();
    }
}
