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
import org.daylight.organisation.RegisterSeal;
import org.daylight.organisation.SealDocument;
import org.daylight.organisation.SealFiling;
import org.daylight.organisation.SealFilter;
import org.daylight.organisation.SealHandover;
import org.daylight.organisation.SealKind;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.SealUse;
import org.daylight.organisation.control.TableRepository.ListSql;

/** Seals, who kept them, and what they were used for. */
@Dependent
public class SealRepository {
    private static final ListSql LIST = new ListSql("e.*, d.name_zh as department_zh, d.name_en as department_en, s.name_zh, s.name_en, "
            + "e.kind = 'APPROVAL' and not exists (select 1 from chief_representative r where r.username = e.keeper "
            + "and r.department_code = e.department_code and r.starts_on <= today.day and (r.ends_on is null or r.ends_on >= today.day)) "
            + "and (e.valid_until is null or e.valid_until >= today.day) as stray",
            "seal e join department d on d.code = e.department_code join staff s on s.username = e.keeper cross join (select ?::date as day) today",
            Map.of("departmentCode", "e.department_code", "kind", "e.kind", "validFrom", "e.valid_from", "name", "s.name_zh"),
            "(e.valid_until is not null), e.department_code, e.kind", "e.id");

    private static final ListSql USES = new ListSql("u.used_at, u.document_number, t.name_zh as document_zh, t.name_en as document_en, s.name_zh, s.name_en",
            "seal_use u left join staff s on s.username = u.actor left join lateral (select d.name_zh, d.name_en from seal_document d "
            + "where d.document_type = u.document_type limit 1) t on true", Map.of(), "u.used_at desc", "u.id desc");

    private static final ListSql FILINGS = new ListSql("f.id, f.seal_id, f.act, e.department_code, d.name_zh as department_zh, d.name_en as department_en, e.inscription, "
            + "f.effective_on, f.paper_number, f.reason, f.filed_at, b.name_zh as filed_zh, b.name_en as filed_en, n.name_zh as noted_zh, n.name_en as noted_en, "
            + "f.acknowledged_at",
            "seal_filing f join seal e on e.id = f.seal_id join department d on d.code = e.department_code left join staff b on b.username = f.filed_by "
            + "left join staff n on n.username = f.acknowledged_by", Map.of(), "(f.acknowledged_at is not null), f.filed_at desc", "f.id desc");

    @Inject
    TableRepository rows;

    public Page<SealLine> page(SealFilter filter, LocalDate today, PageRequest page) {
        Selection selection = on(today).andIfGiven("e.department_code = ?", filter.departmentCode()).andIfGiven("e.kind = ?", filter.kind())
                .andText(filter.text(), "e.inscription", "e.paper_number", "s.name_zh", "s.name_en");
        if (filter.inUse() != null) {
            selection.and(filter.inUse() ? "(e.valid_until is null or e.valid_until >= today.day)" : "e.valid_until < today.day");
        }
        return rows.page(LIST, selection, page, SealRepository::line);
    }

    public Optional<SealLine> one(long id, LocalDate today) {
        return rows.page(LIST, on(today).and("e.id = ?", id), PageRequest.first(1), SealRepository::line).rows().stream().findFirst();
    }

    /** The seal of the kind that the department uses on the day. */
    public Optional<SealLine> inUse(String department, SealKind kind, LocalDate day) {
        Selection selection = on(day).and("e.department_code = ?", department).and("e.kind = ?", kind).and("e.valid_from <= today.day")
                .and("(e.valid_until is null or e.valid_until >= today.day)");
        return rows.page(LIST, selection, PageRequest.first(1), SealRepository::line).rows().stream().findFirst();
    }

    private static Selection on(LocalDate today) {
        return new Selection().beginWith(today);
    }

    private static SealLine line(ResultSet row) throws SQLException {
        return new SealLine(row.getLong("id"), row.getInt("version"), row.getString("department_code"), row.getString("department_zh"),
                row.getString("department_en"), TableRepository.constant(SealKind.class, row, "kind"), row.getString("inscription"),
                row.getObject("width_mm", Integer.class), row.getObject("height_mm", Integer.class), row.getString("own_rules"),
                row.getString("paper_number"), row.getString("keeper"), row.getString("name_zh"), row.getString("name_en"),
                TableRepository.day(row, "valid_from"), TableRepository.day(row, "valid_until"), row.getString("end_reason"), row.getBoolean("stray"));
    }

    public boolean overlaps(String department, SealKind kind, LocalDate from, LocalDate until) {
        return rows.one("""
                select 1 from seal where department_code = ? and kind = ? and valid_from <= coalesce(?, date 'infinity')
                and coalesce(valid_until, date 'infinity') >= ? limit 1""", row -> true, department, kind, until, from).isPresent();
    }

