package org.daylight.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.consultation.control.QuestionIntake;
import org.daylight.consultation.control.QuestionListRepository;
import org.daylight.consultation.control.QuestionRepository;
import org.daylight.consultation.control.QuestionRules;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door: questions are answered, each by one named person, within its limit. Staff see their department's; the centre, supervisors and administrators all.
 * {@code staff.not-on-duty} (403), {@code question.unknown} (404), {@code question.changed} (409) where somebody acted since the person looked,
 * {@code question.answered} (422) where nothing is left to do.
 *
 * @article APP-11 (003 art. 17; 004 art. 28), APP-12 (004 art. 28), C14
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR,
        Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class QuestionHandling {
    @Inject
    QuestionIntake intake;
    @Inject
    QuestionRepository questions;
    @Inject
    QuestionListRepository lists;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Open ones first, by due day. Sortable: {@code dueOn}, {@code askedAt}, {@code title}, {@code departmentCode}, {@code assignedTo}; {@code page.unsortable} (400). */
    public Page<QuestionLine> find(QuestionFilter filter, PageRequest page) {
        return lists.page(filter, scope(), caller(), LegalTime.today(clock), page);
    }

    public QuestionView one(long id) {
        return questions.one(id, scope(), LegalTime.today(clock)).orElseThrow(QuestionRules::unknown);
    }

    /**
     * A question by telephone, letter or at the window is written down for whoever asked. Problems as {@link Questions#ask}.
     *
     * @return code by which the answer is read
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.CENTRE_MANAGER})
    public String record(AskQuestion command, QuestionChannel channel) {
        me();
        return intake.take(command, channel == null ? QuestionChannel.PHONE : channel, caller());
    }

    /** Afterwards this person of the department answers it (专人). {@code question.other-person} (422) where the person is not of the department. */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER})
    public void assign(@Subject long id, int version, String username) {
        QuestionLine question = mine(id, version);
        StaffMember person = staff.onDuty(QuestionRules.required("username", username, 64));
        QuestionRules.requireOf(question.departmentCode(), person.departmentCode());
        questions.assign(id, person.username());
        questions.step(id, QuestionStep.ASSIGNED, clock.instant(), caller(), null, null, person.username(), null);
    }

    /**
     * Afterwards the other department answers it, in what is left of the limit: passing on wins no time. {@code question.reason-missing},
     * {@code question.same-department} (422), {@code department.unknown} (404).
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER})
    public void transfer(@Subject long id, int version, String departmentCode, String reason) {
        QuestionLine question = mine(id, version);
        String to = staff.department(QuestionRules.required("departmentCode", departmentCode, 32)).code();
        QuestionRules.requireOther(question.departmentCode(), to);
        String words = QuestionRules.reason(reason);
        questions.transfer(id, to);
        questions.step(id, QuestionStep.TRANSFERRED, clock.instant(), caller(), question.departmentCode(), to, null, words);
    }

    /** Afterwards the asker reads the answer; {@code question.not-assigned} (403) where somebody else is named for it. */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER})
    public void answer(@Subject long id, int version, String text) {
        QuestionLine question = mine(id, version);
        QuestionRules.requireAssigned(question.assignedTo(), caller());
        questions.answer(id, QuestionRules.required("answer", text, 4_000), caller(), clock.instant());
        questions.step(id, QuestionStep.ANSWERED, clock.instant(), caller(), null, null, null, null);
    }

    /** Afterwards everybody reads question and answer, or nobody any more; {@code question.not-publishable} (422) without the asker's consent or an answer. */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.APPROVER, Roles.CENTRE_MANAGER})
    public void publish(@Subject long id, int version, boolean shown) {
        QuestionLine question = QuestionRules.current(questions.locked(id, reach(), LegalTime.today(clock)), version);
        QuestionRules.requirePublishable(question);
        questions.publish(id, shown ? clock.instant() : null);
        questions.step(id, shown ? QuestionStep.PUBLISHED : QuestionStep.WITHHELD, clock.instant(), caller(), null, null, null, null);
    }

    /** An open question within the caller's reach, which nobody else changes. */
    private QuestionLine mine(long id, int version) {
        return QuestionRules.open(QuestionRules.current(questions.locked(id, reach(), LegalTime.today(clock)), version));
    }

    /** Null: the centre directs all departments' questions. */
    private String reach() {
        return session.isCallerInRole(Roles.CENTRE_MANAGER) ? null : me().departmentCode();
    }

    /** Null: sees all departments. */
    private String scope() {
        String own = me().departmentCode();
        return Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole) ? null : own;
    }

    private StaffMember me() {
        return staff.onDuty(caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
