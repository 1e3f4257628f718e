package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.control.StaffImportRepository;
import org.daylight.organisation.control.StaffPlan;
import org.daylight.organisation.control.StaffPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffImportTest {
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final StaffImport imports = wiring.door(StaffImport.class);

    @BeforeEach
    void inTheMorning() {
        wiring.at("2026-11-20T01:00:00Z");
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    @Test
    @Article({"ORG-02", "AUT-10"})
    void windows_and_their_people_are_written_at_once_and_the_same_rows_twice_do_nothing_new() {
        List<SheetRow> rows = List.of(window(2, 901), person(2, "new1", Map.of("windowCode", "MAIN-901", "identityKind", "CITIZEN_ID",
                "identityNumber", "11010519491231002x")), person(3, "new2", Map.of()));

        assertThat(imports.dryRun(rows)).isEqualTo(new ImportReport(3, 3, 0, List.of())).isEqualTo(imports.apply(rows));
        assertThat(database.values("select window_code || ' ' || identity_number from staff where username = 'new1'"))
                .containsExactly("MAIN-901 11010519491231002X");
        assertThat(imports.apply(rows).unchanged()).isEqualTo(3);

        List<SheetRow> silent = List.of(person(2, "new1", Map.of("windowCode", "MAIN-901", "post", "窗口受理")));
        assertThat(imports.apply(silent).changed()).isEqualTo(1);
        assertThat(database.values("select post || ' ' || identity_number from staff where username = 'new1'"))
                .containsExactly("窗口受理 11010519491231002X");
    }

    @Test
    @Article("AUT-10")
    void each_bad_cell_is_told_and_nothing_is_written() {
        List<SheetRow> rows = new ArrayList<>(List.of(window(2, 902), window(3, 902), new SheetRow("windows", 4, Map.of("hallCode", "NOWHERE", "number", "x")),
                person(2, "new1", Map.of("identityKind", "CITIZEN_ID", "identityNumber", "110105194912310020")),
                person(3, "new1", Map.of("departmentCode", "NOBODY")), person(4, "Bad Name", Map.of("duty", "SLEEPING", "activeFrom", "soon")),
                person(5, "new5", Map.of("identityKind", "CITIZEN_ID", "identityNumber", "11010519491231002X")),
                person(6, "new6", Map.of("identityKind", "CITIZEN_ID", "identityNumber", "11010519491231002X", "windowCode", "MAIN-999"))));

        assertThat(places(imports.dryRun(rows))).contains("windows!3:number=import.duplicate-window", "windows!4:number=import.not-a-number",
                "windows!4:hallCode=hall.unknown", "people!2:identityNumber=citizen-id.check", "people!3:username=import.duplicate",
                "people!3:departmentCode=department.unknown", "people!4:username=staff.username-form", "people!4:duty=import.unknown-choice",
                "people!4:activeFrom=import.not-a-date", "people!6:identityNumber=import.duplicate", "people!6:windowCode=staff.other-window")
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> imports.apply(rows)).isInstanceOfSatisfying(Problem.class, no -> assertThat(no.code()).isEqualTo("import.rejected"));
        assertThat(database.values("select count(*) from service_window where number > 900")).containsExactly("0");
    }

    @Test
    @Article("AUT-16")
    void what_somebody_else_changed_or_brought_meanwhile_is_not_overwritten() {
        StaffPlan changed = planned(person(2, "clerk", Map.of("post", "窗口受理")));
        StaffPlan fresh = planned(person(2, "new9", Map.of()));
        database.run("update staff set post = '综合', revision = revision + 1 where username = 'clerk'");
        imports.apply(List.of(person(2, "new9", Map.of("post", "综合"))));
        for (StaffPlan late : List.of(changed, fresh)) {
            assertThatThrownBy(() -> wiring.door(StaffImportRepository.class).write(late)).isInstanceOfSatisfying(Problem.class,
                    no -> assertThat(no.code()).isEqualTo("import.overtaken"));
        }
        assertThat(database.values("select post from staff where username in ('clerk', 'new9')")).containsExactly("综合", "综合");
    }

    private StaffPlan planned(SheetRow row) {
        return wiring.door(StaffPlanning.class).plan(List.of(row), LocalDate.parse("2026-11-20"));
    }

    @Test
    @Article({"AUT-08", "AUT-10"})
    void an_account_is_neither_passed_on_nor_revived_and_a_document_has_one_account() {
        String taken = database.values("select identity_number from staff where username = 'clerk'").get(0);
        database.run("update staff set left_at = now(), left_reason = '调离' where username = 'handler2'");
        List<SheetRow> rows = List.of(person(2, "new1", Map.of("identityKind", "CITIZEN_ID", "identityNumber", taken)),
                person(3, "clerk", Map.of("identityKind", "CITIZEN_ID", "identityNumber", "11010519491231002X")), person(4, "handler2", Map.of()));

        assertThat(places(imports.dryRun(rows))).contains("people!2:identityNumber=staff.identity-taken", "people!3:identityNumber=import.other-person",
                "people!4:username=import.person-left");
    }

    private static SheetRow window(int row, int number) {
        return new SheetRow("windows", row, Map.of("hallCode", "MAIN", "number", Integer.toString(number), "nameZh", "新窗口", "nameEn", "New window",
                "departmentCode", "ZJ", "activeFrom", "2026-01-01"));
    }

    private static SheetRow person(int row, String username, Map<String, String> more) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("username", username, "nameZh", "新人", "nameEn", "New", "departmentCode", "ZJ",
                "duty", "HANDLING", "activeFrom", "2026-01-01"));
        cells.putAll(more);
        return new SheetRow("people", row, cells);
    }

    private static List<String> places(ImportReport report) {
        return report.findings().stream().map(finding -> finding.place() + "=" + finding.code()).toList();
    }
}