    public long add(RegisterSeal command, String department, String paperNumber) {
        return rows.one("""
                insert into seal (department_code, kind, inscription, width_mm, height_mm, own_rules, paper_number, keeper, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), department, command.kind(), command.inscription().strip(),
                command.widthMm(), command.heightMm(), PostInput.optional("ownRules", command.ownRules(), 100), paperNumber, command.keeper(),
                command.validFrom(), command.validUntil()).orElseThrow();
    }

    /** False where it is another version by now. */
    public boolean keep(long id, int version, String keeper) {
        return rows.change("update seal set keeper = ?, version = version + 1 where id = ? and version = ?", keeper, id, version) == 1;
    }

    /** False where it is another version by now. */
    public boolean end(long id, int version, LocalDate lastDay, String reason) {
        return rows.change("update seal set valid_until = ?, end_reason = ?, version = version + 1 where id = ? and version = ?", lastDay, reason, id,
                version) == 1;
    }

    public void addHandover(long id, Instant at, String from, String to, String note, String actor) {
        rows.change("insert into seal_handover (seal_id, at, from_username, to_username, note, actor) values (?, ?, ?, ?, ?, ?)", id, at, from, to, note,
                actor);
    }

    public List<SealHandover> handovers(long id) {
        return rows.read("""
                select h.at, h.note, f.name_zh as from_zh, f.name_en as from_en, o.name_zh as to_zh, o.name_en as to_en
                from seal_handover h left join staff f on f.username = h.from_username join staff o on o.username = h.to_username
                where h.seal_id = ? order by h.id limit 200""", row -> new SealHandover(TableRepository.instant(row, "at"), row.getString("from_zh"),
                row.getString("from_en"), row.getString("to_zh"), row.getString("to_en"), row.getString("note")), id);
    }

    public Page<SealUse> uses(long id, PageRequest page) {
        return rows.page(USES, new Selection().and("u.seal_id = ?", id), page, row -> new SealUse(TableRepository.instant(row, "used_at"),
                row.getString("document_zh"), row.getString("document_en"), row.getString("document_number"), row.getString("name_zh"),
                row.getString("name_en")));
    }

    /** @param department null: all; @param seal null: any; @param open null: any */
    public Page<SealFiling> filings(String department, Long seal, Boolean open, PageRequest page) {
        Selection selection = new Selection().andIfGiven("e.department_code = ?", department).andIfGiven("f.seal_id = ?", seal);
        if (open != null) {
            selection.and(open ? "f.acknowledged_at is null" : "f.acknowledged_at is not null");
        }
        return rows.page(FILINGS, selection, page, SealRepository::filing);
    }

    private static SealFiling filing(ResultSet row) throws SQLException {
        return new SealFiling(row.getLong("id"), row.getLong("seal_id"), TableRepository.constant(SealFiling.Act.class, row, "act"), row.getString("department_code"),
                row.getString("department_zh"), row.getString("department_en"), row.getString("inscription"), TableRepository.day(row, "effective_on"),
                row.getString("paper_number"), row.getString("reason"), TableRepository.instant(row, "filed_at"), row.getString("filed_zh"),
                row.getString("filed_en"), row.getString("noted_zh"), row.getString("noted_en"), TableRepository.instant(row, "acknowledged_at"));
    }

    /** A seal of the kind that the department had before. */
    public boolean had(String department, SealKind kind) {
        return rows.one("select 1 from seal where department_code = ? and kind = ? limit 1", row -> true, department, kind).isPresent();
    }

    public void file(long sealId, SealFiling.Act act, LocalDate effectiveOn, String paperNumber, String reason, String by, Instant at) {
        rows.change("insert into seal_filing (seal_id, act, effective_on, paper_number, reason, filed_by, filed_at) values (?, ?, ?, ?, ?, ?, ?)", sealId, act,
                effectiveOn, paperNumber, reason, by, at);
    }

    /** The first who took note stays. @return false for an unknown filing */
    public boolean acknowledge(long filing, String by, Instant at) {
        return rows.change("update seal_filing set acknowledged_by = coalesce(acknowledged_by, ?), acknowledged_at = coalesce(acknowledged_at, ?) where id = ?",
                by, at, filing) == 1;
    }

    public List<SealDocument> documents() {
        return rows.read("select * from seal_document order by kind, document_type", row -> new SealDocument(
                TableRepository.constant(SealKind.class, row, "kind"), row.getString("document_type"), row.getString("name_zh"), row.getString("name_en")));
    }

    public void addUse(long id, Instant at, String documentType, String documentNumber, String actor) {
        rows.change("insert into seal_use (seal_id, used_at, document_type, document_number, actor) values (?, ?, ?, ?, ?)", id, at, documentType,
                documentNumber, actor);
    }
}
