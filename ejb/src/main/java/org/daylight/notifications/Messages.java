package org.daylight.notifications;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.cases.applicant.MyCases;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.notifications.control.MessageListRepository;
import org.daylight.notifications.control.MessageOutboxRepository;
import org.daylight.notifications.control.MessageRepository;
import org.daylight.notifications.control.MessageRules;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: what applicants were told, and whether it reached them. A department sees its own cases' messages; supervisors, centre and administrators all.
 * {@code staff.not-on-duty} (403).
 *
 * @article RES-02 (004 art. 27), OPN-09 (004 art. 11, 27, 30), FLW-24 (001 二)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR})
public class Messages {
    @Inject
    MessageRepository messages;
    @Inject
    MessageOutboxRepository outbox;
    @Inject
    MessageListRepository lists;
    @Inject
    MyCases mine;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Newest first. Sortable: {@code createdAt}, {@code caseNumber}, {@code state}, {@code channel}, {@code kind}, {@code departmentCode}, {@code sentAt}; {@code page.unsortable} (400). */
    public Page<MessageLine> find(MessageFilter filter, PageRequest page) {
        return lists.page(filter, scope(), page);
    }

    /** Those of a case, the newest first, 200 at most; empty where the caller may not see the case. */
    public List<MessageLine> ofCase(String caseNumber) {
        return lists.ofCase(caseNumber, scope());
    }

    /** What the applicant is told of the own case, the newest first; {@code case.unknown} (404) for a case of another account. */
    @RolesAllowed(Roles.APPLICANT)
    public List<ApplicantMessage> ofCase(String caseNumber, String account) {
        if (!caller().equals(account)) {
            throw new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "AUT-13");
        }
        mine.requireMine(caseNumber);
        return messages.onSite(caseNumber);
    }

    /** Headlines for the public page of a case, the newest first: no reasons, which may speak of a person; texts are empty. */
    @PermitAll // no person's data
    public List<ApplicantMessage> headlinesOf(String caseNumber) {
        return messages.onSite(caseNumber).stream()
                .map(one -> new ApplicantMessage(one.kind(), one.subjectZh(), one.subjectEn(), "", "", one.createdAt())).toList();
    }

    /**
     * Failed and given-up messages of the department are queued again; {@code message.not-open} (409) where one is not failed or another department's:
     * then none is. {@code notice.none-chosen} (422), {@code notice.too-many} (413).
     */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void sendAgain(List<Long> ids) {
        MessageRules.requireSome(ids);
        MessageRules.requireAll(outbox.queueAgain(ids, department(), caller(), clock.instant()), ids);
    }

    /** Waiting and failed messages of the department are not sent; problems as {@link #sendAgain}. */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void giveUp(List<Long> ids) {
        MessageRules.requireSome(ids);
        MessageRules.requireAll(outbox.giveUp(ids, department(), caller()), ids);
    }

    /** Whether messages leave. */
    public MessageGates gates() {
        return outbox.gates();
    }

    /** Null: all departments. */
    private String scope() {
        String own = department();
        return Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole) ? null : own;
    }

    private String department() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
