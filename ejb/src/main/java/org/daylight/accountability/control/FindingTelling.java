package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.accountability.FindingView;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffTelling;
import org.daylight.notifications.TellStaff;

/**
 * Who is told of a finding: the person concerned, of the unit who heads it, and nobody else of the department; who opened it, that a view was stated; who opened and
 * decided it, that it fell.
 *
 * @article ACT-01 (000 art. 28)
 */
@ApplicationScoped
public class FindingTelling {
    @Inject
    StaffTelling telling;

    /** @param person null: the unit */
    public void opened(long id, String department, String person, LocalDate statementUntil) {
        concerned(StaffMessageKind.FINDING_OPENED, id, null, department, person, statementUntil);
    }

    public void concluded(FindingView finding) {
        told(finding, StaffMessageKind.FINDING_CONCLUDED, null, null);
    }

    public void decided(FindingView finding, String number, LocalDate appealUntil) {
        told(finding, StaffMessageKind.FINDING_DECIDED, number, appealUntil);
    }

    /** @param revoked the finding fell with it */
    public void appealDecided(FindingView finding, boolean revoked) {
        told(finding, StaffMessageKind.FINDING_APPEAL_DECIDED, finding.decision().number(), null);
        if (revoked) {
            fell(finding);
        }
    }

    /** What it rested on fell. */
    void withdrawn(FindingView finding) {
        told(finding, StaffMessageKind.FINDING_WITHDRAWN, finding.decision().number(), null);
        fell(finding);
    }

    private void fell(FindingView finding) {
        List<String> hands = Stream.of(finding.investigation().openedBy(), finding.decision().decidedBy(), finding.decision().appealDecidedBy()).filter(Objects::nonNull).distinct().toList();
        telling.tell(new TellStaff(StaffMessageKind.FINDING_FELL, "finding:" + finding.id() + ":FELL", finding.id(), finding.decision().number(), finding.liable().departmentCode(), false,
                hands, null));
    }

    /** Once, however often the person adds to it. */
    public void stated(FindingView finding) {
        telling.tell(new TellStaff(StaffMessageKind.FINDING_STATED, "finding:" + finding.id() + ":STATED", finding.id(), null, finding.liable().departmentCode(), false,
                List.of(finding.investigation().openedBy()), null));
    }

    private void told(FindingView finding, StaffMessageKind kind, String number, LocalDate dueOn) {
        concerned(kind, finding.id(), number, finding.liable().departmentCode(), finding.liable().person(), dueOn);
    }

    private void concerned(StaffMessageKind kind, long id, String number, String department, String person, LocalDate dueOn) {
        telling.tell(new TellStaff(kind, "finding:" + id + ":" + kind, id, number, department, person == null, Stream.ofNullable(person).toList(), dueOn));
    }
}
