package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: how complete and how uniform the catalogue is. Departments' people see their own department, the others all.
 *
 * @article ITM-10 (001 二 项目规范), ITM-31, ITM-32 (004 art. 7, 11)
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class ItemQuality {

    /** Figures of one department today: published items, those with findings, findings by code. */
    public record DepartmentLine(String departmentCode, int published, int incomplete, int findings) {
    }

    /** A published item with what its version lacks. */
    public record IncompleteItem(ItemLine item, List<Finding> findings) {
    }

    /** Two published items that should be one, or the same: name, materials or fees differ between departments (四统一). */
    public record Variant(ItemLine one, ItemLine other, String kind) {
    }

    public List<DepartmentLine> byDepartment() {
        throw new UnsupportedOperationException();
    }

    /** Items in force with findings; {@code departmentCode} null: all that the caller may see. */
    public Page<IncompleteItem> incomplete(String departmentCode, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public Page<Variant> variants(PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
