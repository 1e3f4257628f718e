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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.items.control.ConfirmationRepository;
import org.daylight.items.control.DraftRules;
import org.daylight.items.control.ItemContentRepository;
import org.daylight.items.control.ItemDraftRepository;
import org.daylight.items.control.Look;
import org.daylight.items.control.SheetFactRepository;
import org.daylight.items.control.SheetRules;
import org.daylight.items.control.TextRules;
import org.daylight.items.control.TidyRules;
import org.daylight.items.entity.Item;
import org.daylight.items.entity.ItemAttributes;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: a department's item administrator writes items and their changes. Everywhere {@code item.other-department} (403) for another
 * department's item, {@code item.stale-revision} (409) where somebody else saved meanwhile, {@code item.not-a-draft} (422) outside {@code DRAFT}.
 *
 * @article ITM-01 (004 art. 8), ITM-12 (002 art. 12)
 */
@Stateless
@Audited
@RolesAllowed(Roles.ITEM_ADMINISTRATOR)
public class ItemDrafts {

    @Inject
    ItemDraftRepository drafts;
    @Inject
    ItemContentRepository contents;
    @Inject
    ConfirmationRepository confirmation;
    @Inject
    SheetFactRepository facts;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * A new item as a draft. Gives the version's id. {@code item.rejected} (422) with findings for what cannot stand even in a draft; spaces
     * around texts, empty texts and empty rows are left out.
     */
    public long begin(ItemSheet sheet) {
        ItemSheet tidy = TidyRules.tidy(sheet);
        requireOwn(tidy.departmentCode());
        refuse(Stream.concat(found(tidy), codeTaken(tidy.itemCode(), code -> drafts.isTaken(code, tidy.departmentCode()))));
        Optional<Item> left = drafts.lock(tidy.itemCode());
        Item item = left.orElseGet(() -> drafts.add(new Item(tidy.itemCode(), tidy.departmentCode()))).take(ItemAttributes.of(tidy));
        int version = left.isEmpty() ? 1 : drafts.versions(item.code()).get(0).version() + 1;
        return drafts.add(ItemVersion.draft(item, version, ItemChange.SET, caller(), clock.instant()), tidy).id();
    }

    /**
     * A draft that changes or revokes the item, starting from the version published last; it has no first day yet. {@code item.unknown} (404),
     * {@code item.change-unknown} (400), {@code item.draft-open} (409) where there is a draft already, {@code item.not-in-force} (422) where the item has ended or was never published.
     */
    public long beginChange(@Subject String itemCode, ItemChange change) {
        if (change != ItemChange.CHANGE && change != ItemChange.REVOKE) {
            throw new Problem(Problem.Kind.BAD_INPUT, "item.change-unknown", "ITM-12");
        }
        Item item = drafts.lock(itemCode).orElseThrow(ItemDrafts::unknown);
        requireOwn(item.departmentCode());
        List<ItemVersion> versions = drafts.versions(itemCode);
        if (versions.stream().anyMatch(ItemVersion::isOpen)) {
            throw new Problem(Problem.Kind.CONFLICT, "item.draft-open", "ITM-12");
        }
        ItemVersion last = lastInForce(versions);
        ItemVersion draft = ItemVersion.draft(item, versions.get(0).version() + 1, change, caller(), clock.instant());
        return drafts.add(draft, DraftRules.start(contents.sheet(last), facts.powerTypes(today()))).id();
    }

    /**
     * The sheet stands in the draft; gives the new revision. Of a revocation only its first day, reason, basis and day of change are taken.
     * {@code item.rejected} (422) with findings as in {@link #begin}.
     */
    public long save(@Subject long versionId, long revision, ItemSheet sheet) {
        ItemVersion draft = draft(versionId, revision);
        return (draft.change() == ItemChange.REVOKE ? revocation(draft, TidyRules.tidy(sheet)) : saved(draft, TidyRules.tidy(sheet))).revision();
    }

    private ItemVersion revocation(ItemVersion draft, ItemSheet tidy) {
        refuse(SheetRules.ofRevocation(tidy).stream());
        ItemSheet sheet = DraftRules.revocation(contents.sheet(draft), tidy);
        return drafts.keep(draft.write(sheet), sheet);
    }

    private ItemVersion saved(ItemVersion draft, ItemSheet tidy) {
        List<ItemVersion> versions = drafts.versions(draft.item().code());
        refuse(Stream.concat(found(tidy), DraftRules.moved(tidy, draft.item(), versions.size() > 1).stream()));
        if (versions.stream().noneMatch(ItemVersion::isPublished)) {
            rewrite(draft, tidy);
        }
        return drafts.keep(draft.write(tidy).saved(caller(), clock.instant()), tidy);
    }

    /**
     * The draft is gone; its item too, where it never had another version. One that was reported stands withdrawn instead, with the day of its report
     * and all that was said of it (ITM-18). An item in use is never deleted, only revoked.
     */
    public void discard(@Subject long versionId, long revision) {
        ItemVersion draft = draft(versionId, revision);
        if (draft.submittedAt() != null) {
            drafts.withdraw(draft);
            confirmation.record(versionId, ItemState.DRAFT, "WITHDRAWN", new Look(caller(), draft.item().departmentCode(), clock.instant(), null, null));
            return;
        }
        Item item = draft.item();
        boolean alone = drafts.versions(item.code()).size() == 1;
        drafts.remove(draft);
        if (alone) {
            drafts.remove(item);
        }
    }

    private void rewrite(ItemVersion draft, ItemSheet tidy) {
        if (draft.item().code().equals(tidy.itemCode())) {
            draft.item().take(ItemAttributes.of(tidy));
        } else {
            refuse(codeTaken(tidy.itemCode(), drafts::isKnown));
            drafts.move(draft, new Item(tidy.itemCode(), tidy.departmentCode()).take(ItemAttributes.of(tidy)));
        }
    }

    private ItemVersion draft(long versionId, long revision) {
        ItemVersion version = drafts.lock(versionId, revision);
        requireOwn(version.item().departmentCode());
        if (!version.isDraft()) {
            throw new Problem(Problem.Kind.REFUSED, "item.not-a-draft", "ITM-12");
        }
        return version;
    }

    private ItemVersion lastInForce(List<ItemVersion> versions) {
        return versions.stream().filter(ItemVersion::isPublished).findFirst()
                .filter(last -> last.change() != ItemChange.REVOKE && (last.effectiveUntil() == null || !last.effectiveUntil().isBefore(today())))
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "item.not-in-force", "ITM-01", today().toString()));
    }

    private Stream<Finding> found(ItemSheet tidy) {
        return SheetRules.findings(tidy, facts.facts(List.of(tidy), today())).stream();
    }

    private Stream<Finding> codeTaken(String itemCode, Predicate<String> taken) {
        return itemCode != null && TextRules.isReadable(itemCode) && taken.test(itemCode)
                ? Stream.of(Finding.of("itemCode", "item.code-taken", "ITM-10")) : Stream.of();
    }

    private static void refuse(Stream<Finding> findings) {
        List<Finding> all = findings.toList();
        if (!all.isEmpty()) {
            throw new Problem("item.rejected", all);
        }
    }

    private void requireOwn(String departmentCode) {
        if (!staff.onDuty(caller()).departmentCode().equals(departmentCode)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "item.other-department", "ITM-01");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
    }
}
