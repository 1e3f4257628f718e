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
import java.util.Optional;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.RegisterCase;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.items.ItemVersionView;

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
    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "last_actor")
    private String lastActor;
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
        registered.registeredAt = at;
        registered.announcedLight = Light.NORMAL;
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
        return one.isAfter(other) ? one : other;
    }

    public Standing standing() {
        return new Standing(state, suspendedAt != null, lastActor);
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
}
