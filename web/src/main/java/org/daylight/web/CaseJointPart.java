package org.daylight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.cases.joint.AskOpinions;
import org.daylight.cases.joint.ConveneMeeting;
import org.daylight.cases.joint.GiveOpinion;
import org.daylight.cases.joint.GreenChannel;
import org.daylight.cases.joint.JointBoard;
import org.daylight.cases.joint.JointHandling;
import org.daylight.cases.joint.JointMeetings;
import org.daylight.cases.joint.JointMode;
import org.daylight.cases.joint.JointQueries;
import org.daylight.cases.joint.MeetingView;
import org.daylight.cases.joint.NoteLine;
import org.daylight.cases.joint.OpinionLine;
import org.daylight.cases.joint.OriginalsLog;
import org.daylight.cases.joint.RecordMeeting;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * Joint handling on the case's page: who was asked, who is late, meetings, originals.
 *
 * @article JNT-02, JNT-03, JNT-06, FLW-21, FLW-22
 */
@Named("caseJoint")
@ViewScoped
public class CaseJointPart extends CasePart<JointBoard> {

    private static final long serialVersionUID = 1L;

    @Inject
    JointQueries queries;
    @Inject
    JointHandling joint;
    @Inject
    JointMeetings meetings;
    @Inject
    OriginalsLog originals;
    @Inject
    GreenChannel green;
    @Inject
    BroughtFiles brought;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;

    private String[] asked;

    /** A bar of the picture: percent of the whole span from the left, and wide. */
    public record Bar(OpinionLine opinion, long from, long width) {
        public String getStyle() {
            return "left:" + from + "%;width:" + width + "%";
        }
    }

    @Override
    JointBoard read() {
        return queries.board(number());
    }

    public void ask() {
        List<AskOpinions.Asked> departments = Stream.of(asked == null ? new String[0] : asked).map(code -> new AskOpinions.Asked(code, form.number("askDays"))).toList();
        joint.ask(new AskOpinions(number(), page.getView().version(), form.constant("mode", JointMode.class), form.text("question"), departments));
        asked = null;
        done("joint.done.asked");
    }

    public void give(long opinion, boolean agree) {
        joint.give(new GiveOpinion(number(), opinion, agree, form.text("opinion" + opinion), form.text("needs" + opinion)));
        done("joint.done.given");
    }

    public void urge(long opinion) {
        joint.urge(number(), opinion, form.text("urge" + opinion));
        done("joint.done.urged");
    }

    public void goOnWithout(long opinion) {
        joint.goOnWithout(number(), opinion, form.text("urge" + opinion));
        done("joint.done.without");
    }

    public void convene() {
        meetings.convene(new ConveneMeeting(number(), page.getView().version(), form.moment("meetsAt"), form.text("meetingPlace"), form.text("meetingSubject")));
        done("joint.done.convened");
    }

    public void record(long meeting) {
        List<RecordMeeting.Spoken> spoken = new ArrayList<>();
        for (OpinionLine opinion : waiting()) {
            Boolean agree = form.truth("spokenAgree" + opinion.id());
            if (agree != null) {
                spoken.add(new RecordMeeting.Spoken(opinion.departmentCode(), form.text("spokenBy" + opinion.id()), agree, form.text("spoken" + opinion.id())));
            }
        }
        meetings.record(new RecordMeeting(number(), meeting, form.text("participants"), form.text("conclusions"), "true".equals(form.text("decided")),
                brought.chosen(form.text("meetingMinutes")), spoken));
        done("joint.done.recorded");
    }

    public void handOver() {
        Integer copies = form.number("copies");
        originals.handOver(number(), form.text("what"), copies == null ? 1 : copies, form.text("toDepartment"), form.text("originalNote"));
        done("joint.done.handed");
    }

    public void receive(long transfer) {
        originals.receive(number(), transfer);
        done("joint.done.received");
    }

    /** Each opinion as a bar from being asked to its limit, or to when it came if that is later. */
    public List<Bar> getBars() {
        List<OpinionLine> all = getView().opinions();
        Instant first = all.stream().map(OpinionLine::askedAt).min(Instant::compareTo).orElse(null);
        Instant last = all.stream().map(this::end).max(Instant::compareTo).orElse(null);
        return first == null ? List.of() : all.stream().map(one -> bar(one, first, Math.max(1, Duration.between(first, last).toMinutes()))).toList();
    }

    private Bar bar(OpinionLine opinion, Instant first, long whole) {
        long from = Math.min(95, Duration.between(first, opinion.askedAt()).toMinutes() * 100 / whole);
        long width = Math.max(3, Duration.between(opinion.askedAt(), end(opinion)).toMinutes() * 100 / whole);
        return new Bar(opinion, from, Math.min(width, 100 - from));
    }

    private Instant end(OpinionLine opinion) {
        Instant now = clock.instant();
        return Stream.of(opinion.dueAt(), opinion.givenAt(), opinion.waivedAt(), opinion.silent() ? now : null).filter(Objects::nonNull).max(Instant::compareTo)
                .orElse(now);
    }

    public List<OpinionLine> getWaiting() {
        return waiting();
    }

    private List<OpinionLine> waiting() {
        return getView().opinions().stream().filter(OpinionLine::isWaiting).toList();
    }

    /** A meeting that is not recorded yet; null: none. */
    public MeetingView getOpenMeeting() {
        return getView().meetings().stream().filter(meeting -> meeting.recordedAt() == null).findFirst().orElse(null);
    }

    public List<NoteLine> getNotes() {
        return green.notes(number());
    }

    /** Whom the host may ask: every department but itself. */
    public List<DepartmentView> getOthers() {
        String host = page.getView().line().departmentCode();
        return staff.departments().stream().filter(department -> !department.code().equals(host)).toList();
    }

    /** Departments to which originals may go. */
    public List<DepartmentView> getPartners() {
        String host = page.getView().line().departmentCode();
        return staff.departments().stream().filter(department -> department.code().equals(host)
                || getView().opinions().stream().anyMatch(opinion -> opinion.departmentCode().equals(department.code()))).toList();
    }

    public JointMode[] getModes() {
        return JointMode.values();
    }

    /** Chosen departments; those that the item's flow names, until somebody chooses. */
    public String[] getAsked() {
        return asked == null ? getView().opinions().isEmpty() ? getView().proposed().toArray(String[]::new) : new String[0] : asked;
    }

    public void setAsked(String[] asked) {
        this.asked = asked;
    }
}
