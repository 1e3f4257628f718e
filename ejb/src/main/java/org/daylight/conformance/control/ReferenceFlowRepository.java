package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.conformance.ReferenceFlows.Line;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Flows that were set for what departments' own systems report. */
@ApplicationScoped
public class ReferenceFlowRepository {
    private static final String SET = """
            insert into reference_flow (department_code, activities, set_by, set_at) values (?, string_to_array(?, chr(31)), ?, ?)
            on conflict (department_code) do update set activities = excluded.activities, set_by = excluded.set_by, set_at = excluded.set_at""";

    @PersistenceContext
    EntityManager em;

    public List<Line> all() {
        return Columns.of(em.createNativeQuery("select f.department_code, d.name_zh, d.name_en, array_to_string(f.activities, chr(31)), f.set_by, f.set_at"
                + " from reference_flow f join department d on d.code = f.department_code order by 1").getResultList())
                .map(c -> new Line(c.text(), c.text(), c.text(), CheckRepository.texts(c.text()), c.text(), c.instant())).toList();
    }

    public Map<String, FlowModel> models() {
        Map<String, FlowModel> models = new HashMap<>();
        all().forEach(line -> models.put(line.departmentCode(), FlowModel.ofActivities(line.activities())));
        return models;
    }

    public void set(String departmentCode, List<String> activities, String by, Instant now) {
        Conditions.filled(em::createNativeQuery, SET, departmentCode, String.join("\u001f", activities), by, now).executeUpdate();
    }

    public void remove(String departmentCode) {
        Conditions.filled(em::createNativeQuery, "delete from reference_flow where department_code = ?", departmentCode).executeUpdate();
    }
}
