package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.InspectionFilter;
import org.daylight.organisation.InspectionKind;
import org.daylight.organisation.InspectionLine;
import org.daylight.organisation.InspectionResult;
import org.daylight.organisation.RecordInspection;
import org.daylight.organisation.control.TableRepository.ListSql;

/** Inspections and what became of their findings. */
@Dependent
public class InspectionRepository {
    private static final ListSql LIST = new ListSql("i.*, d.name_zh as department_zh, d.name_en as department_en, s.name_zh, s.name_en",
            "window_inspection i join department d on d.code = i.department_code left join staff s on s.username = i.username",
            Map.of("inspectedOn", "i.inspected_on", "departmentCode", "i.department_code", "place", "i.place", "kind", "i.kind"), "i.inspected_on desc",
            "i.id desc");

    @Inject
    TableRepository rows;

    public Page<InspectionLine> page(InspectionFilter filter, PageRequest page) {
        Selection selection = new Selection().andIfGiven("i.department_code = ?", filter.departmentCode()).andIfGiven("i.kind = ?", filter.kind())
                .andText(filter.text(), "i.place", "i.remark", "s.name_zh", "s.name_en");
        if (filter.month() != null) {
            selection.and("i.inspected_on between ? and ?", filter.month().atDay(1), filter.month().atEndOfMonth());
        }
        if (Boolean.TRUE.equals(filter.open())) {
            selection.and("i.kind <> 'IN_ORDER' and i.settled_on is null");
        }
        return rows.page(LIST, selection, page, InspectionRepository::line);
    }

    public Optional<InspectionLine> one(long id) {
        return rows.one("select " + LIST.columns() + " from " + LIST.from() + " where i.id = ?", InspectionRepository::line, id);
    }

    private static InspectionLine line(ResultSet row) throws SQLException {
        return new InspectionLine(row.getLong("id"), row.getInt("version"), TableRepository.day(row, "inspected_on"), row.getString("department_code"),
                row.getString("department_zh"), row.getString("department_en"), row.getString("place"), row.getString("username"),
                row.getString("name_zh"), row.getString("name_en"), TableRepository.constant(InspectionKind.class, row, "kind"), row.getString("remark"),
                row.getString("inspector"), TableRepository.day(row, "settled_on"), row.getString("outcome"));
    }

    public long add(RecordInspection command, String place, String remark, String by, Instant at) {
        return rows.one("""
                insert into window_inspection (inspected_on, department_code, place, username, kind, remark, inspector, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), command.inspectedOn(), command.departmentCode(), place,
                command.username(), command.kind(), remark, by, at).orElseThrow();
    }

    /** False where it is settled already. */
    public boolean settle(long id, LocalDate on, String outcome, String by) {
        return rows.change("""
                update window_inspection set settled_on = ?, outcome = ?, settled_by = ?, version = version + 1
                where id = ? and settled_on is null and kind <> 'IN_ORDER'""", on, outcome, by, id) == 1;
    }

    /** @param department null: all */
    public List<InspectionResult> results(YearMonth month, String department) {
        return rows.read("""
                select d.code, d.name_zh, d.name_en, count(*) as inspections, count(*) filter (where i.kind <> 'IN_ORDER') as findings,
                       count(*) filter (where i.kind <> 'IN_ORDER' and i.settled_on is null) as open
                from window_inspection i join department d on d.code = i.department_code
                where i.inspected_on between ? and ? and d.code = coalesce(?, d.code) group by d.code order by d.code""",
                row -> new InspectionResult(row.getString("code"), row.getString("name_zh"), row.getString("name_en"), row.getInt("inspections"),
                        row.getInt("findings"), row.getInt("open")), month.atDay(1), month.atEndOfMonth(), department);
    }

    /** Findings by person; findings about a window as such are nobody's. */
    public Map<String, Integer> findings(LocalDate first, LocalDate last) {
        return rows.read("""
                select username, count(*) from window_inspection
                where kind <> 'IN_ORDER' and username is not null and inspected_on between ? and ? group by username""",
                row -> Map.entry(row.getString(1), row.getInt(2)), first, last).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
