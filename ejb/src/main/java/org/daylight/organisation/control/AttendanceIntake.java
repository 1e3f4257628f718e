package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AttendanceCheck;
import org.daylight.organisation.ClockRow;
import org.daylight.organisation.control.AttendanceRepository.PersonStay;

/** Collects what is known, decides row by row, then writes. */
@Dependent
public class AttendanceIntake {

    @Inject
    AttendanceRepository attendance;

    public AttendanceCheck check(List<ClockRow> rows, LocalDate today) {
        return sorted(rows, today).result();
    }

    public AttendanceCheck load(String fileName, List<ClockRow> rows, String by, Instant now) {
        attendance.importAlone();
        AttendanceSorting sorting = sorted(rows, LegalTime.dateOf(now));
        AttendanceCheck result = sorting.result();
        if (result.badRows() > 0) {
            throw new Problem("attendance.rejected", result.bad());
        }
        attendance.add(sorting.added(), attendance.addImport(fileName, sorting, by, now));
        attendance.complete(sorting.completed());
        return result;
    }

    private AttendanceSorting sorted(List<ClockRow> rows, LocalDate today) {
        AttendanceSorting sorting = new AttendanceSorting(rows.size());
        Map<String, DutyDays> duty = attendance.duty(rows.stream().map(ClockRow::username).filter(Objects::nonNull).map(String::strip).distinct().toList());
        List<PersonStay> read = rows.stream().map(row -> ClockRowRules.read(row, duty, today, finding -> sorting.bad(row.line(), finding)))
                .filter(Objects::nonNull).toList();
        sorting.sort(read, attendance.staysBeside(read));
        return sorting;
    }
}
