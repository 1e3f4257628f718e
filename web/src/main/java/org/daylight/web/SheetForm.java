package org.daylight.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/** A sheet of an item while it is being written: what was typed, and rows that come, go and change places. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormRow item = new FormRow();
    private final FormRow fields = new FormRow();
    private final List<FormRow> materials = new ArrayList<>();
    private final List<FormRow> fees = new ArrayList<>();
    private final List<FormRow> steps = new ArrayList<>();
    private final List<FormRow> questions = new ArrayList<>();
    private final List<FormRow> discretion = new ArrayList<>();
    private final List<FormRow> keyFacts = new ArrayList<>();

    /** An item that is not there yet. */
    static SheetForm fresh(String departmentCode) {
        SheetForm form = new SheetForm();
        form.item.with("departmentCode", departmentCode).with("codeScheme", "NATIONAL-IMPLEMENTATION-31").with("powerType", "LICENCE")
                .with("kind", ItemKind.APPROVAL).with("entryClass", EntryClass.OTHER).with("handlingType", HandlingType.PROMISED);
        return form;
    }

    static SheetForm of(ItemSheet sheet) {
        SheetForm form = new SheetForm();
        form.item.with("itemCode", sheet.itemCode()).with("codeScheme", sheet.codeScheme()).with("basicCode", sheet.basicCode())
                .with("basicCodeScheme", sheet.basicCodeScheme()).with("departmentCode", sheet.departmentCode()).with("powerType", sheet.powerType())
                .with("kind", sheet.kind()).with("entryClass", sheet.entryClass()).with("notOnline", sheet.notOnline())
                .with("businessOwner", sheet.businessOwner()).with("systemKeeper", sheet.systemKeeper()).with("operator", sheet.operator())
                .with("nameZh", sheet.nameZh()).with("nameEn", sheet.nameEn()).with("handlingType", sheet.handlingType())
                .with("statutoryLimit", sheet.statutoryLimit()).with("promisedLimit", sheet.promisedLimit())
                .with("certificateZh", sheet.certificateZh()).with("certificateEn", sheet.certificateEn()).with("certificateType", sheet.certificateType())
                .with("effectiveFrom", sheet.effectiveFrom()).with("effectiveUntil", sheet.effectiveUntil()).with("changeReason", sheet.changeReason())
                .with("changeBasis", sheet.changeBasis()).with("changedOn", sheet.changedOn());
        form.fill(sheet.content() == null ? ItemContent.empty() : sheet.content());
        return form;
    }

    private void fill(ItemContent content) {
        item.with("template", content.template());
        content.fields().forEach(fields::with);
        content.materials().forEach(one -> materials.add(new FormRow().with("name", one.name()).with("required", one.required()).with("form", one.form())
                .with("copies", one.copies()).with("basis", one.basis()).with("issuer", one.issuer()).with("standard", one.standard())
                .with("blankForm", one.blankForm()).with("sampleForm", one.sampleForm())));
        content.fees().forEach(one -> fees.add(new FormRow().with("name", one.name()).with("standard", one.standard()).with("basis", one.basis())
                .with("reducible", one.reducible())));
        content.steps().forEach(one -> steps.add(new FormRow().with("code", one.code()).with("nameZh", one.nameZh()).with("nameEn", one.nameEn())
                .with("kind", one.kind()).with("post", one.post()).with("department", one.department()).with("person", one.person())
                .with("authority", one.authority()).with("limit", one.limit()).with("next", new ArrayList<>(one.next())).with("duties", one.duties())));
        content.questions().forEach(one -> questions.add(new FormRow().with("question", one.question()).with("answer", one.answer())));
        content.discretion().forEach(one -> discretion.add(new FormRow().with("circumstance", one.circumstance()).with("measure", one.measure())
                .with("least", one.least()).with("most", one.most())));
        content.keyFacts().forEach(one -> keyFacts.add(new FormRow().with("code", one.code()).with("nameZh", one.nameZh()).with("nameEn", one.nameEn())
                .with("type", one.type()).with("unit", one.unit()).with("required", one.required())));
    }

    /**
     * {@code item.rejected} (422) with a finding for each number or day that cannot be read. What is a state secret goes no further than this form, so
     * that not even its code is written down (ITM-26).
     *
     * @param asked fields of the power type; what was typed into others stays in the form only
     */
    ItemSheet sheet(Set<String> asked) {
        List<Finding> findings = new ArrayList<>();
        if (item.constant(NotOnline.class, "notOnline") == NotOnline.STATE_SECRET) {
            throw new Problem("item.rejected", List.of(Finding.of("notOnline", "item.state-secret", "ITM-26")));
        }
        ItemSheet sheet = sheet(asked, findings);
        if (!findings.isEmpty()) {
            throw new Problem("item.rejected", findings);
        }
        return sheet;
    }

    private ItemSheet sheet(Set<String> asked, List<Finding> findings) {
        return new ItemSheet(item.text("itemCode"), item.text("codeScheme"), item.text("basicCode"),
                item.text("basicCode") == null ? null : item.text("basicCodeScheme"), item.text("departmentCode"), item.text("powerType"),
                item.constant(ItemKind.class, "kind"), item.constant(EntryClass.class, "entryClass"), item.constant(NotOnline.class, "notOnline"),
                item.text("businessOwner"), item.text("systemKeeper"), item.text("operator"), item.text("nameZh"), item.text("nameEn"),
                item.constant(HandlingType.class, "handlingType"), item.count("statutoryLimit", "statutoryLimit", findings),
                item.count("promisedLimit", "promisedLimit", findings), item.text("certificateZh"), item.text("certificateEn"),
                item.text("certificateType"), item.day("effectiveFrom", "effectiveFrom", findings), item.day("effectiveUntil", "effectiveUntil", findings),
                item.text("changeReason"), item.text("changeBasis"), item.day("changedOn", "changedOn", findings), content(asked, findings));
    }

    private ItemContent content(Set<String> asked, List<Finding> findings) {
        Map<String, String> texts = new TreeMap<>();
        asked.stream().filter(code -> fields.text(code) != null).forEach(code -> texts.put(code, fields.text(code)));
        List<ItemContent.Material> papers = new ArrayList<>();
        for (int i = 0; i < materials.size(); i++) {
            FormRow row = materials.get(i);
            Integer copies = row.count("copies", "materials[" + i + "].copies", findings);
            papers.add(new ItemContent.Material(row.text("name"), row.truth("required"), row.constant(ItemContent.MaterialForm.class, "form"),
                    copies == null ? 0 : copies, row.text("basis"), row.text("issuer"), row.text("standard"), row.text("blankForm"), row.text("sampleForm")));
        }
        List<ItemContent.DiscretionGrade> grades = new ArrayList<>();
        for (int i = 0; i < discretion.size(); i++) {
            FormRow row = discretion.get(i);
            grades.add(new ItemContent.DiscretionGrade(row.text("circumstance"), row.text("measure"),
                    row.number("least", "discretion[" + i + "].least", findings), row.number("most", "discretion[" + i + "].most", findings)));
        }
        return new ItemContent(texts, papers,
                fees.stream().map(row -> new ItemContent.Fee(row.text("name"), row.text("standard"), row.text("basis"), row.truth("reducible"))).toList(),
                item.constant(ApprovalTemplate.class, "template"), steps(findings),
                questions.stream().map(row -> new ItemContent.Question(row.text("question"), row.text("answer"))).toList(), grades, facts());
    }

    private List<ItemContent.KeyFact> facts() {
        return keyFacts.stream().map(row -> new ItemContent.KeyFact(row.text("code"), row.text("nameZh"), row.text("nameEn"),
                row.constant(ItemContent.FactType.class, "type"), row.text("unit"), row.truth("required"))).toList();
    }

    private List<FlowStep> steps(List<Finding> findings) {
        List<FlowStep> flow = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            FormRow row = steps.get(i);
            flow.add(new FlowStep(row.text("code"), row.text("nameZh"), row.text("nameEn"), row.constant(StepKind.class, "kind"), row.text("post"),
                    row.text("department"), row.text("person"), row.text("authority"), row.count("limit", "steps[" + i + "].limit", findings),
                    row.texts("next"), row.text("duties")));
        }
        return flow;
    }

    /** Rows in which nothing was typed are gone; whether there were any. */
    boolean dropBlankRows() {
        return Stream.of(materials, fees, steps, questions, discretion, keyFacts).map(rows -> rows.removeIf(row -> !row.isWritten())).reduce(false, Boolean::logicalOr);
    }

    /** The flow as it is typed now, for its picture; what cannot be read is left out. */
    List<FlowStep> flow() {
        return steps(new ArrayList<>());
    }

    void addStep() {
        int number = steps.size() + 1;
        while (isStep("s" + number)) {
            number++;
        }
        steps.add(new FormRow().with("code", "s" + number).with("kind", StepKind.HANDLE).with("next", new ArrayList<String>()));
    }

    private boolean isStep(String code) {
        return steps.stream().anyMatch(step -> code.equals(step.text("code")));
    }

    /** The row is gone, and where it was a step, all ways to it. */
    void remove(List<FormRow> rows, int at) {
        String code = rows.remove(at).text("code");
        if (rows != steps) {
            return;
        }
        steps.forEach(step -> step.with("next", new ArrayList<>(step.texts("next").stream().filter(next -> !next.equals(code)).toList())));
    }

    /** The row changes places with the one before it; the first one stays. */
    static void up(List<FormRow> rows, int at) {
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    public FormRow getItem() {
        return item;
    }

    public FormRow getFields() {
        return fields;
    }

    public List<FormRow> getMaterials() {
        return materials;
    }

    public List<FormRow> getFees() {
        return fees;
    }

    public List<FormRow> getSteps() {
        return steps;
    }

    public List<FormRow> getQuestions() {
        return questions;
    }

    public List<FormRow> getDiscretion() {
        return discretion;
    }

    public List<FormRow> getKeyFacts() {
        return keyFacts;
    }
}
