package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseNews;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/**
 * What an act on a case says by itself, in the transaction of the act: it is raised or the act does not happen, so that none is forgotten.
 *
 * @article SIG-07 to SIG-11 (000 art. 18), SIG-29 (000 art. 21(5)), SIG-32 (000 art. 21(8)), SIG-33 (000 art. 21(9)), ACT-06 (000 art. 30(4)), ACT-12 (000 art. 31(1))
 */
@ApplicationScoped
public class NewsDetector {
    private static final String PROFILE = "select id, profile_version_id from approval_case where id = ?";
    private static final String NOTICE = "select max(id), max(id) from case_supplement where case_id = ?";
    private static final String REMEDY = "select max(id), max(id) from legal_remedy where case_id = ?";
    /** Materials that the notice asks for beyond the list of the item; what is asked for under no name of the list is beyond it. */
    private static final String BEYOND_LIST = """
            select l.id, coalesce(l.material || '：', '') || l.what from case_supplement_line l join case_supplement p on p.id = l.supplement_id
            join approval_case c on c.id = p.case_id join item_version v on v.id = c.item_version_id
            where l.supplement_id = ? and jsonb_array_length(coalesce(v.content -> 'materials', '[]')) > 0
                and not exists (select 1 from jsonb_array_elements(v.content -> 'materials') m
                    where btrim(m ->> 'name') = btrim(coalesce(l.material, '')) or strpos(l.what, btrim(m ->> 'name')) > 0) order by l.id""";
    private static final String DECIDED_BY = "select e.id, e.actor from case_event e where e.case_id = ? and e.type = 'DECIDED' order by e.id desc limit 1";
    /** Limits that end on the day on which the pause began, or on the working day after it. */
    private static final String NEARLY_OVER = """
            select d.id, d.kind from countdown d where d.case_id = ? and d.stopped_at is null and d.kind in ('PROMISED', 'STATUTORY')
                and cast((d.due_at - interval '1 microsecond') at time zone 'Asia/Shanghai' as date) <= ? and d.budget > ? order by d.due_at limit 1""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Sightings sightings;
    @Inject
    LastDays lastDays;

    void heard(@Observes CaseNews news) {
        switch (news.type()) {
            case NOT_ACCEPTED -> raise(Seen.NOT_ACCEPTED, news, ofCase(news));
            case DECIDED -> decided(news);
            case SUPPLEMENT_ASKED -> asked(news);
            case RECONSIDERATION, LITIGATION -> contested(news);
            case GRANT_REVOKED -> raise(Seen.REVOKED, news, ofCase(news));
            case CORRECTED -> corrected(news);
            case FEE_DEVIATES -> raise(Seen.CHARGED, news, ofCase(news) + ":" + news.details().get("deviation") + ":" + news.details().get("amount"));
            case PROCEDURE_STARTED -> paused(news);
            default -> {
            }
        }
    }

    private void decided(CaseNews news) {
        if ("false".equals(news.details().get("agree"))) {
            raise(Seen.DENIED, news, ofCase(news));
        }
    }

    private void asked(CaseNews news) {
        long notice = first(NOTICE, news.caseId());
        raise(Seen.SUPPLEMENT_ASKED, news, "supplement:" + notice);
        if (news.details().containsKey("repeated")) {
            raise(Seen.ASKED_AGAIN, news, "supplement:" + notice);
        }
        List<String> beyond = Columns.of(rows(BEYOND_LIST, notice)).map(NewsDetector::second).toList();
        if (!beyond.isEmpty()) {
            raise(Seen.ADDED, news, "supplement:" + notice, "added", String.join("\n", beyond));
        }
    }

    /** The end of a dispute, which comes with its state, is not a new one. */
    private void contested(CaseNews news) {
        if (!news.details().containsKey("state")) {
            raise(Seen.CONTESTED, news, "remedy:" + first(REMEDY, news.caseId()));
        }
    }

    /** Who did not decide changes what somebody else decided. */
    private void corrected(CaseNews news) {
        String decidedBy = Columns.of(rows(DECIDED_BY, news.caseId())).map(NewsDetector::second).findFirst().orElse("");
        if (!decidedBy.equals(news.actor())) {
            raise(Seen.RESULT_CHANGED, news, ofCase(news) + ":" + news.details().get("event"), "decidedBy", decidedBy);
        }
    }

    private void paused(CaseNews news) {
        Columns.of(rows(NEARLY_OVER, news.caseId(), lastDays.after(news.at()), LastDays.SHORT)).findFirst().ifPresent(limit -> {
            long countdown = limit.number();
            raise(Seen.LAST_DAY, news, "procedure:" + news.details().get("id"), "clock", limit.text(), "countdown", Long.toString(countdown));
        });
    }

    private void raise(Seen seen, CaseNews news, String key, String... more) {
        Map<String, String> facts = new HashMap<>();
        news.details().forEach((name, value) -> facts.put(name, SightingFacts.cut(value)));
        facts.put("event", news.type().name());
        facts.put("actor", news.actor());
        for (int i = 0; i < more.length; i += 2) {
            facts.put(more[i], SightingFacts.cut(more[i + 1]));
        }
        Long profile = Columns.of(rows(PROFILE, news.caseId())).findFirst().map(NewsDetector::version).orElse(null);
        sightings.raise(seen, new Sighting(key, news.caseId(), profile, news.departmentCode(), news.actor(), news.itemVersionId(), news.at(), facts), news.at());
    }

    private static String ofCase(CaseNews news) {
        return "case:" + news.caseId();
    }

    private long first(String statement, long of) {
        return Columns.of(rows(statement, of)).findFirst().orElseThrow().number();
    }

    private List<?> rows(String statement, Object... given) {
        return Conditions.filled(em::createNativeQuery, statement, given).getResultList();
    }

    private static String second(Columns c) {
        c.number();
        return c.text();
    }

    private static Long version(Columns c) {
        c.number();
        return c.numberOrNull();
    }
}
