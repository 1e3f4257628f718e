package org.daylight.cases.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.GreenTargets;
import org.daylight.cases.control.JointRepository;
import org.daylight.cases.control.OpinionRequests;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;

/**
 * What follows for co-handling departments and the green channel from what happened to a case, in the same transaction.
 *
 * @article ACC-07 (004 art. 19), TIM-11 (004 art. 27), JNT-07 (003 art. 13)
 */
@ApplicationScoped
public class JointNews {
    private static final String AGAIN = "补正材料已收到，请重新审查并提出意见。";

    @Inject
    JointRepository repository;
    @Inject
    OpinionRequests requests;
    @Inject
    GreenTargets green;
    @Inject
    ActsBeside acts;
    @Inject
    Countdowns countdowns;

    public void follow(@Observes CaseNews news) {
        switch (news.type()) {
            case SUPPLEMENT_RECEIVED -> {
                askAgain(news);
                green.follow(news.caseId());
            }
            case DELIVERED, GRANT_REVOKED -> endPromise(news);
            case ACCEPTED, DEEMED_ACCEPTED, PROCEDURE_ENDED, RESUMED -> green.follow(news.caseId());
            default -> {
            }
        }
    }

    /** Departments that said no, or that asked for a supplement, are to review again. */
    private void askAgain(CaseNews news) {
        Map<String, JointOpinion> latest = new java.util.LinkedHashMap<>();
        repository.opinions(news.caseId()).forEach(opinion -> latest.put(opinion.departmentCode(), opinion));
        latest.values().stream().filter(JointOpinion::isConditional).forEach(opinion -> askAgain(news, opinion));
    }

    private void askAgain(CaseNews news, JointOpinion before) {
        CaseAct act = acts.automatic(news.caseNumber(), news.actor(), AGAIN);
        JointOpinion again = requests.ask(act, before.departmentCode(), AGAIN, null);
        acts.complete(act, CaseEventType.OPINION_ASKED, Map.of("department", again.departmentCode(), "opinionId", String.valueOf(again.id()), "again", "true"));
    }

    /** Everything was handed out, or nothing is to be any more: where the promise went on until then, it ends now. Completing the case ends nothing. */
    private void endPromise(CaseNews news) {
        boolean runs = repository.approval(news.caseId()).isJoint() && countdowns.of(news.caseId()).stream().anyMatch(limit -> limit.kind() == CountdownKind.PROMISED && limit.stoppedAt() == null);
        if (runs) {
            countdowns.stop(news.caseId(), CountdownKind.PROMISED, 0, news.at());
            repository.promiseKept(news.caseId(), news.at());
        }
    }
}
