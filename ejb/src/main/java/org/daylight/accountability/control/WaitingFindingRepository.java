package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.control.FindingRepository.Words;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Impartial;

/** Findings that wait for somebody. */
@ApplicationScoped
public class WaitingFindingRepository {
    private static final String CONCERNED = """
            select count(*) over (), f.profile_version_id, f.rule_code, f.id, f.number, case when f.state = 'INVESTIGATING' then f.statement_until else f.appeal_until end as due_on
            from finding f where (f.person = ? or f.person is null and f.department_code = ?)
                and (f.state = 'INVESTIGATING' and f.stated_at is null or f.state = 'IN_FORCE' and f.appealed_at is null and f.appeal_until >= ?)
            order by due_on, f.id limit ?""";
    private static final String TO_DECIDE = """
            select f.id, f.number, f.state, f.profile_version_id, f.rule_code, g.signal, d.name_zh, d.name_en
            from finding f join supervision_signal g on g.id = f.signal_id join department d on d.code = f.department_code""";
    private static final String BY_ANOTHER = """
            f.person is distinct from ? and (f.state = 'PROPOSED' and f.proposed_by <> ? or f.state = 'APPEALED' and ? not in (f.opened_by, f.concluded_by, f.proposed_by, f.decided_by))""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** One that a second person decides: a sanction that was proposed, or an appeal. */
    public record ToDecide(long id, String number, FindingState state, long profileVersionId, String ruleCode, String signal, String departmentZh, String departmentEn) {
    }

    /** Of the person, of the department where it is given, that may be answered or appealed against, by their day. @param department null: of no unit */
    public Page<WaitingMatter> concerned(String username, String department, LocalDate today, int most) {
        return WaitingMatter.counted(Conditions.filled(em::createNativeQuery, CONCERNED, username, department, today, most).getResultList(), c -> {
            Words words = Words.of(profiles.version(c.number()).content(), c.text());
            return new WaitingMatter(c.number(), c.text(), words.zh(), words.en(), c.day());
        });
    }

    /** The oldest first. */
    public List<ToDecide> toDecide(Impartial reach, int most) {
        Conditions where = reach.within(new Conditions().and("f.state in ('PROPOSED', 'APPEALED')"), "f.department_code", "f.case_id")
                .and(BY_ANOTHER, reach.username(), reach.username(), reach.username());
        return Columns.of(where.fill(em.createNativeQuery(TO_DECIDE + where.where() + where.numbered(" order by f.id limit ?", most))).getResultList())
                .map(c -> new ToDecide(c.number(), c.text(), c.constant(FindingState.class), c.number(), c.text(), c.text(), c.text(), c.text())).toList();
    }
}
