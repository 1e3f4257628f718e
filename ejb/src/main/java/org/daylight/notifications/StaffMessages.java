package org.daylight.notifications;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.notifications.control.MessageRules;
import org.daylight.notifications.control.StaffMessageRepository;
import org.daylight.notifications.control.StaffMessageRepository.Reader;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: what the caller was told as one of the staff: by name, as head of the department, or, of orders, as manager of the centre. {@code staff.not-on-duty} (403).
 *
 * @article SIG-38 (000 art. 19, 28), DUB-01 (004 art. 31(3)), ACT-01 (000 art. 28)
 */
@Stateless
@PermitAll // everybody of the staff may be told something; each reads the own messages only
public class StaffMessages {
    /** Unread messages are counted so far. */
    public static final int MOST_COUNTED = 99;

    @Inject
    StaffMessageRepository messages;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first; {@code page.unsortable} (400) for any other order. @param unread only those that the caller has not read */
    public Page<StaffMessageLine> find(boolean unread, PageRequest page) {
        return messages.page(reader(), unread, page);
    }

    /** How many the caller has not read; one more than {@value #MOST_COUNTED} where there are more. */
    public long unread() {
        return messages.unread(reader(), MOST_COUNTED);
    }

    /** One that the caller has read from now on; {@code message.unknown} (404) for somebody else's. */
    public StaffMessageLine open(long id) {
        StaffMessageLine message = messages.one(reader(), id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "message.unknown", "SIG-38"));
        read(List.of(id));
        return message;
    }

    /** Afterwards the caller has read those that are the caller's. {@code notice.none-chosen} (422), {@code notice.too-many} (413). */
    public void read(List<Long> ids) {
        MessageRules.requireSome(ids);
        messages.read(reader(), ids, clock.instant());
    }

    /** Afterwards the caller has read all messages up to this one. @param last id of the newest that was shown */
    public void readAll(long last) {
        messages.readAll(reader(), last, clock.instant());
    }

    private Reader reader() {
        String caller = session.getCallerPrincipal().getName();
        return new Reader(caller, staff.onDuty(caller).departmentCode(), ofHeads());
    }

    /** Which kinds of messages to heads are the caller's. */
    private String ofHeads() {
        return session.isCallerInRole(Roles.DEPARTMENT_HEAD) ? "%" : session.isCallerInRole(Roles.CENTRE_MANAGER) ? "ORDER%" : "";
    }
}
