package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AppointRepresentative;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.RepresentativeLine;
import org.daylight.organisation.RepresentativeWarning;
import org.daylight.organisation.WorkingTime;
import org.daylight.organisation.control.AttendanceBook.Span;

/** Terms beside one another, and against the clock of the centre. */
@Dependent
public class RepresentativeTerms {
    @Inject
    RepresentativeRepository representatives;
    @Inject
    AttendanceBook book;
    @Inject
    PostPeople people;

    /** The same lines with the working time of the month inside their terms. */
    public List<RepresentativeLine> timed(List<RepresentativeLine> lines, YearMonth month, LocalDate today) {
        LocalDate last = AttendanceRules.lastCounted(month.atEndOfMonth(), today);
        Map<Span, WorkingTime> times = book.times(lines.stream().map(line -> span(line, month.atDay(1), last)).toList(), month.atDay(1), month.atEndOfMonth());
        return lines.stream().map(line -> timed(line, times.get(span(line, month.atDay(1), last)))).toList();
    }

    private static Span span(RepresentativeLine line, LocalDate first, LocalDate last) {
        return new Span(line.username(), line.startsOn().isAfter(first) ? line.startsOn() : first,
                line.endsOn() == null || line.endsOn().isAfter(last) ? last : line.endsOn());
    }

    private static RepresentativeLine timed(RepresentativeLine r, WorkingTime time) {
        return new RepresentativeLine(r.id(), r.version(), r.departmentCode(), r.departmentZh(), r.departmentEn(), r.username(), r.nameZh(), r.nameEn(),
                r.kind(), r.status(), r.rank(), r.paperNumber(), r.paperOn(), r.startsOn(), r.endsOn(), r.yearFullOn(), r.early(), r.endReason(), time);
    }

    public List<RepresentativeWarning> warnings(YearMonth month, String department, LocalDate today) {
        List<RepresentativeLine> inOffice = timed(representatives.between(today, today, department), month, today);
        Set<String> represented = inOffice.stream().map(RepresentativeLine::departmentCode).collect(Collectors.toSet());
        List<RepresentativeWarning> warnings = new ArrayList<>();
        representatives.withWindows(today, department).stream().filter(one -> !represented.contains(one.code()))
                .forEach(one -> warnings.add(nobody(one)));
        inOffice.forEach(line -> warn(line, today, warnings));
        return warnings.stream().sorted(Comparator.comparing(RepresentativeWarning::kind).thenComparing(RepresentativeWarning::departmentCode)).toList();
    }

    private static RepresentativeWarning nobody(DepartmentView department) {
        return new RepresentativeWarning(RepresentativeWarning.Kind.NOBODY, department.code(), department.nameZh(), department.nameEn(), null, null,
                null, null);
    }

    private static void warn(RepresentativeLine line, LocalDate today, Collection<RepresentativeWarning> warnings) {
        if (line.kind() == RepresentativeKind.TEMPORARY) {
            warnings.add(of(RepresentativeWarning.Kind.STOOD_IN, line, line.endsOn(), null));
            return;
        }
        if (!line.time().isHalf()) {
            warnings.add(of(RepresentativeWarning.Kind.UNDER_HALF, line, null, line.time()));
        }
        if (line.isFirstYear(today)) {
            warnings.add(of(RepresentativeWarning.Kind.FIRST_YEAR, line, line.yearFullOn(), null));
        }
    }

    private static RepresentativeWarning of(RepresentativeWarning.Kind kind, RepresentativeLine line, LocalDate day, WorkingTime time) {
        return new RepresentativeWarning(kind, line.departmentCode(), line.departmentZh(), line.departmentEn(), line.nameZh(), line.nameEn(), day, time);
    }

    public boolean isRepresentative(String username, LocalDate on) {
        return representatives.between(on, on, null).stream().anyMatch(line -> line.username().equals(username));
    }

    /**
     * {@code representative.contradicts-record} (422) where the staff record says something else of the person; {@code post.unknown-person},
     * {@code representative.other-department} (422) for who is not on duty in the department on the first day.
     */
    public void requireOwnPerson(AppointRepresentative command, String department) {
        if (!people.onDuty(command.username(), command.startsOn()).departmentCode().equals(department)) {
            throw new Problem(Problem.Kind.REFUSED, "representative.other-department", "ORG-07");
        }
        if (representatives.contradictsRecord(command)) {
            throw new Problem(Problem.Kind.REFUSED, "representative.contradicts-record", "ORG-07");
        }
    }

    /**
     * Who is stood in for; null for a chief representative. {@code representative.overlap}, {@code representative.nobody-to-stand-in-for} (422).
     */
    public Long requireFree(AppointRepresentative command, String department) {
        LocalDate last = command.kind() == RepresentativeKind.CHIEF ? LocalDate.of(9999, 12, 31) : command.endsOn();
        List<RepresentativeLine> touching = representatives.between(command.startsOn(), last, department);
        touching.stream().filter(line -> line.kind() == command.kind()).findFirst().ifPresent(line -> {
            throw new Problem(Problem.Kind.REFUSED, "representative.overlap", "ORG-07", line.startsOn().toString(),
                    line.endsOn() == null ? "…" : line.endsOn().toString());
        });
        return command.kind() == RepresentativeKind.CHIEF ? null : stoodInFor(command, touching);
    }

    private static Long stoodInFor(AppointRepresentative command, List<RepresentativeLine> touching) {
        return touching.stream().filter(line -> line.kind() == RepresentativeKind.CHIEF && !line.username().equals(command.username()))
                .map(RepresentativeLine::id).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "representative.nobody-to-stand-in-for", "ORG-09"));
    }
}
