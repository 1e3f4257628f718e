package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.AppointRepresentative;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.EndRepresentation;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.RepresentativeDuty;
import org.daylight.organisation.RepresentativeFilter;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.RepresentativeLine;
import org.daylight.organisation.WindowTerm;
import org.daylight.organisation.WorkingTime;
import org.daylight.organisation.control.TableRepository.ListSql;

/** Terms of representatives. */
@Dependent
public class RepresentativeRepository {
    private static final ListSql LIST = new ListSql("r.*, d.name_zh as department_zh, d.name_en as department_en, s.name_zh, s.name_en",
            "chief_representative r join department d on d.code = r.department_code join staff s on s.username = r.username",
            Map.of("departmentCode", "r.department_code", "name", "s.name_zh", "kind", "r.kind", "startsOn", "r.starts_on", "endsOn", "r.ends_on"),
            "r.department_code", "r.starts_on desc, r.id");

    private static final ListSql WINDOW_STAFF = new ListSql("s.*, d.name_zh as department_zh, d.name_en as department_en",
            "staff s join department d on d.code = s.department_code", Map.of("name", "s.name_zh", "departmentCode", "s.department_code",
            "since", "s.active_from"), "s.active_from desc", "s.username");

    /** The same as {@link RepresentativeRules#yearFullOn}. */
    private static final String YEAR_FULL_ON = "cast(s.active_from + interval '1 year' as date) "
            + "- case when extract(day from s.active_from + interval '1 year') = extract(day from s.active_from) then 1 else 0 end";

    @Inject
    TableRepository rows;

    public Page<RepresentativeLine> page(RepresentativeFilter filter, LocalDate today, PageRequest page) {
        Selection selection = new Selection().andIfGiven("r.department_code = ?", filter.departmentCode()).andIfGiven("r.kind = ?", filter.kind())
                .andText(filter.text(), "s.name_zh", "s.name_en", "r.username", "r.paper_number");
        if (filter.inOffice() != null) {
            selection.and(filter.inOffice() ? "(r.ends_on is null or r.ends_on >= ?)" : "r.ends_on < ?", today);
        }
        return rows.page(LIST, selection, page, RepresentativeRepository::line);
    }

    /** Chief representatives and stand-ins whose term touches the period. */
    public List<RepresentativeLine> between(LocalDate first, LocalDate last, String department) {
        return rows.read("select " + LIST.columns() + " from " + LIST.from() + " where r.starts_on <= ? and (r.ends_on is null or r.ends_on >= ?) "
                + "and r.department_code = coalesce(?, r.department_code) order by r.department_code, r.starts_on", RepresentativeRepository::line,
                last, first, department);
    }

    public Optional<RepresentativeLine> one(long id) {
        return rows.one("select " + LIST.columns() + " from " + LIST.from() + " where r.id = ?", RepresentativeRepository::line, id);
    }

    private static RepresentativeLine line(ResultSet row) throws SQLException {
        LocalDate startsOn = TableRepository.day(row, "starts_on");
        return new RepresentativeLine(row.getLong("id"), row.getInt("version"), row.getString("department_code"), row.getString("department_zh"),
                row.getString("department_en"), row.getString("username"), row.getString("name_zh"), row.getString("name_en"),
                TableRepository.constant(RepresentativeKind.class, row, "kind"), TableRepository.constant(EmploymentKind.class, row, "personal_status"),
                TableRepository.constant(StaffLevel.class, row, "office_rank"), row.getString("paper_number"), TableRepository.day(row, "paper_on"), startsOn,
                TableRepository.day(row, "ends_on"), RepresentativeRules.yearFullOn(startsOn), row.getBoolean("early"), row.getString("end_reason"),
                WorkingTime.NONE);
    }

    /** Nobody else appoints in the department until the transaction ends. */
    public void lockDepartment(String department) {
        rows.read("select code from department where code = ? for update", row -> row.getString(1), department);
    }

    public long add(AppointRepresentative command, String department, Long standsInFor, String by, Instant at) {
        return rows.one("""
                insert into chief_representative (department_code, username, kind, stands_in_for, personal_status, office_rank, paper_number, paper_on,
                                                  starts_on, ends_on, appointed_by, appointed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), department, command.username(), command.kind(),
                standsInFor, command.status(), command.rank(), command.paperNumber().strip(), command.paperOn(), command.startsOn(),
                command.kind() == RepresentativeKind.CHIEF ? null : command.endsOn(), by, at).orElseThrow();
    }

    /** False where the line is another version by now, or has ended. */
    public boolean end(EndRepresentation command, boolean early, String by, Instant at) {
        return rows.change("""
                update chief_representative set ends_on = ?, early = ?, end_reason = ?, ended_by = ?, ended_at = ?, version = version + 1
                where id = ? and version = ? and ended_at is null""", command.lastDay(), early,
                PostInput.optional("reason", command.reason(), 400), by, at, command.id(), command.version()) == 1;
    }

    public List<RepresentativeDuty> duties() {
        return rows.read("select * from representative_duty order by ordinal", row -> new RepresentativeDuty(row.getInt("ordinal"),
                TableRepository.constant(RepresentativeDuty.Act.class, row, "act"), row.getString("handling_type"), row.getString("text_zh"),
                row.getString("text_en"), row.getString("article")));
    }

    /** Departments that have an open window on the day. */
    public List<DepartmentView> withWindows(LocalDate day, String department) {
        return rows.read("""
                select d.* from department d where d.code = coalesce(?, d.code) and d.kind = 'DEPARTMENT' and exists (
                    select 1 from service_window w where w.department_code = d.code and w.active_from <= ?
                    and (w.active_until is null or w.active_until >= ?)) order by d.code""",
                row -> new DepartmentView(row.getString("code"), row.getString("name_zh"), row.getString("name_en"), row.getString("credit_code"),
                        row.getString("reports_by")), department, day, day);
    }

    /** Status and rank as the staff record says them, where it does. */
    public boolean contradictsRecord(AppointRepresentative command) {
        return rows.one("select 1 from staff where username = ? and (kind <> ? or level <> ?)", row -> true, command.username(), command.status(),
                command.rank()).isPresent();
    }

    /** @param underYear true: those whose first year is not full on the day, or who left before it was */
    public Page<WindowTerm> windowStaff(String department, boolean underYear, LocalDate day, PageRequest page) {
        Selection selection = new Selection().and("s.duty = 'WINDOW'").andIfGiven("s.department_code = ?", department);
        if (underYear) {
            selection.and("least(s.active_until, cast(? as date)) < " + YEAR_FULL_ON, day);
        }
        return rows.page(WINDOW_STAFF, selection, page, row -> new WindowTerm(row.getString("username"), row.getString("name_zh"),
                row.getString("name_en"), row.getString("department_code"), row.getString("department_zh"), row.getString("department_en"),
                TableRepository.day(row, "active_from"), TableRepository.day(row, "active_until"),
                RepresentativeRules.yearFullOn(TableRepository.day(row, "active_from"))));
    }
}
