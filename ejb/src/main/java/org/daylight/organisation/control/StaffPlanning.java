package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.kernel.Finding;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffSheetColumns;

/** Compares rows of windows and people with what is there, and decides what is written. */
@ApplicationScoped
public class StaffPlanning {
    @Inject
    StaffImportRepository known;

    public StaffPlan plan(List<SheetRow> rows, LocalDate today) {
        StaffFacts facts = known.facts(rows, today);
        List<Finding> findings = new ArrayList<>();
        Map<String, KeepWindow> windows = new LinkedHashMap<>();
        rows.stream().filter(row -> row.sheet().equals(StaffSheetColumns.WINDOWS)).forEach(row -> window(new StaffCells(row, findings), facts, windows));
        Map<String, String> departmentOfWindow = new LinkedHashMap<>();
        facts.windows().values().forEach(window -> departmentOfWindow.put(window.code(), window.departmentCode()));
        windows.values().forEach(window -> departmentOfWindow.put(window.code(), window.departmentCode()));
        People people = new People(facts, departmentOfWindow, today);
        rows.stream().filter(row -> row.sheet().equals(StaffSheetColumns.PEOPLE)).forEach(row -> people.read(new StaffCells(row, findings)));
        return new StaffPlan(rows.size(), windows.values().stream().filter(window -> !window.equals(facts.windows().get(window.code()))).toList(),
                people.changed(), firstOfEachCell(findings));
    }

    private static void window(StaffCells cell, StaffFacts facts, Map<String, KeepWindow> windows) {
        KeepWindow read = new KeepWindow(cell.text("hallCode"), cell.number("number"), cell.text("nameZh"), cell.text("nameEn"),
                cell.text("departmentCode"), cell.text("phone"), cell.day("activeFrom"), cell.day("activeUntil"), null);
        KeepWindow before = facts.windows().get(read.code());
        KeepWindow window = before == null ? read : new KeepWindow(read.hallCode(), read.number(), read.nameZh(), read.nameEn(), read.departmentCode(),
                read.phone() == null ? before.phone() : read.phone(), read.activeFrom(), read.activeUntil(), before.revision());
        OrganRules.check(window, facts.organs()::get, facts.halls().contains(read.hallCode())).findings().forEach(cell::wrong);
        if (windows.putIfAbsent(window.code(), window) != null) {
            cell.wrong("number", "import.duplicate-window", "ORG-02");
        }
    }

    private static List<Finding> firstOfEachCell(List<Finding> findings) {
        Map<String, Finding> first = new LinkedHashMap<>();
        findings.forEach(finding -> first.putIfAbsent(finding.place(), finding));
        return List.copyOf(first.values());
    }

    /** The people of one import, as far as they have been read. */
    private static final class People {
        private final StaffFacts facts;
        private final Map<String, String> departmentOfWindow;
        private final LocalDate today;
        private final Map<String, Integer> rowOf = new LinkedHashMap<>();
        private final Map<String, Integer> rowOfIdentity = new LinkedHashMap<>();
        private final List<KeepStaff> changed = new ArrayList<>();

        People(StaffFacts facts, Map<String, String> departmentOfWindow, LocalDate today) {
            this.facts = facts;
            this.departmentOfWindow = departmentOfWindow;
            this.today = today;
        }

        List<KeepStaff> changed() {
            return changed;
        }

        void read(StaffCells cell) {
            KeepStaff before = facts.people().get(cell.text("username"));
            KeepStaff person = person(cell, before);
            StaffRules.check(person, today).findings().forEach(cell::wrong);
            requireKnownPlaces(cell, person);
            requireOnePerson(cell, person, before);
            if (!person.equals(before)) {
                changed.add(person);
            }
        }

        private static KeepStaff person(StaffCells cell, KeepStaff before) {
            IdentityDocument.Kind kind = cell.constant("identityKind", IdentityDocument.Kind.class);
            String number = StaffCells.normalised(cell.text("identityNumber"));
            boolean silent = before != null && cell.text("identityKind") == null && number == null;
            return new KeepStaff(cell.text("username"), cell.text("nameZh"), cell.text("nameEn"), cell.text("departmentCode"), cell.text("post"),
                    cell.constant("kind", EmploymentKind.class), cell.constant("level", StaffLevel.class), cell.constant("duty", StaffDuty.class),
                    cell.text("windowCode"), silent ? before.identityKind() : kind, silent ? before.identityNumber() : number,
                    orBefore(cell.text("phone"), before == null ? null : before.phone()), orBefore(cell.text("mobile"), before == null ? null : before.mobile()),
                    cell.day("activeFrom"), cell.day("activeUntil"), before == null ? null : before.revision());
        }

        private static String orBefore(String text, String before) {
            return text == null ? before : text;
        }

        private void requireKnownPlaces(StaffCells cell, KeepStaff person) {
            if (person.departmentCode() != null && !facts.organs().containsKey(person.departmentCode())) {
                cell.wrong("departmentCode", "department.unknown", "ORG-01");
            }
            if (person.windowCode() != null && !Objects.equals(departmentOfWindow.get(person.windowCode()), person.departmentCode())) {
                cell.wrong("windowCode", "staff.other-window", "ORG-02");
            }
        }

        private void requireOnePerson(StaffCells cell, KeepStaff person, KeepStaff before) {
            Integer sameName = person.username() == null ? null : rowOf.putIfAbsent(person.username(), cell.row().number());
            if (sameName != null) {
                cell.wrong("username", "import.duplicate", "AUT-10", sameName);
            }
            if (facts.left().contains(person.username())) {
                cell.wrong("username", "import.person-left", "AUT-08");
            }
            if (person.identityNumber() == null) {
                return;
            }
            String identity = StaffFacts.identity(person.identityKind(), person.identityNumber());
            boolean another = before != null && before.identityNumber() != null && !before.identityNumber().equals(person.identityNumber());
            Integer sameIdentity = rowOfIdentity.putIfAbsent(identity, cell.row().number());
            if (another) {
                cell.wrong("identityNumber", "import.other-person", "AUT-10");
            } else if (sameIdentity != null) {
                cell.wrong("identityNumber", "import.duplicate", "AUT-10", sameIdentity);
            } else if (!facts.identities().getOrDefault(identity, person.username()).equals(person.username())) {
                cell.wrong("identityNumber", "staff.identity-taken", "AUT-10");
            }
        }
    }
}
