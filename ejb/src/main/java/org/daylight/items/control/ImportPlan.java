package org.daylight.items.control;

import java.util.List;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemSheet;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ImportReport;

/**
 * What an import will write.
 *
 * @param rows   of items
 * @param drafts to be written; what is already there has none
 */
public record ImportPlan(int rows, List<Draft> drafts, List<Finding> findings) {
    public ImportPlan {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
    }

    /**
     * @param version number of the new version
     * @param fresh   the item is new too
     */
    record Draft(ItemSheet sheet, ItemChange change, int version, boolean fresh) {
    }

    public ImportReport report() {
        int fresh = Math.toIntExact(drafts.stream().filter(Draft::fresh).count());
        return new ImportReport(rows, fresh, drafts.size() - fresh, findings);
    }
}
