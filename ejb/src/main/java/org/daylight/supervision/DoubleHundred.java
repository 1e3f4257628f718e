package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.authority.AuthorityReport;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.Rate;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.supervision.control.DoubleHundredRepository;
import org.daylight.supervision.control.DoubleHundredRules;

/**
 * Door, read only: 双百, a department's authorisation and its on-site on-time completion, both to be 100 %. Who sees which department is as in
 * {@link AuthorityReport}.
 *
 * @article AUT-04 (001 一(三)2)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class DoubleHundred {
    @Inject
    private AuthorityReport authority;
    @Inject
    private DoubleHundredRepository completions;

    /**
     * One department.
     *
     * @param onTime cases received at a window that ended in the period with a limit; of these, those that ended within it
     */
    public record Line(DepartmentAuthority authority, Rate onTime) {
        /** Both at 100 %; false where no case ended in the period. */
        public boolean isReached() {
            return authority.isComplete() && onTime.reaches(100);
        }
    }

    /**
     * Authorisation as it stands on the last day, completions of the period; departments with items, by code.
     * {@code period.reversed} (400) where it ends before it begins.
     *
     * @param from  first day
     * @param until last day, inclusive
     */
    public List<Line> of(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "period.reversed", "AUT-04");
        }
        return DoubleHundredRules.lines(authority.byDepartment(until), completions.onSite(LegalTime.startOf(from), LegalTime.endOf(until)));
    }
}
