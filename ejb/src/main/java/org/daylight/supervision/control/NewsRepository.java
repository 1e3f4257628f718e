package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** What stands beside an act on a case. */
@ApplicationScoped
class NewsRepository {
    private static final String PROFILE = "select profile_version_id, 1 from approval_case where id = ?";
    private static final String NOTICE = "select max(id), 1 from case_supplement where case_id = ?";
    private static final String REMEDY = "select max(id), 1 from legal_remedy where case_id = ?";
    /** Materials that the notice asks for beyond the list of the item; what is asked for under no name of the list is beyond it. */
    private static final String BEYOND_LIST = """
            select coalesce(l.material || '：', '') || l.what, l.id from case_supplement_line l join case_supplement p on p.id = l.supplement_id
            join approval_case c on c.id = p.case_id join item_version v on v.id = c.item_version_id
            where l.supplement_id = ? and jsonb_array_length(coalesce(v.content -> 'materials', '[]')) > 0
                and not exists (select 1 from jsonb_array_elements(v.content -> 'materials') m
                    where btrim(m ->> 'name') = btrim(coalesce(l.material, '')) or strpos(l.what, btrim(m ->> 'name')) > 0) order by l.id""";
    private static final String DECIDED_BY = "select e.actor, e.id from case_event e where e.case_id = ? and e.type = 'DECIDED' order by e.id desc limit 1";
    /** Limits that end on the day on which the pause began, or on the working day after it. */
    private static final String NEARLY_OVER = """
            select d.kind, d.id from countdown d where d.case_id = ? and d.stopped_at is null and d.kind in ('PROMISED', 'STATUTORY')
                and cast((d.due_at - interval '1 microsecond') at time zone 'Asia/Shanghai' as date) <= ? and d.budget > ? order by d.due_at limit 1""";

    @PersistenceContext
    EntityManager em;

    /** Null: it was not accepted under one yet. */
    Long profileOf(long caseId) {
        return rows(PROFILE, caseId).findFirst().map(Columns::numberOrNull).orElse(null);
    }

    long latestNotice(long caseId) {
        return rows(NOTICE, caseId).findFirst().orElseThrow().number();
    }

    long latestRemedy(long caseId) {
        return rows(REMEDY, caseId).findFirst().orElseThrow().number();
    }

    List<String> beyondList(long notice) {
        return rows(BEYOND_LIST, notice).map(Columns::text).toList();
    }

    /** Empty where nobody decided. */
    String decidedBy(long caseId) {
        return rows(DECIDED_BY, caseId).findFirst().map(Columns::text).orElse("");
    }

    /** The kind of the limit that ends first, by that day. @param longer in working days, which no shorter limit counts */
    Optional<String> nearlyOver(long caseId, LocalDate by, int longer) {
        return rows(NEARLY_OVER, caseId, by, longer).findFirst().map(Columns::text);
    }

    private Stream<Columns> rows(String statement, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, statement, given).getResultList());
    }
}
