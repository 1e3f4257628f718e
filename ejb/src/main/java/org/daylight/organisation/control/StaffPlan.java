package org.daylight.organisation.control;

import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ImportReport;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.KeepWindow;

/**
 * What an import of windows and people will write; what is already there is left out. Those without a revision are new.
 */
public record StaffPlan(int rows, List<KeepWindow> windows, List<KeepStaff> people, List<Finding> findings) {
    public StaffPlan {
        windows = List.copyOf(windows);
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }

    public ImportReport report() {
        long fresh = windows.stream().filter(window -> window.revision() == null).count() + people.stream().filter(person -> person.revision() == null).count();
        return new ImportReport(rows, Math.toIntExact(fresh), Math.toIntExact(windows.size() + people.size() - fresh), findings);
    }
}
