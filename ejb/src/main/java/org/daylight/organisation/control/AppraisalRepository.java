package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.AppraisalFilter;
import org.daylight.organisation.AppraisalLine;
import org.daylight.organisation.AppraisalMarks;
import org.daylight.organisation.AppraisalWeights;
import org.daylight.organisation.DraftAppraisal;
import org.daylight.organisation.control.TableRepository.ListSql;

/** Appraisals and the weights of the years. */
@Dependent
public class AppraisalRepository {
    private static final ListSql LIST = new ListSql("a.*, d.name_zh as department_zh, d.name_en as department_en, s.name_zh, s.name_en",
            "appraisal a join department d on d.code = a.department_code join staff s on s.username = a.username",
            Map.of("name", "s.name_zh", "departmentCode", "a.department_code", "year", "a.year", "total", "a.total", "achievement", "a.achievement",
                    "signedAt", "a.signed_at"), "a.year desc, a.department_code", "a.id");

    @Inject
    TableRepository rows;

    public Page<AppraisalLine> page(AppraisalFilter filter, PageRequest page) {
        Selection selection = new Selection().andIfGiven("a.year = ?", filter.year()).andIfGiven("a.department_code = ?", filter.departmentCode())
                .andText(filter.text(), "s.name_zh", "s.name_en", "a.username");
        if (filter.signed() != null) {
            selection.and(filter.signed() ? "a.signed_at is not null" : "a.signed_at is null");
        }
        return rows.page(LIST, selection, page, AppraisalRepository::line);
    }

    public Optional<AppraisalLine> one(String username, int year) {
        return rows.one("select " + LIST.columns() + " from " + LIST.from() + " where a.username = ? and a.year = ?", AppraisalRepository::line,
                username, year);
    }

    private static AppraisalLine line(ResultSet row) throws SQLException {
        AppraisalMarks marks = new AppraisalMarks(row.getBigDecimal("virtue"), row.getBigDecimal("ability"), row.getBigDecimal("diligence"),
                row.getBigDecimal("achievement"), row.getBigDecimal("integrity"));
        return new AppraisalLine(row.getLong("id"), row.getInt("version"), row.getString("username"), row.getString("name_zh"), row.getString("name_en"),
                row.getString("department_code"), row.getString("department_zh"), row.getString("department_en"), row.getInt("year"), marks,
                row.getBigDecimal("total"), row.getString("opinion"), row.getString("signed_by"), TableRepository.instant(row, "signed_at"));
    }

    public AppraisalWeights weights(int year) {
        return rows.one("select * from appraisal_weights where from_year <= ? order by from_year desc limit 1", row -> new AppraisalWeights(
                row.getInt("virtue"), row.getInt("ability"), row.getInt("diligence"), row.getInt("achievement"), row.getInt("integrity")), year)
                .orElseThrow(() -> new IllegalStateException("no appraisal weights for " + year));
    }

    /** False where somebody else was first, or it is signed. */
    public boolean save(DraftAppraisal draft, String department, BigDecimal total, String opinion, String by, Instant at) {
        AppraisalMarks marks = draft.marks();
        return rows.change("""
                insert into appraisal as a (username, department_code, year, virtue, ability, diligence, achievement, integrity, total, opinion,
                                            drafted_by, drafted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (username, year) do update set virtue = excluded.virtue, ability = excluded.ability, diligence = excluded.diligence,
                    achievement = excluded.achievement, integrity = excluded.integrity, total = excluded.total, opinion = excluded.opinion,
                    drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, version = a.version + 1
                where a.version = ? and a.signed_at is null""", draft.username(), department, draft.year(), marks.virtue(), marks.ability(),
                marks.diligence(), marks.achievement(), marks.integrity(), total, opinion, by, at, draft.version()) == 1;
    }

    /** False where it is another version by now, or signed. */
    public boolean sign(String username, int year, int version, String by, Instant at) {
        return rows.change("""
                update appraisal set signed_by = ?, signed_at = ?, version = version + 1
                where username = ? and year = ? and version = ? and signed_at is null""", by, at, username, year, version) == 1;
    }
}
