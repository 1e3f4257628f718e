package org.daylight.organisation.control;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daylight.kernel.Finding;
import org.daylight.organisation.AttendanceCheck;
import org.daylight.organisation.Stay;
import org.daylight.organisation.control.AttendanceRepository.PersonStay;

/**
 * Sorts the rows of a file into what is new, what completes and what is known; a row that contradicts another or what is stored is bad.
 * The same row twice counts once, in one file or in two.
 */
final class AttendanceSorting {
    /** A screen with more would not be read. */
    private static final int MOST_FINDINGS = 500;

    private final int rows;
    private final Map<Object, List<PersonStay>> stored = new HashMap<>();
    private final Map<Object, List<PersonStay>> taken = new LinkedHashMap<>();
    private final List<PersonStay> completed = new ArrayList<>();
    private final List<Finding> bad = new ArrayList<>();
    private final TreeSet<Integer> badLines = new TreeSet<>();
    private int known;

    AttendanceSorting(int rows) {
        this.rows = rows;
    }

    /** A row that cannot be taken. */
    void bad(int line, Finding finding) {
        badLines.add(line);
        bad.add(finding);
    }

    void sort(Collection<PersonStay> read, Collection<PersonStay> before) {
        before.forEach(stay -> stored.computeIfAbsent(personDay(stay), key -> new ArrayList<>()).add(stay));
        read.stream().sorted(Comparator.comparingInt(PersonStay::line)).forEach(this::take);
    }

    private static Object personDay(PersonStay one) {
        return List.of(one.username(), one.stay().day());
    }

    private void take(PersonStay row) {
        List<PersonStay> others = new ArrayList<>(stored.getOrDefault(personDay(row), List.of()));
        others.addAll(taken.getOrDefault(personDay(row), List.of()));
        PersonStay same = others.stream().filter(other -> other.stay().cameAt().equals(row.stay().cameAt())).findFirst().orElse(null);
        if (same != null) {
            meet(row, same);
        } else if (others.stream().anyMatch(other -> overlap(other.stay(), row.stay()))) {
            bad(row.line(), Finding.of("D" + row.line(), "attendance.overlap", "ORG-18", row.line()));
        } else {
            taken.computeIfAbsent(personDay(row), key -> new ArrayList<>()).add(row);
        }
    }

    /** The row begins as another does: it says the same, or adds when the person left, or contradicts. */
    private void meet(PersonStay row, PersonStay same) {
        if (row.stay().place() != same.stay().place() || row.stay().leftAt() != null && same.stay().leftAt() != null
                && !row.stay().equals(same.stay())) {
            bad(row.line(), Finding.of("E" + row.line(), "attendance.contradicts", "ORG-18", row.line()));
        } else if (same.stay().leftAt() == null && row.stay().leftAt() != null) {
            complete(row, same);
        } else {
            known++;
        }
    }

    private void complete(PersonStay row, PersonStay same) {
        List<PersonStay> list = same.line() == 0 ? stored.get(personDay(row)) : taken.get(personDay(row));
        if (list.stream().anyMatch(other -> other != same && overlap(other.stay(), row.stay()))) {
            bad(row.line(), Finding.of("D" + row.line(), "attendance.overlap", "ORG-18", row.line()));
            return;
        }
        list.set(list.indexOf(same), row);
        if (same.line() == 0) {
            completed.add(row);
        } else {
            known++;
        }
    }

    /** Who was not clocked out holds no time but the minute of coming. */
    private static boolean overlap(Stay one, Stay other) {
        return one.cameAt().isBefore(end(other)) && other.cameAt().isBefore(end(one));
    }

    private static LocalTime end(Stay stay) {
        return stay.leftAt() == null ? stay.cameAt().plusMinutes(1) : stay.leftAt();
    }

    int rows() {
        return rows;
    }

    List<PersonStay> added() {
        return taken.values().stream().flatMap(List::stream).toList();
    }

    List<PersonStay> completed() {
        return completed;
    }

    int known() {
        return known;
    }

    AttendanceCheck result() {
        List<Finding> shown = bad.stream().sorted(Comparator.comparingInt(finding -> Integer.parseInt(finding.place().substring(1))))
                .limit(MOST_FINDINGS).toList();
        return new AttendanceCheck(rows, added().size(), completed.size(), known, shown, badLines.size());
    }
}
