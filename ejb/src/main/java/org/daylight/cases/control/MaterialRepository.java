package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.MaterialKind;
import org.daylight.cases.intake.MaterialLine;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.kernel.Columns;

/** Keeps what came in for a case. */
@ApplicationScoped
public class MaterialRepository {
    private static final String ADD = """
            insert into case_material (case_id, kind, name, sha256, file_name, copies, remark, reused_from, supplement_id, added_by, added_at) \
            values (?1, ?2, ?3, ?4, (select f.name from stored_file f where f.sha256 = ?4), ?5, ?6, ?7, cast(?8 as bigint), ?9, ?10)""";
    private static final String SELECT = """
            select m.id, m.kind, m.name, m.sha256, m.file_name, f.media_type, coalesce(f.size, 0), m.copies, m.remark, m.reused_from, m.supplement_id, \
            m.added_by, m.added_at from case_material m left join stored_file f on f.sha256 = m.sha256 where m.case_id = ?1\s""";
    /** The newest file of each name that the applicant handed in for another case. */
    private static final String REUSABLE = """
            select distinct on (m.name, m.sha256) m.name, m.sha256, m.file_name, c.case_number, m.added_at from approval_case c \
            join case_material m on m.case_id = c.id where c.origin = 'NATIVE' and c.applicant_id = ?1 and m.kind = 'GIVEN' and m.sha256 is not null \
            order by m.name, m.sha256, m.added_at desc limit ?2""";
    private static final String HANDED_IN = """
            select 1 from approval_case c join case_material m on m.case_id = c.id where c.case_number = ?1 and c.applicant_id = ?2 and m.sha256 = ?3 \
            and m.kind = 'GIVEN' limit 1""";

    private static final String AT_WORK = """
            select 1 from approval_case c join item_version v on v.id = c.item_version_id where c.id = ?1 and (c.department_code = ?2 \
            or c.step_department = ?2 or c.registered_by = ?3 \
            or exists (select 1 from joint_opinion o where o.case_id = c.id and o.department_code = ?2) or jsonb_path_exists(v.content, cast('$.steps[*].department ? (@ == $own)' as jsonpath), \
            jsonb_build_object('own', cast(?2 as text))))""";

    @PersistenceContext
    EntityManager em;

    /** @param supplementId null: with the application */
    public void add(long caseId, MaterialKind kind, GivenMaterial material, Long supplementId, String by, Instant at) {
        em.createNativeQuery(ADD).setParameter(1, caseId).setParameter(2, kind.name()).setParameter(3, material.name().strip())
                .setParameter(4, material.file()).setParameter(5, material.copies()).setParameter(6, material.remark())
                .setParameter(7, material.reusedFrom()).setParameter(8, supplementId == null ? null : supplementId.toString()).setParameter(9, by)
                .setParameter(10, Timestamp.from(at)).executeUpdate();
    }

    /** In the order in which they came. */
    public List<MaterialLine> of(long caseId) {
        return lines(em.createNativeQuery(SELECT + "order by m.id").setParameter(1, caseId).getResultList()).toList();
    }

    public Optional<MaterialLine> one(long caseId, long materialId) {
        return lines(em.createNativeQuery(SELECT + "and m.id = ?2").setParameter(1, caseId).setParameter(2, materialId).getResultList()).findFirst();
    }

    private static Stream<MaterialLine> lines(List<?> rows) {
        return Columns.of(rows).map(c -> new MaterialLine(c.number(), c.constant(MaterialKind.class), c.text(), c.text(), c.text(), c.text(), c.number(),
                c.count(), c.text(), c.text(), c.numberOrNull(), c.text(), c.instant()));
    }

    /** A native case as it is, not held. */
    public Optional<ApprovalCase> caseOf(String caseNumber) {
        return caseNumber == null || caseNumber.indexOf('\0') >= 0 ? Optional.empty()
                : em.createQuery("select c from ApprovalCase c where c.caseNumber = :number and c.origin = :native", ApprovalCase.class)
                .setParameter("number", caseNumber.strip()).setParameter("native", CaseOrigin.NATIVE).getResultStream().findFirst();
    }

    /** Whether the department is the case's own, that of a step of its flow or of one that waits, or one whose opinion was asked; or the person registered it. */
    public boolean isAtWork(long caseId, String department, String username) {
        return !em.createNativeQuery(AT_WORK).setParameter(1, caseId).setParameter(2, department).setParameter(3, username).getResultList().isEmpty();
    }

    /** {@code most} at most. */
    public List<ReuseOffer> reusable(String applicantId, int most) {
        return Columns.of(em.createNativeQuery(REUSABLE).setParameter(1, applicantId).setParameter(2, most).getResultList())
                .map(c -> new ReuseOffer(c.text(), c.text(), c.text(), c.text(), c.instant())).toList();
    }

    /** Whether the applicant handed in that file for that case. */
    public boolean isHandedIn(String caseNumber, String applicantId, String sha256) {
        return !em.createNativeQuery(HANDED_IN).setParameter(1, caseNumber).setParameter(2, applicantId).setParameter(3, sha256).getResultList().isEmpty();
    }
}
