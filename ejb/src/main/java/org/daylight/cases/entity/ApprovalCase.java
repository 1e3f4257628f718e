package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemVersionView;
import org.daylight.items.StepKind;

/**
 * One application, from the window to its result.
 *
 * <p>It is born {@code REGISTERED} with a number. The window accepts it, which binds it to the item version and the supervision profile in force that day and sets its
 * leading limit running, or does not accept it, which ends it. Accepted, it is handled, reviewed and decided by three people in a row who
 * are not the same twice running; their opinions are events, and only the decision grants or denies. Until then its limit may be suspended and
 * resumed; the decision stops it. Handing over the result closes the case, and nothing changes it any more.
 *
 * <p>A case that lives in a department's own system is {@code REPORTED} all its life and never takes a step here.
 * The version moves with every act of a person, not with the passing of time.
 */
@Entity
@Table(name = "approval_case")
public class ApprovalCase {
    /** Source of native cases and their events. */
    public static final String OWN_SOURCE = "daylight";
    private static final String WINDOW = "WINDOW";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_id")
    @SequenceGenerator(name = "case_id", sequenceName = "case_id_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_number", updatable = false)
    private String caseNumber;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaseOrigin origin;
    @Column(updatable = false)
    private String source;
    @Column(name = "department_code", updatable = false)
    private String departmentCode;
    @Column(name = "item_version_id")
    private Long itemVersionId;
    @Column(name = "profile_version_id")
    private Long profileVersionId;
    @Column(updatable = false)
    private String subject;
    @Column(name = "applicant_name", updatable = false)
    private String applicantName;
    @Column(name = "applicant_id", updatable = false)
    private String applicantId;
    @Column(name = "applicant_phone", updatable = false)
    private String applicantPhone;
    @Column(name = "applicant_email", updatable = false)
    private String applicantEmail;
    @Column(updatable = false)
    private String channel;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;
    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;
    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "last_actor")
    private String lastActor;
    @Column(name = "last_level_by")
    private String lastLevelBy;
    @Column(name = "registered_by", updatable = false)
    private String registeredBy;
    @Column(name = "step_code")
    private String stepCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "step_kind")
    private StepKind stepKind;
    @Column(name = "step_round")
    private int stepRound;
    @Column(name = "step_department")
    private String stepDepartment;
    @Column(name = "step_role")
    private String stepRole;
    @Column(name = "step_person")
    private String stepPerson;
    @Column(name = "step_barred")
    private String stepBarred;
    @Column(name = "step_opened_at")
    private Instant stepOpenedAt;
    @Column(name = "step_warn_at")
    private Instant stepWarnAt;
    @Column(name = "step_due_at")
    private Instant stepDueAt;
    @Column(name = "step_late")
    private boolean stepLate;
    @Column(name = "handling_type", updatable = false)
    private String handlingType;
    @Column(name = "window_code", updatable = false)
    private String windowCode;
    @Column(name = "supplement_since")
    private Instant supplementSince;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    private boolean deemed;
    @Column(name = "first_case_id", updatable = false)
    private Long firstCaseId;
    private boolean joint;
    @Column(name = "green_channel")
    private boolean greenChannel;
    private boolean hearing;
    @Column(name = "applicant_kind", updatable = false)
    private String applicantKind;
    @Column(name = "applicant_account", updatable = false)
    private String applicantAccount;
    @Column(name = "agent_name", updatable = false)
    private String agentName;
    @Column(name = "agent_id", updatable = false)
    private String agentId;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "warn_at")
    private Instant warnAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "suspended_at")
    private Instant suspendedAt;
    @Column(name = "stopped_at")
    private Instant stoppedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "announced_light")
    private Light announcedLight;

    protected ApprovalCase() {
    }

    public static ApprovalCase register(CaseNumber number, ItemVersionView item, RegisterCase command, String clerk, Instant at) {
        ApprovalCase registered = new ApprovalCase();
        registered.caseNumber = number.value();
        registered.origin = CaseOrigin.NATIVE;
        registered.source = OWN_SOURCE;
        registered.departmentCode = item.departmentCode();
        registered.itemVersionId = item.id();
        registered.subject = command.subject().strip();
        registered.applicantName = command.applicantName().strip();
        registered.applicantId = command.applicantId();
        registered.applicantPhone = command.applicantPhone();
        registered.applicantEmail = command.applicantEmail() == null || command.applicantEmail().isBlank() ? null : command.applicantEmail().strip();
        registered.channel = WINDOW;
        registered.receivedAt = at;
        registered.registeredAt = at;
        registered.announcedLight = Light.NORMAL;
        registered.registeredBy = clerk;
        registered.stand(CaseState.REGISTERED, clerk);
        return registered;
    }

    /**
     * @param profileVersion id of the supervision profile in force, which the case keeps
     * @param leading        the promised limit, just started
     */
    public void accept(ItemVersionView item, long profileVersion, CountdownView leading, String clerk, Instant at) {
        itemVersionId = item.id();
        profileVersionId = profileVersion;
        acceptedAt = at;
        follow(leading);
        stand(CaseState.ACCEPTED, clerk);
    }

    public void notAccept(String clerk, Instant at) {
        stoppedAt = at;
        closedAt = at;
        stand(CaseState.NOT_ACCEPTED, clerk);
    }

    public void handle(String handler) {
        stand(CaseState.HANDLED, handler);
    }

    /** A special step; where the case stands does not change. */
    public void doneBy(String person) {
        stand(state, person);
    }

    public void review(String reviewer) {
        stand(CaseState.REVIEWED, reviewer);
    }

    public void decide(CaseOutcome decision, String approver, Instant at) {
        outcome = decision;
        stoppedAt = at;
        stand(CaseState.DECIDED, approver);
    }

    public void close(String clerk, Instant at) {
        closedAt = at;
        stand(CaseState.CLOSED, clerk);
    }

    public void suspend(CountdownView leading, Instant at) {
        suspendedAt = at;
        follow(leading);
    }

    public void resume(CountdownView leading) {
        suspendedAt = null;
        follow(leading);
    }

    /** Remembers as told that the light changed by the step just taken. @return what changed, if anything did */
    public Optional<LightChange> announceLight(Instant now) {
        return announce(Light.at(stoppedAt, suspendedAt, warnAt, dueAt, now), now);
    }

    /** Remembers as told that the light changed by time alone, at its limit. @return what changed, if anything did */
    public Optional<LightChange> announceTurnedLight(Instant now) {
        Light light = Light.at(stoppedAt, suspendedAt, warnAt, dueAt, now);
        return announce(light, switch (light) {
            case OVERDUE -> later(dueAt, acceptedAt);
            case WARNING -> later(warnAt, acceptedAt);
            case NORMAL, SUSPENDED, DONE -> now;
        });
    }

    private Optional<LightChange> announce(Light light, Instant since) {
        if (light == announcedLight) {
            return Optional.empty();
        }
        LightChange change = new LightChange(announcedLight, light, since);
        announcedLight = light;
        return Optional.of(change);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    public Standing standing() {
        return new Standing(state, suspendedAt != null, supplementSince != null, waiting());
    }

    /** The step that waits; null: none. */
    public Waiting waiting() {
        return stepCode == null ? null : new Waiting(stepCode, stepKind, stepRound, stepDepartment, stepRole, stepPerson, stepBarred, stepOpenedAt,
                stepWarnAt, stepDueAt);
    }

    /** The next step waits. */
    public void await(Waiting next) {
        stepCode = next.code();
        stepKind = next.kind();
        stepRound = next.round();
        stepDepartment = next.department();
        stepRole = next.role();
        stepPerson = next.person();
        stepBarred = next.barred();
        stepOpenedAt = next.openedAt();
        stepWarnAt = next.warnAt();
        stepDueAt = next.dueAt();
    }

    /** Nothing waits any more; the number of the last step stays. */
    public void awaitNothing() {
        await(new Waiting(null, null, stepRound, null, null, null, null, null, null, null));
    }

    /** How many steps have begun so far. */
    public int stepRound() {
        return stepRound;
    }

    public String lastLevelBy() {
        return lastLevelBy;
    }

    /** A copy of what a step of the flow needs of its case, locked in the database; nothing but {@link #writing} is written back. */
    public static ApprovalCase copy(StepReading read) {
        ApprovalCase copy = new ApprovalCase();
        copy.id = read.id();
        copy.version = read.version();
        copy.caseNumber = read.caseNumber();
        copy.departmentCode = read.departmentCode();
        copy.itemVersionId = read.itemVersionId();
        copy.profileVersionId = read.profileVersionId();
        copy.applicantName = read.applicantName();
        copy.handlingType = read.handlingType();
        copy.state = read.state();
        copy.outcome = read.outcome();
        copy.acceptedAt = read.acceptedAt();
        copy.closedAt = read.closedAt();
        copy.lastActor = read.lastActor();
        copy.lastLevelBy = read.lastLevelBy();
        copy.warnAt = read.warnAt();
        copy.dueAt = read.dueAt();
        copy.suspendedAt = read.suspendedAt();
        copy.stoppedAt = read.stoppedAt();
        copy.supplementSince = read.supplementSince();
        copy.announcedLight = read.announcedLight();
        copy.stepRound = read.stepRound();
        copy.stepLate = read.stepLate();
        copy.joint = read.joint();
        copy.hearing = read.hearing();
        if (read.waiting() != null) {
            copy.await(read.waiting());
        }
        return copy;
    }

    /** The copy is as the row that was written from it. */
    public void written() {
        version++;
    }

    /** What a step of the flow writes; the version is the one that was read. */
    public StepWriting writing() {
        return new StepWriting(id, version, state, outcome, lastActor, lastLevelBy, stoppedAt, closedAt, announcedLight, waiting(), stepRound, stepLate);
    }

    /** The step that waits is this person's alone. */
    public void handTo(String person) {
        stepPerson = person;
    }

    /** Stands again as before the step to which it was given back. */
    public void returned(CaseState before, String person) {
        stand(before, person);
    }

    /** Code of the item's {@link org.daylight.items.HandlingType}; null: not known. */
    public String handlingType() {
        return handlingType;
    }

    /** A level was held by this person, or, after a return, is the one that counts. */
    public void heldBy(String person) {
        lastLevelBy = person;
    }

    /** A step was done after its own limit. */
    public void markLateStep() {
        stepLate = true;
    }

    public Long profileVersionId() {
        return profileVersionId;
    }

    public CaseState state() {
        return state;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    private void stand(CaseState reached, String actor) {
        state = reached;
        lastActor = actor;
    }

    private void follow(CountdownView leading) {
        warnAt = leading.warnAt();
        dueAt = leading.dueAt();
    }

    /** Last instant in time of the leading limit; null before acceptance. */
    public Instant dueAt() {
        return dueAt;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public long itemVersionId() {
        return itemVersionId;
    }

    public String applicantName() {
        return applicantName;
    }

    public CaseOutcome outcome() {
        return outcome;
    }

    // intake

    /**
     * Before it is kept: how it came in.
     *
     * @param way        {@code WINDOW} or {@code ONLINE}
     * @param window     code of the window; null: none
     * @param account    of the applicant; null: at the window
     * @param handling   code of the item's {@link org.daylight.items.HandlingType}
     * @param firstCase  id of the case that this one applies for again; null: none
     */
    public void cameBy(String way, String window, String account, String handling, Long firstCase) {
        channel = way;
        windowCode = window;
        applicantAccount = account;
        handlingType = handling;
        firstCaseId = firstCase;
    }

    /** Before it is kept: received before it was entered, while the system could not be used. */
    public void cameAt(Instant received) {
        receivedAt = received;
    }

    /** Before it is kept: {@code PERSON} or {@code ORGANISATION}, and who acts for the applicant; each may be null. */
    public void isFor(String kind, String agent, String idOfAgent) {
        applicantKind = kind;
        agentName = agent;
        agentId = idOfAgent;
    }

    /** The limit that leads now; null: none runs against the department. */
    public void countTo(CountdownView limit) {
        warnAt = limit == null ? null : limit.warnAt();
        dueAt = limit == null ? null : limit.dueAt();
    }

    public void awaitSupplement(Instant at) {
        supplementSince = at;
    }

    public void supplemented() {
        supplementSince = null;
    }

    public boolean isSupplementing() {
        return supplementSince != null;
    }

    /** Accepted because nobody told the applicant anything in time. */
    public void deem() {
        deemed = true;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String applicantAccount() {
        return applicantAccount;
    }

    // applicants

    /** The applicant takes the application back; nothing waits any more. */
    public void withdraw(String applicant, Instant at) {
        withdrawnAt = at;
        stoppedAt = at;
        closedAt = at;
        suspendedAt = null;
        supplementSince = null;
        stand(CaseState.WITHDRAWN, applicant);
    }

    /** The result is with the applicant. */
    public void deliver(Instant at) {
        deliveredAt = at;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String applicantId() {
        return applicantId;
    }

    public String agentName() {
        return agentName;
    }

    public String agentId() {
        return agentId;
    }

    // procedures and joint cases

    /** Follows the limits, which a procedure or an extension moved: suspended while the leading one stands still. */
    public void followLimits(List<CountdownView> limits, Instant at) {
        for (CountdownView limit : limits) {
            if (limit.kind() == CountdownKind.PROMISED) {
                suspendedAt = limit.pausedOn() == null ? null : suspendedAt == null ? at : suspendedAt;
                follow(limit);
            } else if (limit.kind() == CountdownKind.STEP && limit.ref() == stepRound && stepDueAt != null) {
                stepWarnAt = limit.warnAt();
                stepDueAt = limit.dueAt();
            }
        }
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** By its item, or because other departments were asked. */
    public boolean isJoint() {
        return joint || HandlingType.JOINT.name().equals(handlingType);
    }

    public void handleJointly() {
        joint = true;
    }

    public boolean isGreenChannel() {
        return greenChannel;
    }

    /** A hearing was held or is to be held on it. */
    public boolean isHeard() {
        return hearing;
    }

    public void hear() {
        hearing = true;
    }

    public void enterGreenChannel() {
        greenChannel = true;
    }

    /** Decided, and yet its light goes on until what was granted is handed out. */
    public void runOn() {
        stoppedAt = null;
    }
}
