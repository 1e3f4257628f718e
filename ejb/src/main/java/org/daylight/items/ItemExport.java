package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.daylight.items.control.ItemImportRepository;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;

/** Door, read only: whole items as the rows that {@link ItemImport} reads. */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ItemExport {
    @Inject
    ItemQueries queries;
    @Inject
    ItemImportRepository items;

    /** What {@link ItemQueries#find} shows the caller under the filter, each version as its rows; the total counts versions. */
    public Page<List<SheetRow>> find(ItemFilter filter, PageRequest page) {
        Page<ItemLine> lines = queries.find(filter, page);
        Map<Long, List<SheetRow>> rows = items.rows(lines.rows().stream().map(ItemLine::versionId).toList());
        return new Page<>(lines.rows().stream().map(line -> rows.getOrDefault(line.versionId(), List.of())).toList(), lines.total());
    }
}
