package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appraisals, inspections and seals of the demo district, on Monday 2026-11-23. */
class ConductTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final Appraisals appraisals = wiring.door(Appraisals.class);
    private final Inspections inspections = wiring.door(Inspections.class);
    private final Seals seals = wiring.door(Seals.class);

    @BeforeEach
    void theCentre() {
        wiring.at("2026-11-23T01:30:00Z");
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    @Test
    @Article("ORG-17")
    void an_appraisal_is_fixed_by_its_signature() {
        appraisals.draft(draft(0, null));
        assertThatThrownBy(() -> appraisals.sign("hb.window", 2026, 1)).hasMessageContaining("appraisal.no-opinion");
        assertThatThrownBy(() -> appraisals.draft(draft(0, "好"))).hasMessageContaining("appraisal.changed");
        appraisals.draft(draft(1, "业务熟练"));
        appraisals.sign("hb.window", 2026, 2);
        assertThat(appraisals.of("hb.window", 2026)).get().satisfies(line -> assertThat(line.total()).isEqualByComparingTo("88.75"));
        assertThatThrownBy(() -> appraisals.draft(draft(3, "更好"))).hasMessageContaining("appraisal.changed");
        assertThatThrownBy(() -> appraisals.sign("hb.window", 2026, 3)).hasMessageContaining("appraisal.changed");
        assertThatThrownBy(() -> database.run("update appraisal set total = 100 where username = 'hb.window' and year = 2026"))
                .hasStackTraceContaining("signed and fixed");
    }

    @Test
    @Article("ORG-17")
    void nobody_appraises_themselves() {
        wiring.as("hb.window", Roles.CENTRE_MANAGER);
        assertThatThrownBy(() -> appraisals.draft(draft(0, "好"))).hasMessageContaining("appraisal.own");
        wiring.as("centre", Roles.CENTRE_MANAGER);
        appraisals.draft(draft(0, "业务熟练"));
        wiring.as("hb.window", Roles.CENTRE_MANAGER);
        assertThatThrownBy(() -> appraisals.sign("hb.window", 2026, 1)).hasMessageContaining("appraisal.own");
    }

    @Test
    @Article("ORG-17")
    void a_department_reads_the_signed_appraisals_of_its_people() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(appraisals.find(new AppraisalFilter(null, "JY", null, null), PageRequest.first(50)).rows()).isNotEmpty()
                .allMatch(AppraisalLine::isSigned).allMatch(line -> line.departmentCode().equals("ZJ"));
        assertThat(appraisals.of("clerk", 2026)).isEmpty();
        assertThat(appraisals.of("clerk", 2025)).isPresent();
    }

    @Test
    void a_department_that_no_column_holds_has_no_findings() {
        assertThat(inspections.find(new InspectionFilter(null, "JY\0", null, null, null), PageRequest.first(10)).rows()).isEmpty();
    }

    @Test
    @Article("ORG-18")
    void a_finding_is_on_record_until_it_is_settled_and_the_assessment_can_read_it() {
        int before = results("JY").findings();
        long id = inspections.record(new RecordInspection(TODAY, "JY", "大厅3号窗口", "jy.window", InspectionKind.DRESS, "未着工装"));
        assertThat(results("JY")).extracting(InspectionResult::findings, InspectionResult::open).containsExactly(before + 1, 1);
        inspections.settle(id, "当场改正");
        assertThatThrownBy(() -> inspections.settle(id, "再次改正")).hasMessageContaining("inspection.settled");
        assertThat(results("JY").open()).isZero();
        assertThatThrownBy(() -> inspections.record(new RecordInspection(TODAY, "JY", "大厅", "clerk", InspectionKind.DRESS, "未着工装")))
                .hasMessageContaining("inspection.other-department");
        assertThatThrownBy(() -> inspections.record(new RecordInspection(TODAY.plusDays(1), "JY", "大厅", null, InspectionKind.IN_ORDER, null)))
                .hasMessageContaining("inspection.future");
        assertThatThrownBy(() -> inspections.record(new RecordInspection(TODAY, "JY", "大厅", null, InspectionKind.DRESS, " ")))
                .hasMessageContaining("input.missing");
    }

    private InspectionResult results(String department) {
        return inspections.results(YearMonth.of(2026, 11)).stream().filter(one -> one.departmentCode().equals(department)).findFirst()
                .orElse(new InspectionResult(department, null, null, 0, 0, 0));
    }

    @Test
    @Article({"RES-12", "ORG-11"})
    void the_approval_seal_goes_from_representative_to_representative_with_a_record() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        SealLine seal = seal(SealKind.APPROVAL);
        assertThatThrownBy(() -> seals.handOver(seal.id(), seal.version(), "clerk", null)).hasMessageContaining("seal.not-representative");
        assertThatThrownBy(() -> seals.handOver(seal.id(), seal.version(), "sc.chief", null)).hasMessageContaining("seal.other-department");
        assertThatThrownBy(() -> seals.handOver(seal.id(), seal.version(), "zj.chief", null)).hasMessageContaining("seal.same-keeper");
        seals.handOver(seal.id(), seal.version(), "reviewer", "临时替岗");
        assertThat(seals.handovers(seal.id())).extracting(SealHandover::toZh).containsExactly("梁栋", "张文博");
        assertThat(seal(SealKind.APPROVAL).stray()).isFalse();
        wiring.at("2026-11-28T01:30:00Z");
        assertThat(seal(SealKind.APPROVAL).stray()).isTrue();
    }

    @Test
    @Article("RES-12")
    void there_is_one_seal_of_a_kind_and_it_seals_its_own_documents() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        RegisterSeal second = new RegisterSeal(SealKind.ACCEPTANCE, "阳光区住建局行政受理专用章", 50, 30, null, "建发〔2026〕7号", "clerk", TODAY, null);
        assertThatThrownBy(() -> seals.register(second)).hasMessageContaining("seal.second");
        seals.use("ZJ", "ACCEPTANCE_NOTICE", "受字〔2026〕1号", "clerk");
        assertThatThrownBy(() -> seals.use("ZJ", "LOVE_LETTER", "1", "clerk")).hasMessageContaining("seal.wrong-document");
        SealLine old = seal(SealKind.ACCEPTANCE);
        seals.end(old.id(), old.version(), TODAY.minusDays(1), "建发〔2026〕6号", "磨损更换");
        assertThatThrownBy(() -> seals.use("ZJ", "ACCEPTANCE_NOTICE", "受字〔2026〕2号", "clerk")).hasMessageContaining("seal.none-in-use");
        assertThatThrownBy(() -> seals.end(old.id(), old.version() + 1, TODAY.plusYears(1), "建发〔2026〕8号", "继续使用")).as("beside its successor")
                .hasMessageContaining("seal.beyond-end");
        seals.register(second);
        assertThat(seal(SealKind.ACCEPTANCE).inscription()).isEqualTo("阳光区住建局行政受理专用章");
        assertThat(database.values("select count(*) from seal_use").get(0)).isEqualTo("1");
    }

    @Test
    @Article("RES-13")
    void what_a_department_decides_about_its_acceptance_seal_is_filed_with_the_centre_which_takes_note_once() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        SealLine old = seal(SealKind.ACCEPTANCE);
        assertThatThrownBy(() -> seals.end(old.id(), old.version(), TODAY.minusDays(1), " ", "磨损更换")).hasMessageContaining("input.missing");
        seals.end(old.id(), old.version(), TODAY.minusDays(1), "建发〔2026〕6号", "磨损更换");
        seals.register(new RegisterSeal(SealKind.ACCEPTANCE, "阳光区住建局行政受理专用章", 50, 30, null, "建发〔2026〕7号", "clerk", TODAY, null));
        wiring.as("centre", Roles.CENTRE_MANAGER);
        List<SealFiling> open = toNote();
        assertThat(open).extracting(filing -> filing.act() + " " + filing.paperNumber() + " " + filing.reason()).containsExactly("CHANGED 建发〔2026〕7号 null",
                "ABOLISHED 建发〔2026〕6号 磨损更换");
        open.forEach(filing -> seals.acknowledge(filing.id()));
        seals.acknowledge(open.get(0).id());
        assertThat(toNote()).isEmpty();
        assertThat(seals.filings(old.id(), null, PageRequest.first(9)).rows()).filteredOn(filing -> filing.act() == SealFiling.Act.ABOLISHED).singleElement()
                .satisfies(filing -> assertThat(filing.acknowledgedAt()).isNotNull());
        assertThatThrownBy(() -> seals.acknowledge(-1)).hasMessageContaining("seal.filing-unknown");
        wiring.as("sc.chief", Roles.DEPARTMENT_HEAD);
        assertThat(seals.filings(null, null, PageRequest.first(50)).rows()).as("its own only").allMatch(filing -> filing.departmentCode().equals("SC"));
    }

    private List<SealFiling> toNote() {
        return seals.filings(null, true, PageRequest.first(50)).rows().stream().filter(filing -> filing.departmentCode().equals("ZJ")).toList();
    }

    private SealLine seal(SealKind kind) {
        return seals.find(new SealFilter(null, kind, true, null), PageRequest.first(5)).rows().get(0);
    }

    private static DraftAppraisal draft(int version, String opinion) {
        return new DraftAppraisal("hb.window", 2026, version, new AppraisalMarks(new BigDecimal("90"), new BigDecimal("80"), new BigDecimal("100"),
                new BigDecimal("85"), new BigDecimal("95")), opinion);
    }
}
