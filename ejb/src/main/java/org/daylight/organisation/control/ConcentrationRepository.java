package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.ConcentrationLine;
import org.daylight.organisation.ConcentrationMark;
import org.daylight.organisation.ConcentrationPoint;
import org.daylight.organisation.ConcentrationStanding;
import org.daylight.organisation.MarkConcentration;

/** The checklist of the three concentrations: the latest mark counts, older ones stay. */
@ApplicationScoped
public class ConcentrationRepository {
    /** A department that is resident: one with an open window. */
    private static final String REPORT = """
            select d.code, d.name_zh, d.name_en, p.code as point, m.standing, m.evidence, m.marked_by, m.marked_at from department d \
            cross join concentration_point p left join lateral (select * from concentration_mark m where m.department_code = d.code \
            and m.point = p.code order by m.id desc limit 1) m on true \
            where d.kind = 'DEPARTMENT' and exists (select 1 from service_window w where w.department_code = d.code and w.active_from <= ?1 \
            and (w.active_until is null or w.active_until >= ?1)) order by d.code, p.position""";

    @PersistenceContext
    EntityManager em;

    public List<ConcentrationPoint> points() {
        return Sql.of(em::createNativeQuery, "select p.code, p.part, p.name_zh, p.name_en, p.article from concentration_point p order by p.position").rows()
                .map(c -> new ConcentrationPoint(c.text(), c.text(), c.text(), c.text(), c.text())).toList();
    }

    public List<ConcentrationLine> report(LocalDate today) {
        Map<String, ConcentrationLine> lines = new LinkedHashMap<>();
        Sql.of(em::createNativeQuery, REPORT, today).rows().forEach(c -> {
            ConcentrationLine department = new ConcentrationLine(c.text(), c.text(), c.text(), new LinkedHashMap<>());
            ConcentrationLine line = lines.computeIfAbsent(department.departmentCode(), code -> department);
            String point = c.text();
            ConcentrationStanding standing = c.constant(ConcentrationStanding.class);
            if (standing != null) {
                line.marks().put(point, new ConcentrationMark(standing, c.text(), c.text(), c.instant()));
            }
        });
        return List.copyOf(lines.values());
    }

    public void mark(MarkConcentration mark, String by, Instant at) {
        Sql.of(em::createNativeQuery, "insert into concentration_mark (department_code, point, standing, evidence, marked_by, marked_at) values (?1, ?2, ?3, ?4, ?5, ?6)",
                mark.departmentCode(), mark.point(), mark.standing(), mark.evidence(), by, at).run();
    }
}
