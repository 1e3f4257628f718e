package org.daylight.items;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.items.control.GuideRules;
import org.daylight.items.control.ItemContentRepository;
import org.daylight.items.control.ItemListRepository;
import org.daylight.items.control.ItemRepository;
import org.daylight.items.control.ItemSelection;
import org.daylight.items.control.PublishedContents;
import org.daylight.items.control.SheetFactRepository;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.profiles.PowerTypeSchema;

/** Door: the items of the catalogue (事项目录). Open to all because the catalogue is public. */
@Stateless
@PermitAll
public class ItemCatalogue {

    @Inject
    ItemRepository items;
    @Inject
    ItemListRepository lists;
    @Inject
    ItemContentRepository contents;
    @Inject
    PublishedContents published;
    @Inject
    SheetFactRepository facts;
    @Inject
    Clock clock;

    /** Items in force on the day, of one department or, where {@code departmentCode} is null, of all; by code. */
    public List<ItemVersionView> inForce(LocalDate on, String departmentCode) {
        return items.inForce(on, Optional.ofNullable(departmentCode)).stream().map(ItemVersion::view).toList();
    }

    /** The version in force on the day; {@code item.unknown} (404) or {@code item.not-in-force} (422). */
    public ItemVersionView inForce(String itemCode, LocalDate on) {
        List<ItemVersion> versions = items.versions(itemCode);
        if (versions.isEmpty()) {
            throw unknown();
        }
        return versions.stream().filter(version -> version.isInForce(on)).findFirst().map(ItemVersion::view)
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "item.not-in-force", "ITM-01", on.toString()));
    }

    /** {@code item.unknown} (404). */
    public ItemVersionView version(long itemVersionId) {
        return items.version(itemVersionId).map(ItemVersion::view).orElseThrow(ItemCatalogue::unknown);
    }

    /**
     * All that the version says: materials, fees, flow, discretion; {@code item.unknown} (404). A published version never changes, so that it is read
     * once and kept; a draft is read anew.
     */
    public ItemContent content(long itemVersionId) {
        return published.of(itemVersionId).map(PublishedContents.Kept::content).orElseThrow(ItemCatalogue::unknown);
    }

    /** How cases of the version are worked on; {@code item.unknown} (404). A published version never changes, so that it is read once and kept. */
    public ItemFlow flow(long itemVersionId) {
        return published.of(itemVersionId).map(PublishedContents.Kept::flow).orElseThrow(ItemCatalogue::unknown);
    }

    /** Published versions in force today, by code; of {@code filter} everything but {@code state} and {@code inForceOn}. */
    public Page<ItemLine> find(ItemFilter filter, PageRequest page) {
        return lists.page(open(filter.departmentCode(), filter), page);
    }

    /** How many {@link #find} finds in each department that has any, by its code; the department of {@code filter} does not count. */
    public Map<String, Long> byDepartment(ItemFilter filter) {
        return lists.byDepartment(open(null, filter));
    }

    private ItemSelection open(String departmentCode, ItemFilter filter) {
        return ItemSelection.of(new ItemFilter(departmentCode, filter.powerType(), filter.kind(), filter.handlingType(), null, today(), filter.text()));
    }

    /** {@code item.unknown} (404) also for an item that is not in force today. */
    public ItemGuide guide(String itemCode) {
        LocalDate today = today();
        ItemLine line = lists.all(ItemSelection.all().ofItem(itemCode).inForceOn(today)).stream().findFirst().orElseThrow(ItemCatalogue::unknown);
        ItemVersion version = items.version(line.versionId()).orElseThrow(ItemCatalogue::unknown);
        PowerTypeSchema schema = GuideRules.open(line, facts.powerTypes(today).get(line.powerType()));
        return new ItemGuide(line, version.view(), GuideRules.open(contents.content(version), schema), schema,
                lists.all(ItemSelection.all().ofItem(itemCode).endedBefore(today)), version.item().attributes().notOnline());
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
    }
}
