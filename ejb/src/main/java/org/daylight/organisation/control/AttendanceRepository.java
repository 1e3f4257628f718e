package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.AttendanceFilter;
import org.daylight.organisation.DepartmentAttendance;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;
import org.daylight.organisation.control.TableRepository.ListSql;

/** Stays of people, the hours of the centre, and what was imported. */
@Dependent
public class AttendanceRepository {
    /** Who is in the book: on duty in the month, and at a window, clocked in it or representing a department in it. */
    private static final String EXPECTED = """
            s.active_from <= ? and (s.active_until is null or s.active_until >= ?)
            and (s.duty = 'WINDOW' or exists (select 1 from attendance_stay a where a.username = s.username and a.day between ? and ?)
                 or exists (select 1 from chief_representative r where r.username = s.username and r.starts_on <= ?
                            and (r.ends_on is null or r.ends_on >= ?)))""";
    private static final ListSql PEOPLE = new ListSql("s.username, s.name_zh, s.name_en, s.department_code, s.active_from, s.active_until, s.duty = 'WINDOW' as window_post, "
            + "d.name_zh as department_zh, d.name_en as department_en", "staff s join department d on d.code = s.department_code",
            Map.of("name", "s.name_zh", "departmentCode", "s.department_code", "username", "s.username"), "s.department_code", "s.username");

    private static final String DAYS = """
            with days as (
                select w.day, h.morning_from, h.afternoon_until from unnest(?::date[]) as w (day)
                join lateral (select * from working_hours h where h.valid_from <= w.day order by h.valid_from desc limit 1) h on true),
            staff_in_book as (
                select s.* from staff s where %s and s.department_code = coalesce(?, s.department_code)),
            expected as (
                select s.username, s.department_code, w.* from staff_in_book s
                join days w on w.day >= s.active_from and (s.active_until is null or w.day <= s.active_until) where s.duty = 'WINDOW'
                union all
                (select s.username, s.department_code, w.* from staff_in_book s join attendance_stay a on a.username = s.username join days w on w.day = a.day
                where w.day >= s.active_from and (s.active_until is null or w.day <= s.active_until) and s.duty <> 'WINDOW'
                union
                select s.username, s.department_code, w.* from staff_in_book s join chief_representative r on r.username = s.username
                join days w on w.day >= r.starts_on and (r.ends_on is null or w.day <= r.ends_on)
                where w.day >= s.active_from and (s.active_until is null or w.day <= s.active_until) and s.duty <> 'WINDOW')),
            seen as (
                select username, day, min(came_at) as came_at, max(left_at) as left_at, bool_or(left_at is null) as unfinished
                from attendance_stay where day between ? and ? group by username, day)
            """.formatted(EXPECTED);
    private static final String SUMS = """
             count(*) as expected, count(*) filter (where a.username is null) as absent,
            count(*) filter (where not a.unfinished and a.came_at > e.morning_from) as late,
            count(*) filter (where not a.unfinished and a.left_at < e.afternoon_until) as left_early,
            count(*) filter (where a.unfinished) as unfinished
            from expected e left join seen a on a.username = e.username and a.day = e.day
            """;

    @Inject
    TableRepository rows;

    /** A person of the book; {@code windowPost}: expected on every working day of duty. */
    public record Person(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                         LocalDate activeFrom, LocalDate activeUntil, boolean windowPost) {
    }

    /** A stay with the person it is of; {@code line} is that of a file, 0 for what is stored. */
    public record PersonStay(String username, Stay stay, int line) {
    }

    public Page<Person> people(LocalDate first, LocalDate last, AttendanceFilter filter, PageRequest page) {
        Selection selection = new Selection().and(EXPECTED, last, first, first, last, last, first)
                .andIfGiven("s.department_code = ?", filter.departmentCode())
                .andText(filter.text(), "s.name_zh", "s.name_en", "s.username");
        return rows.page(PEOPLE, selection, page, row -> new Person(row.getString("username"), row.getString("name_zh"), row.getString("name_en"),
                row.getString("department_code"), row.getString("department_zh"), row.getString("department_en"),
                TableRepository.day(row, "active_from"), TableRepository.day(row, "active_until"), row.getBoolean("window_post")));
    }

