package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.Calendars;
import java.util.Set;
import org.daylight.items.control.ItemChecks;
import org.daylight.items.control.ItemContentRepository;
import org.daylight.items.control.ItemListRepository;
import org.daylight.items.control.ItemRepository;
import org.daylight.items.control.ItemScope;
import org.daylight.items.control.ItemSelection;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door, read only: versions in every state, for staff. The department's people see their own department's, legal office, centre, supervisors
 * and administrators all; {@code staff.not-on-duty} (403). Sortable columns: {@code itemCode}, {@code nameZh}, {@code departmentCode},
 * {@code state}, {@code promisedLimit}, {@code effectiveFrom}, {@code submittedAt}; {@code page.unsortable} (400) for any other.
 *
 * @article ITM-01 (004 art. 8; 002 art. 11)
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ItemQueries {
    private static final int MOST_AT_ONCE = 500;

    @Inject
    ItemListRepository lists;
    @Inject
    ItemRepository items;
    @Inject
    ItemContentRepository contents;
    @Inject
    ItemChecks checks;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Calendars calendars;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** By code, newest version first. */
    public Page<ItemLine> find(ItemFilter filter, PageRequest page) {
        return lists.page(ItemSelection.of(filter).ofDepartment(scope()), page);
    }

    /** Of the versions on a page of {@link #find}, those that lack something that their power type asks for (ITM-31); the first 500 are looked at. */
    public Set<Long> incomplete(List<Long> versionIds) {
        List<Long> some = versionIds.subList(0, Math.min(versionIds.size(), MOST_AT_ONCE));
        List<ItemLine> seen = lists.all(ItemSelection.all().ofVersions(some).ofDepartment(scope()));
        return seen.isEmpty() ? Set.of() : checks.incomplete(seen.stream().map(ItemLine::versionId).toList());
    }

    /** {@code item.unknown} (404) also for another department's, unless the caller's department is asked to sign it (ITM-29). */
    public ItemVersionPage version(long versionId) {
        ItemLine line = lists.all(ItemSelection.all().ofVersion(versionId).ofOrWithDepartment(scope())).stream().findFirst()
                .orElseThrow(ItemQueries::unknown);
        ItemVersion version = items.version(versionId).orElseThrow(ItemQueries::unknown);
        ItemLine inForce = lists.all(ItemSelection.all().ofItem(line.itemCode()).inForceOn(LegalTime.today(clock))).stream().findFirst().orElse(null);
        return new ItemVersionPage(contents.sheet(version), versionId, line.version(), version.revision(), line.state(), line.change(),
                version.draftedBy(), version.draftedAt(), version.submittedAt(), version.publishedAt(), version.publishedBy(),
                checks.beforeSubmission(version), reportDueOn(version), reportLag(version), lists.reviews(versionId), lists.coordination(versionId), inForce);
    }

    /** Who saved the draft last, and when; null: nobody yet. */
    public record LastSave(String username, Instant at) {
    }

    /** For whoever is told of a stale revision; {@code item.unknown} (404) as {@link #version}. */
    public LastSave lastSave(long versionId) {
        lists.all(ItemSelection.all().ofVersion(versionId).ofOrWithDepartment(scope())).stream().findFirst().orElseThrow(ItemQueries::unknown);
        ItemVersion version = items.version(versionId).orElseThrow(ItemQueries::unknown);
        return new LastSave(version.savedBy(), version.savedAt());
    }

    /** All versions of the item that the caller may open, newest first; {@code item.unknown} (404) as {@link #version}. */
    public List<ItemLine> versions(String itemCode) {
        List<ItemLine> versions = lists.all(ItemSelection.all().ofItem(itemCode).ofOrWithDepartment(scope()));
        if (versions.isEmpty()) {
            throw unknown();
        }
        return versions;
    }

    private LocalDate reportDueOn(ItemVersion version) {
        return version.effectiveFrom() == null ? null
                : ReportClock.of(profiles.inForce(null, LegalTime.today(clock)).content().clock(ReportClock.CODE)).dueOn(version.effectiveFrom());
    }

    private Integer reportLag(ItemVersion version) {
        LocalDate until = version.submittedAt() == null ? LegalTime.today(clock) : LegalTime.dateOf(version.submittedAt());
        return version.changedOn() == null ? null : calendars.current().assumingWeekdays().count(version.changedOn(), until).count();
    }

    private Optional<String> scope() {
        return ItemScope.of(session, staff);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
    }
}
