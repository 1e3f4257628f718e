package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.items.control.ItemChecks;
import org.daylight.items.control.ItemQualityRepository;
import org.daylight.items.control.ItemScope;
import org.daylight.items.control.VariantRepository;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

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

    /**
     * Two items in force that should be one, or the same (四统一), by basic code or by name. The other is compared with the first of its like.
     *
     * @param kind what differs between departments: {@code NAME}, {@code MATERIALS}, {@code FEES}; or {@code DUPLICATE}, the item twice in one
     */
    public record Variant(ItemLine one, ItemLine other, String kind) {
    }

    @Inject
    ItemChecks checks;
    @Inject
    ItemQualityRepository quality;
    @Inject
    VariantRepository variants;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Departments with items in force, by code. */
    public List<DepartmentLine> byDepartment() {
        return quality.byDepartment(checked(), ItemScope.of(session, staff));
    }

    /**
     * Items in force with findings, those that lack most first; {@code departmentCode} null: all that the caller may see. Sortable columns:
     * {@code itemCode}, {@code nameZh}, {@code departmentCode}, {@code findings}; {@code page.unsortable} (400) for any other.
     */
    public Page<IncompleteItem> incomplete(String departmentCode, PageRequest page) {
        Optional<String> own = ItemScope.of(session, staff);
        if (departmentCode != null && own.isPresent() && !own.get().equals(departmentCode)) {
            return new Page<>(List.of(), 0);
        }
        return quality.incomplete(checked(), own.or(() -> Optional.ofNullable(departmentCode)), page);
    }

    /** By code of the one; departments' people see the pairs that one of theirs is in. Each pair once for each kind in which it differs. */
    public Page<Variant> variants(PageRequest page) {
        return variants.variants(LegalTime.today(clock), ItemScope.of(session, staff), page);
    }

    private LocalDate checked() {
        LocalDate today = LegalTime.today(clock);
        checks.refresh(today);
        return today;
    }
}
