package org.daylight.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.authority.control.HallRepository;
import org.daylight.authority.control.Viewer;
import org.daylight.authority.control.WindowRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: which window receives which item. A department's administrator maps its own items to its own windows; only the centre entrusts an item to
 * another department's window. Departments see what concerns them, the centre, the district government, supervisors and administrators all.
 *
 * <p>{@code staff.not-on-duty} (403), {@code item.unknown} (422), {@code window.unknown} (422), {@code window.held-already} (409) where the window
 * holds the item at some time of the period, {@code window.period} (422) for a period that ends before it begins.
 *
 * @article ORG-02 (003 art. 4, 11), ORG-03 (000 art. 10(3)), ORG-04 (003 art. 10)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class WindowItems {
    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_NOTE = 500;

    /**
     * Command: a window receives an item.
     *
     * @param documentNo of the entrustment; required for {@code ENTRUSTED}
     * @param note       how an appointment is made; required for {@code APPOINTMENT}
     * @param from       first day
     * @param until      last day, inclusive; required for {@code ENTRUSTED}, null: open
     */
    public record Assign(@Subject String windowCode, String itemCode, ReceptionKind reception, String documentNo, String note, LocalDate from, LocalDate until) {
    }

    @Inject
    WindowRepository windows;
    @Inject
    HallRepository halls;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * {@code window.other-department} (422) where an item is not received by its own department's window without entrustment, or the other way
     * round; {@code window.not-yours} (403) where a department's administrator reaches beyond the own department; {@code input.missing},
     * {@code input.too-long} (400).
     */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR})
    public void assign(Assign command) {
        String own = viewer.own(session);
        check(command);
        String itemDepartment = halls.departmentOf(command.itemCode());
        String windowDepartment = windows.windows(null, command.from()).stream().filter(window -> window.code().equals(command.windowCode()))
                .map(WindowChoice::departmentCode).findFirst().orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "window.unknown", "ORG-02", command.windowCode()));
        boolean same = itemDepartment.equals(windowDepartment);
        if (command.reception() == ReceptionKind.OWN && !same || command.reception() == ReceptionKind.ENTRUSTED && same) {
            throw new Problem(Problem.Kind.REFUSED, "window.other-department", "ORG-04");
        }
        requireOwn(own, itemDepartment, windowDepartment);
        if (!windows.add(command.windowCode(), command.itemCode(), command.reception(), command.documentNo(), command.note(), command.from(),
                command.until(), session.getCallerPrincipal().getName(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "window.held-already", "ORG-02");
        }
    }

    /** From tomorrow on the window does not receive the item any more; {@code window.mapping-unknown} (404). */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR})
    public void end(@Subject long id) {
        String own = viewer.own(session);
        String[] departments = windows.departmentsOf(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "window.mapping-unknown", "ORG-02"));
        requireOwn(own, departments[0], departments[1]);
        windows.end(id, today());
    }

    /**
     * By hall, window and item; each part of the filter null: not filtered. Sortable: {@code windowCode}, {@code itemCode}, {@code reception},
     * {@code validFrom}, {@code validUntil}; {@code page.unsortable} (400) for any other.
     *
     * @param currentOnly without those that are over or have not begun
     */
    public Page<WindowItemLine> find(String departmentCode, String windowCode, ReceptionKind reception, boolean currentOnly, String text, PageRequest page) {
        return windows.page(viewer.scope(session, departmentCode), windowCode, reception, currentOnly, text, today(), page);
    }

    /** Finding: items in a hall that people apply for and that no open window receives today, although the window is the only entrance (ORG-03). */
    public Page<HallItem> withoutWindow(String departmentCode, PageRequest page) {
        return windows.withoutWindow(viewer.scope(session, departmentCode), today(), page);
    }

    /** Windows open today that the caller may give items to. */
    public List<WindowChoice> windows() {
        return windows.windows(viewer.scope(session, null), today());
    }

    /** Items that people apply for whose code or name holds the words, 20 at most; a department's own, for the centre all. */
    public List<WindowChoice> items(String text) {
        return windows.items(viewer.scope(session, null), text, today());
    }

    private void requireOwn(String own, String itemDepartment, String windowDepartment) {
        if (!session.isCallerInRole(Roles.CENTRE_MANAGER) && !(own.equals(itemDepartment) && own.equals(windowDepartment))) {
            throw new Problem(Problem.Kind.FORBIDDEN, "window.not-yours", "ORG-02");
        }
    }

    private static void check(Assign command) {
        required("windowCode", command.windowCode());
        required("itemCode", command.itemCode());
        required("reception", command.reception());
        required("from", command.from());
        if (command.reception() == ReceptionKind.ENTRUSTED) {
            required("documentNo", command.documentNo());
            required("until", command.until());
        } else if (command.reception() == ReceptionKind.APPOINTMENT) {
            required("note", command.note());
        }
        atMost("documentNo", command.documentNo(), LONGEST_DOCUMENT);
        atMost("note", command.note(), LONGEST_NOTE);
        if (command.until() != null && command.until().isBefore(command.from())) {
            throw new Problem(Problem.Kind.REFUSED, "window.period", "ORG-04");
        }
    }

    private static void required(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", "ORG-02", field);
        }
    }

    private static void atMost(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", "ORG-02", field, longest);
        }
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
