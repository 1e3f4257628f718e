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
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.notifications.control.NoticeListRepository;
import org.daylight.notifications.control.NoticeRepository;
import org.daylight.notifications.control.NoticeRules;
import org.daylight.notifications.control.NoticeOutboxRepository;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: what a department has to tell applicants, and until when. Its clerks, item administrator, head and supervisor see their own department's
 * notices; supervisors, centre and administrators all, and send none. {@code staff.not-on-duty} (403).
 *
 * @article ITM-17 (004 art. 11), C25
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class Notices {
    @Inject
    NoticeRepository notices;
    @Inject
    NoticeListRepository lists;
    @Inject
    NoticeOutboxRepository outbox;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Not told first, by due day. Sortable: {@code dueOn}, {@code caseNumber}, {@code state}, {@code departmentCode}, {@code createdAt},
     * {@code sentAt}; {@code page.unsortable} (400) for any other.
     */
    public Page<NoticeLine> find(NoticeFilter filter, PageRequest page) {
        String own = department();
        return lists.page(filter, seesAll() ? null : own, page, LegalTime.today(clock));
    }

    /**
     * All of them are on the public page of their case, and those with an address on their way; {@code notice.already-told} (409) where one is told
     * already, on its way or another department's: then nothing is sent. {@code notice.none-chosen} (422), {@code notice.too-many} (413).
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.ITEM_ADMINISTRATOR})
    public void send(List<Long> ids) {
        NoticeRules.requireSome(ids);
        NoticeRules.requireAll(notices.send(ids, department(), caller(), clock.instant()), ids);
    }

    /**
     * The applicants of all of them were told without a message, also those whose e-mail could not leave yet: then it never does. Problems as
     * {@link #send}, but only {@code notice.already-told} once an e-mail leaves.
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.ITEM_ADMINISTRATOR})
    public void told(List<Long> ids, ToldHow how) {
        NoticeRules.requireSome(ids);
        NoticeRules.requireAll(notices.tell(ids, department(), caller(), how, clock.instant()), ids);
    }

    /** What the public page of a case shows, newest first; empty for an unknown case. */
    @PermitAll // no person's data
    public List<PublicNotice> ofCase(String caseNumber) {
        return caseNumber == null || caseNumber.indexOf('\0') >= 0 ? List.of() : notices.ofCase(caseNumber.strip());
    }

    /** Whether e-mails leave. */
    public MailGate gate() {
        return outbox.gate();
    }

    private boolean seesAll() {
        return Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
    }

    private String department() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