    /** Terms as representatives by person, that touch the period. */
    public Map<String, List<DutyDays>> terms(Collection<String> usernames, LocalDate first, LocalDate last) {
        return rows.read("select username, starts_on, ends_on from chief_representative where username = any (?) and starts_on <= ? "
                        + "and (ends_on is null or ends_on >= ?)", row -> Map.entry(row.getString("username"),
                        new DutyDays(TableRepository.day(row, "starts_on"), TableRepository.day(row, "ends_on"))),
                        usernames.toArray(String[]::new), last, first).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Stays by person, from the first to the last day, both inclusive. */
    public Map<String, List<Stay>> stays(Collection<String> usernames, LocalDate first, LocalDate last) {
        return rows.read("select * from attendance_stay where username = any (?) and day between ? and ? order by username, day, came_at",
                        AttendanceRepository::stay, usernames.toArray(String[]::new), first, last).stream()
                .collect(Collectors.groupingBy(PersonStay::username, Collectors.mapping(PersonStay::stay, Collectors.toList())));
    }

    /** Stays of the same people on the same days. */
    public List<PersonStay> staysBeside(Collection<PersonStay> others) {
        return rows.read("""
                select a.* from attendance_stay a
                join (select distinct * from unnest(?::varchar[], ?::date[]) as t (username, day)) t on t.username = a.username and t.day = a.day""",
                AttendanceRepository::stay, others.stream().map(PersonStay::username).toArray(String[]::new),
                others.stream().map(other -> other.stay().day()).toArray(LocalDate[]::new));
    }

    private static PersonStay stay(ResultSet row) throws SQLException {
        return new PersonStay(row.getString("username"), new Stay(TableRepository.day(row, "day"), TableRepository.constant(Place.class, row, "place"),
                TableRepository.time(row, "came_at"), TableRepository.time(row, "left_at")), 0);
    }

    /** The latest first. */
    public List<WorkingHours> hours() {
        return rows.read("select * from working_hours order by valid_from desc", row -> new WorkingHours(TableRepository.day(row, "valid_from"),
                TableRepository.time(row, "morning_from"), TableRepository.time(row, "morning_until"), TableRepository.time(row, "afternoon_from"),
                TableRepository.time(row, "afternoon_until")));
    }

    /** Days of duty of the people among these usernames. */
    public Map<String, DutyDays> duty(Collection<String> usernames) {
        return rows.read("select username, active_from, active_until from staff where username = any (?)",
                        row -> Map.entry(row.getString(1), new DutyDays(TableRepository.day(row, "active_from"), TableRepository.day(row, "active_until"))),
                        (Object) usernames.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nobody else imports until the transaction ends. */
    public void importAlone() {
        rows.read("select pg_advisory_xact_lock(hashtext('attendance_import'))", row -> true);
    }

    public long addImport(String fileName, AttendanceSorting sorting, String by, Instant at) {
        return rows.one("""
                insert into attendance_import (file_name, rows, added, completed, known, imported_by, imported_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), fileName, sorting.rows(), sorting.added().size(),
                sorting.completed().size(), sorting.known(), by, at).orElseThrow();
    }

    public void add(Collection<PersonStay> stays, long importId) {
        rows.change("""
                insert into attendance_stay (username, day, place, came_at, left_at, import_id)
                select t.*, ? from unnest(?::varchar[], ?::date[], ?::varchar[], ?::time[], ?::time[]) as t""", importId,
                usernames(stays), days(stays), stays.stream().map(one -> one.stay().place().name()).toArray(String[]::new), came(stays), left(stays));
    }

    /** Known stays get their leaving time. */
    public void complete(Collection<PersonStay> stays) {
        rows.change("""
                update attendance_stay a set left_at = t.left_at
                from unnest(?::varchar[], ?::date[], ?::time[], ?::time[]) as t (username, day, came_at, left_at)
                where a.username = t.username and a.day = t.day and a.came_at = t.came_at and a.left_at is null""",
                usernames(stays), days(stays), came(stays), left(stays));
    }

    private static String[] usernames(Collection<PersonStay> stays) {
        return stays.stream().map(PersonStay::username).toArray(String[]::new);
    }

    private static LocalDate[] days(Collection<PersonStay> stays) {
        return stays.stream().map(one -> one.stay().day()).toArray(LocalDate[]::new);
    }

    private static LocalTime[] came(Collection<PersonStay> stays) {
        return stays.stream().map(one -> one.stay().cameAt()).toArray(LocalTime[]::new);
    }

    private static LocalTime[] left(Collection<PersonStay> stays) {
        return stays.stream().map(one -> one.stay().leftAt()).toArray(LocalTime[]::new);
    }

    /**
     * Person-days by department: one statement for everybody. The same as the days of {@link AttendanceRules}, counted.
     *
     * @param workingDays those of the period that are over
     * @param department  null: all
     */
    public List<DepartmentAttendance> departments(LocalDate first, LocalDate last, List<LocalDate> workingDays, String department) {
        return rows.read(DAYS + "select d.code, d.name_zh, d.name_en, count(distinct e.username) as people," + SUMS
                + "join department d on d.code = e.department_code group by d.code order by d.code",
                row -> new DepartmentAttendance(row.getString("code"), row.getString("name_zh"), row.getString("name_en"), row.getInt("people"),
                        row.getInt("expected"), row.getInt("absent"), row.getInt("late"), row.getInt("left_early"), row.getInt("unfinished")),
                arguments(first, last, workingDays, department));
    }

    /** The first day that was ever clocked. */
    public Optional<LocalDate> firstDay() {
        return rows.one("select day from attendance_stay order by day limit 1", row -> TableRepository.day(row, "day"));
    }

    /** The same by username. */
    public Map<String, PersonDays> people(LocalDate first, LocalDate last, List<LocalDate> workingDays, String department) {
        return rows.read(DAYS + "select e.username," + SUMS + "group by e.username",
                row -> Map.entry(row.getString("username"), new PersonDays(row.getInt("expected"), row.getInt("absent"), row.getInt("late"), row.getInt("left_early"))),
                arguments(first, last, workingDays, department)).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Days of one person, counted. */
    public record PersonDays(int expected, int absent, int late, int leftEarly) {
    }

    private static Object[] arguments(LocalDate first, LocalDate last, List<LocalDate> workingDays, String department) {
        return new Object[] {workingDays.toArray(LocalDate[]::new), last, first, first, last, last, first, department, first, last};
    }
}
