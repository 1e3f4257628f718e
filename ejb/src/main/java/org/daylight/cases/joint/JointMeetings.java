package org.daylight.cases.joint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.AttachedFiles;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.JointRepository;
import org.daylight.cases.control.JointRules;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.control.OpinionRequests;
import org.daylight.cases.entity.JointMeeting;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: meetings on a joint case, which the centre convenes; the opinions that are given in one are recorded with it and count as the departments' own.
 *
 * @article JNT-03 (003 art. 12, 7(5)), JNT-04 (003 art. 7(4))
 */
@Stateless
@Audited
@RolesAllowed(Roles.CENTRE_MANAGER)
public class JointMeetings {
    private static final int PLACE = 400;
    private static final int SUBJECT = 1_000;
    private static final int NAME = 200;

    @Inject
    ActsBeside acts;
    @Inject
    JointRepository repository;
    @Inject
    OpinionRequests requests;
    @Inject
    AttachedFiles attached;
    @Resource
    SessionContext session;

    /**
     * The meeting is convened, once from what the person saw: {@code case.stale-version} (409) where another was convened since.
     * {@code joint.none} (422) where nobody was asked for an opinion, {@code meeting.time} (400) where it has none.
     *
     * @return its id
     */
    public long convene(ConveneMeeting command) {
        CaseAct act = acts.begin(command.caseNumber(), command.version(), null, caller(), Scope.DISTRICT);
        MatterRules.text("place", command.place(), PLACE);
        MatterRules.text("subject", command.subject(), SUBJECT);
        if (command.meetsAt() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "meeting.time", "JNT-03");
        }
        if (repository.opinions(act.approval().id()).isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "joint.none", "JNT-03");
        }
        long id = repository.add(new JointMeeting(act.approval().id(), command, act.actor(), act.at())).id();
        acts.count(act);
        return id;
    }

    /**
     * The meeting's record stands; each opinion given in it ends the one that waits. {@code meeting.unknown} (404), {@code meeting.recorded} (409),
     * {@code meeting.not-held}, {@code meeting.department} (422) for a department of which no opinion waits, {@code case.reason-required} (422) for a no without reasons,
     * {@code file.unknown} (404).
     */
    public void record(RecordMeeting command) {
        CaseAct act = acts.begin(command.caseNumber(), command.conclusions(), caller(), Scope.DISTRICT);
        JointMeeting meeting = repository.meeting(command.meetingId()).filter(found -> found.caseId() == act.approval().id())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "meeting.unknown", "JNT-03"));
        require(!meeting.isRecorded(), Problem.Kind.CONFLICT, "meeting.recorded");
        require(!act.at().isBefore(meeting.meetsAt()), Problem.Kind.REFUSED, "meeting.not-held");
        MatterRules.text("participants", command.participants(), MatterRules.TEXT);
        MatterRules.text("conclusions", command.conclusions(), MatterRules.TEXT);
        meeting.record(command, attached.hash(command.minutesFile()), act.actor(), act.at());
        List<JointOpinion> waiting = repository.waiting(act.approval().id());
        command.opinions().forEach(spoken -> give(act, meeting, spoken, waiting));
        if (command.decided()) {
            waiting.stream().filter(JointOpinion::isWaiting).forEach(opinion -> decidedWithout(act, opinion, command.conclusions().strip()));
        }
        acts.complete(act, CaseEventType.MEETING_HELD, Map.of("meeting", String.valueOf(meeting.id()), "opinions", String.valueOf(command.opinions().size()),
                "decided", String.valueOf(command.decided())));
    }

    private void give(CaseAct act, JointMeeting meeting, RecordMeeting.Spoken spoken, List<JointOpinion> waiting) {
        JointOpinion opinion = waiting.stream().filter(one -> one.departmentCode().equals(spoken.departmentCode()) && one.isWaiting()).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "meeting.department", "JNT-03"));
        String said = spoken.agree() ? MatterRules.text("opinion", spoken.opinion(), MatterRules.TEXT) : MatterRules.reason(spoken.opinion());
        boolean late = JointRules.isLate(requests.dueAt(opinion).orElse(null), meeting.meetsAt());
        opinion.give(spoken.agree(), said, null, MatterRules.text("by", spoken.by(), NAME), act.at(), late, meeting.id());
        requests.stop(opinion, act.at());
    }

    private void decidedWithout(CaseAct act, JointOpinion opinion, String conclusions) {
        opinion.waive(act.actor(), act.at(), conclusions);
        requests.stop(opinion, act.at());
    }

    private static void require(boolean holds, Problem.Kind kind, String code) {
        if (!holds) {
            throw new Problem(kind, code, "JNT-03");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
