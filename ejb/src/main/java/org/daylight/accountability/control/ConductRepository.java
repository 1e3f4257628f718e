package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daylight.accountability.ConductFilter;
import org.daylight.accountability.ConductKind;
import org.daylight.accountability.ConductLine;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.RecordConduct;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.Sanction;

/** Rewards and punishments of persons and units. */
@ApplicationScoped
public class ConductRepository {
    private static final String ADD = """
            insert into conduct_record (kind, department_code, person, title, reason, organ, document_number, on_day, finding_id, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?) returning id""";
    private static final String LINE = """
            select r.id, r.kind, r.department_code, d.name_zh as department_zh, d.name_en as department_en, r.person, p.name_zh as person_zh, p.name_en as person_en, r.title,
                r.reason, r.organ, r.document_number, r.on_day, r.finding_id, r.withdrawn_at, r.because""";
    private static final String FROM = " from conduct_record r join department d on d.code = r.department_code left join staff p on p.username = r.person";
    private static final Map<String, String> SORTABLE = Map.of("onDay", "r.on_day", "kind", "r.kind", "department", "r.department_code", "person", "p.name_zh");

    @PersistenceContext
    EntityManager em;

    public long add(RecordConduct command, String by, Instant at) {
        return ((Number) Conditions.filled(em::createNativeQuery, ADD, command.kind(), command.departmentCode(), command.person(), command.title(), command.reason(), command.organ(),
                command.documentNumber(), command.onDay(), null, by, at).getSingleResult()).longValue();
    }

    /** What a finding in force leads to. */
    public void add(FindingView finding, Sanction sanction, String grounds, String organ, String number, LocalDate on, String by, Instant at) {
        Conditions.filled(em::createNativeQuery, ADD, ConductKind.PUNISHMENT, finding.liable().departmentCode(), finding.liable().person(), sanction,
                grounds.length() > 2_000 ? grounds.substring(0, 2_000) : grounds, organ, number, on, finding.id(), by, at).getResultList();
    }

    /** Nothing happens where none stands. */
    public void withdraw(long findingId, String by, Instant at, String because) {
        Conditions.filled(em::createNativeQuery, "update conduct_record set withdrawn_at = ?, withdrawn_by = ?, because = ? where finding_id = ? and withdrawn_at is null", at, by, because,
                findingId).executeUpdate();
    }

    /** False where there is none of that id that stands, or a finding made it. */
    public boolean withdrawOne(long id, String by, Instant at, String because) {
        return Conditions.filled(em::createNativeQuery,
                "update conduct_record set withdrawn_at = ?, withdrawn_by = ?, because = ? where id = ? and withdrawn_at is null and finding_id is null", at, by, because, id)
                .executeUpdate() == 1;
    }

    public List<ConductLine> ofId(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where r.id = ?", id).getResultList()).map(ConductRepository::line).toList();
    }

    public Page<ConductLine> page(ConductFilter filter, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("r.kind = ?", filter.kind()).andIfGiven("r.department_code = ?", filter.departmentCode())
                .andIfGiven("r.person = ?", filter.person()).andIfGiven("(r.person is null) = ?", filter.unit()).andIfGiven("(r.withdrawn_at is null) = ?", filter.standing())
                .containing(filter.text(), "coalesce(p.name_zh, '')", "coalesce(p.name_en, '')", "r.title", "coalesce(r.document_number, '')")
                .andIfGiven("r.on_day >= ?", filter.fromOn()).andIfGiven("r.on_day <= ?", filter.untilOn());
        List<ConductLine> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + Conditions.order(page, SORTABLE, "r.on_day desc", "r.id desc")))
                .getResultList()).map(ConductRepository::line).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    private static ConductLine line(Columns c) {
        long id = c.number();
        ConductKind kind = c.constant(ConductKind.class);
        String department = c.text();
        String departmentZh = c.text();
        String departmentEn = c.text();
        String person = c.text();
        String personZh = c.text();
        String personEn = c.text();
        String title = c.text();
        String reason = c.text();
        String organ = c.text();
        String number = c.text();
        LocalDate on = c.day();
        Long finding = c.numberOrNull();
        return new ConductLine(id, kind, department, departmentZh, departmentEn, person, personZh, personEn, title, finding == null ? null : sanction(title), reason, organ, number, on,
                finding, c.instant(), c.text());
    }

    private static Sanction sanction(String title) {
        return Arrays.stream(Sanction.values()).filter(one -> one.name().equals(title)).findFirst().orElse(null);
    }
}
