package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseNews;

/**
 * What an act on a case says by itself, in the transaction of the act: it is raised or the act does not happen, so that none is forgotten.
 *
 * @article SIG-07 to SIG-11 (000 art. 18), SIG-29 (000 art. 21(5)), SIG-32 (000 art. 21(8)), SIG-33 (000 art. 21(9)), ACT-06 (000 art. 30(4)), ACT-12 (000 art. 31(1))
 */
@ApplicationScoped
public class NewsDetector {
    @Inject
    NewsRepository cases;
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
        long notice = cases.latestNotice(news.caseId());
        raise(Seen.SUPPLEMENT_ASKED, news, "supplement:" + notice);
        if (news.details().containsKey("repeated")) {
            raise(Seen.ASKED_AGAIN, news, "supplement:" + notice);
        }
        List<String> beyond = cases.beyondList(notice);
        if (!beyond.isEmpty()) {
            raise(Seen.ADDED, news, "supplement:" + notice, "added", String.join("\n", beyond));
        }
    }

    /** The end of a dispute, which comes with its state, is not a new one. */
    private void contested(CaseNews news) {
        if (!news.details().containsKey("state")) {
            raise(Seen.CONTESTED, news, "remedy:" + cases.latestRemedy(news.caseId()));
        }
    }

    /** Who did not decide changes what somebody else decided. */
    private void corrected(CaseNews news) {
        String decidedBy = cases.decidedBy(news.caseId());
        if (!decidedBy.equals(news.actor())) {
            raise(Seen.RESULT_CHANGED, news, ofCase(news) + ":" + news.details().get("event"), "decidedBy", decidedBy);
        }
    }

    private void paused(CaseNews news) {
        cases.nearlyOver(news.caseId(), lastDays.after(news.at()), LastDays.SHORT)
                .ifPresent(limit -> raise(Seen.LAST_DAY, news, "procedure:" + news.details().get("id"), "clock", limit));
    }

    private void raise(Seen seen, CaseNews news, String key, String... more) {
        Map<String, String> facts = new HashMap<>();
        news.details().forEach((name, value) -> facts.put(name, SightingFacts.cut(value)));
        facts.put("event", news.type().name());
        facts.put("actor", news.actor());
        for (int i = 0; i < more.length; i += 2) {
            facts.put(more[i], SightingFacts.cut(more[i + 1]));
        }
        Long profile = cases.profileOf(news.caseId());
        sightings.raise(seen, new Sighting(key, news.caseId(), profile, news.departmentCode(), news.actor(), news.itemVersionId(), news.at(), facts), news.at());
    }

    private static String ofCase(CaseNews news) {
        return "case:" + news.caseId();
    }
}
