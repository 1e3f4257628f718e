package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
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
import org.daylight.cases.intake.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemVersionView;

/**
 * One application, from the window to its result.
 *
 * <p>It is born {@code REGISTERED} with a number. The window accepts it, which binds it to the item version and the supervision profile in force that day and sets its
 * leading limit running, or does not accept it, which ends it. Accepted, it is handled, reviewed and decided by three people in a row who
 * are not the same twice running; their opinions are events, and only the decision grants or denies. Until then its limit may stand still and
 * run on; the decision stops it. Handing over the result closes the case, and nothing changes it any more.
 *
 * <p>A case that lives in a department's own system is {@code REPORTED} all its life and never takes a step here.
 * The version moves with every act of a person, not with the passing of time.
 */
@Entity
@Table(name = "approval_case")
@SecondaryTable(name = "case_light", pkJoinColumns = @PrimaryKeyJoinColumn(name = "case_id"))
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
    @Column(name = "handling_type", updatable = false)
    private String handlingType;
    @Column(updatable = false)
    private String subject;
    @Column(updatable = false)
    private String channel;
    @Column(name = "window_code", updatable = false)
    private String windowCode;
    @Column(name = "first_case_id", updatable = false)
    private Long firstCaseId;
    @Embedded
    private CaseApplicant applicant;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;
    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;
    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;
    @Column(name = "registered_by", updatable = false)
    private String registeredBy;
    @Column(name = "supplement_since")
    private Instant supplementSince;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    private boolean deemed;
    @Column(name = "last_actor")
    private String lastActor;
    @Column(name = "last_level_by")
    private String lastLevelBy;
    @Embedded
    private WaitingStep step = new WaitingStep();
    @Embedded
    private LeadingLimit limit = new LeadingLimit(Light.NORMAL);
    private boolean joint;
    @Column(name = "green_channel")
    private boolean greenChannel;
    private boolean hearing;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    @Column(name = "closed_at")
    private Instant closedAt;

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
        registered.applicant = new CaseApplicant(command);
        registered.channel = WINDOW;
        registered.receivedAt = at;
        registered.registeredAt = at;
        registered.registeredBy = clerk;
        registered.stand(CaseState.REGISTERED, clerk);
        return registered;
    }

    /**
     * Before it is kept: how it came in.
     *
     * @param way        {@code WINDOW} or {@code ONLINE}
     * @param window     code of the window; null: none
     * @param account    of the applicant; null: at the window
     * @param handling   code of the item's {@link HandlingType}
     * @param firstCase  id of the case that this one applies for again; null: none
     */
    public void cameBy(String way, String window, String account, String handling, Long firstCase) {
        channel = way;
        windowCode = window;
        applicant.cameBy(account);
        handlingType = handling;
        firstCaseId = firstCase;
    }

    /** Before it is kept: received before it was entered, while the system could not be used. */
    public void cameAt(Instant received) {
        receivedAt = received;
    }

    /** Before it is kept: {@code PERSON} or {@code ORGANISATION}, and who acts for the applicant; each may be null. */
    public void isFor(String kind, String agent, String idOfAgent) {
        applicant.is(kind, agent, idOfAgent);
    }

    /**
     * @param profileVersion id of the supervision profile in force, which the case keeps
     * @param leading        the promised limit, just started
     */
    public void accept(ItemVersionView item, long profileVersion, CountdownView leading, String clerk, Instant at) {
        itemVersionId = item.id();
        profileVersionId = profileVersion;
        acceptedAt = at;
        limit.countTo(leading);
        stand(CaseState.ACCEPTED, clerk);
    }

    /** Accepted because nobody told the applicant anything in time. */
    public void deem() {
        deemed = true;
    }

    public void notAccept(String clerk, Instant at) {
        limit.stop(at);
        closedAt = at;
        stand(CaseState.NOT_ACCEPTED, clerk);
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

    /** Stands again as before the step to which it was given back. */
    public void returned(CaseState before, String person) {
        stand(before, person);
    }

    /** A level was held by this person, or, after a return, is the one that counts. */
    public void heldBy(String person) {
        lastLevelBy = person;
    }

    public void decide(CaseOutcome decision, String approver, Instant at) {
        outcome = decision;
        limit.stop(at);
        stand(CaseState.DECIDED, approver);
    }

    /** Decided, and yet its light goes on until what was granted is handed out. */
    public void runOn() {
        limit.runOn();
    }

    /** The result is with the applicant. */
    public void deliver(Instant at) {
        deliveredAt = at;
    }

    public void close(String clerk, Instant at) {
        closedAt = at;
        stand(CaseState.CLOSED, clerk);
    }

    /** The applicant takes the application back; nothing waits any more. */
    public void withdraw(String by, Instant at) {
        withdrawnAt = at;
        limit.end(at);
        closedAt = at;
        supplementSince = null;
        stand(CaseState.WITHDRAWN, by);
    }

    private void stand(CaseState reached, String actor) {
        state = reached;
        lastActor = actor;
    }

    /** The limit that leads now; null: none runs against the department. */
    public void countTo(CountdownView leading) {
        limit.countTo(leading);
    }

    /** Follows the limits, which a procedure or an extension moved: suspended while the leading one stands still. */
    public void followLimits(List<CountdownView> limits, Instant at) {
        for (CountdownView moved : limits) {
            if (moved.kind() == CountdownKind.PROMISED) {
                limit.follow(moved, at);
            } else if (moved.kind() == CountdownKind.STEP) {
                step.follow(moved);
            }
        }
    }

    /** Remembers as told that the light changed by the step just taken. @return what changed, if anything did */
    public Optional<LightChange> announceLight(Instant now) {
        return limit.announce(now);
    }

    /** Remembers as told that the light changed by time alone, at its limit. @return what changed, if anything did */
    public Optional<LightChange> announceTurnedLight(Instant now) {
        return limit.announceTurned(now, acceptedAt);
    }

    public Standing standing() {
        return new Standing(state, limit.isSuspended(), isSupplementing(), waiting());
    }

    /** The step that waits; null: none. */
    public Waiting waiting() {
        return step.waiting();
    }

    /** The next step waits. */
    public void await(Waiting next) {
        step.become(next);
    }

    /** Nothing waits any more; the number of the last step stays. */
    public void awaitNothing() {
        step.becomeNone();
    }

    /** The step that waits is this person's alone. */
    public void handTo(String person) {
        step.handTo(person);
    }

    /** A step was done after its own limit. */
    public void markLateStep() {
        step.markLate();
    }

    /** How many steps have begun so far. */
    public int stepRound() {
        return step.round();
    }

    public void handleJointly() {
        joint = true;
    }

    /** By its item, or because other departments were asked. */
    public boolean isJoint() {
        return joint || HandlingType.JOINT.name().equals(handlingType);
    }

    public void enterGreenChannel() {
        greenChannel = true;
    }

    public boolean isGreenChannel() {
        return greenChannel;
    }

    public void hear() {
        hearing = true;
    }

    /** A hearing was held or is to be held on it. */
    public boolean isHeard() {
        return hearing;
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
        copy.applicant = new CaseApplicant(read.applicantName());
        copy.handlingType = read.handlingType();
        copy.state = read.state();
        copy.outcome = read.outcome();
        copy.acceptedAt = read.acceptedAt();
        copy.closedAt = read.closedAt();
        copy.lastActor = read.lastActor();
        copy.lastLevelBy = read.lastLevelBy();
        copy.supplementSince = read.supplementSince();
        copy.limit = LeadingLimit.of(read);
        copy.step = WaitingStep.of(read);
        copy.joint = read.joint();
        copy.hearing = read.hearing();
        return copy;
    }

    /** What a step of the flow writes; the version is the one that was read. */
    public StepWriting writing() {
        return new StepWriting(id, version, state, outcome, lastActor, lastLevelBy, limit.stoppedAt(), closedAt, waiting(), step.round(),
                step.isLate());
    }

    /** The copy is as the row that was written from it. */
    public void written() {
        version++;
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

    public Long profileVersionId() {
        return profileVersionId;
    }

    /** Code of the item's {@link HandlingType}; null: not known. */
    public String handlingType() {
        return handlingType;
    }

    public CaseState state() {
        return state;
    }

    public CaseOutcome outcome() {
        return outcome;
    }

    public String lastLevelBy() {
        return lastLevelBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Last instant in time of the leading limit; null before acceptance. */
    public Instant dueAt() {
        return limit.dueAt();
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public String applicantName() {
        return applicant().name();
    }

    public String applicantId() {
        return applicant().id();
    }

    public String applicantAccount() {
        return applicant().account();
    }

    public String agentName() {
        return applicant().agentName();
    }

    public String agentId() {
        return applicant().agentId();
    }

    private CaseApplicant applicant() {
        return applicant == null ? CaseApplicant.UNKNOWN : applicant;
    }
}
