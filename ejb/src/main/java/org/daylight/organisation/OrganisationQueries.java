package org.daylight.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.control.OrganRepository;

/**
 * Door, read only: organs, halls and windows. Open to all because which organ does what, and where to go, is public; it tells no person.
 * Windows are sortable by {@code code}, {@code number}, {@code nameZh}, {@code nameEn}, {@code departmentCode}, {@code activeFrom},
 * {@code activeUntil}; {@code page.unsortable} (400) for any other column.
 *
 * @article ORG-01 (000 art. 4-7; 003 art. 5-7), ORG-02 (003 art. 4, 11)
 */
@Stateless
@PermitAll
public class OrganisationQueries {

    @Inject
    OrganRepository organs;
    @Inject
    Clock clock;

    /** By code. */
    public List<OrganView> organs() {
        return organs.organs(LegalTime.today(clock));
    }

    /** {@code department.unknown} (404). */
    public OrganView organ(String code) {
        return organs.organ(code, LegalTime.today(clock)).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "department.unknown", null));
    }

    /** The main hall first. */
    public List<HallView> halls() {
        return organs.halls(LegalTime.today(clock));
    }

    /** Windows by hall and number, open or not. */
    public Page<WindowView> windows(WindowFilter filter, PageRequest page) {
        return organs.windows(filter, page);
    }

    /** {@code window.unknown} (404). */
    public WindowView window(String code) {
        return organs.window(code).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "window.unknown", null, code));
    }
}
