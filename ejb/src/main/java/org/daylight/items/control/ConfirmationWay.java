package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionPublished;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/** A version goes from stage to stage; every look at it is kept. */
@ApplicationScoped
public class ConfirmationWay {
    @Inject
    ConfirmationRepository confirmation;
    @Inject
    VersionCompleteness completeness;
    @Inject
    ItemRepository items;
    @Inject
    ItemContentRepository contents;
    @Inject
    Event<ItemVersionPublished> published;

    /** Held until the transaction ends; {@code item.unknown} (404), {@code item.stale-revision} (409). */
    public VersionStanding hold(long versionId, long revision) {
        VersionStanding standing = confirmation.hold(versionId).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01"));
        ConfirmationRules.requireCurrent(revision, standing.revision());
        return standing;
    }

    public void submit(VersionStanding standing, Look look) {
        long id = standing.versionId();
        completeness.require(id, confirmation.othersInFlow(id));
        requirePlace(standing, look);
        confirmation.reported(id, look);
        confirmation.record(id, ItemState.DRAFT, "SUBMITTED", look);
        confirmation.stand(id, ItemState.SECTION_REVIEW);
    }

    /** The stage reached; that of before where other departments have yet to sign. */
    public ItemState agree(VersionStanding standing, Look look) {
        return switch (standing.state()) {
            case COORDINATION -> sign(standing, look);
            case CONFIRMATION -> publish(standing, look);
            default -> goOn(standing, look);
        };
    }

    public void sendBack(VersionStanding standing, Look look) {
        boolean coordination = standing.state() == ItemState.COORDINATION;
        confirmation.record(standing.versionId(), standing.state(), coordination ? "OBJECTED" : "RETURNED", look);
        confirmation.stand(standing.versionId(), ItemState.DRAFT);
    }

    private ItemState goOn(VersionStanding standing, Look look) {
        long id = standing.versionId();
        Set<String> others = standing.state() == ItemState.SECTION_REVIEW ? confirmation.othersInFlow(id) : Set.of();
        ItemState next = ConfirmationRules.after(standing.state(), !others.isEmpty());
        confirmation.record(id, standing.state(), "AGREED", look);
        if (next == ItemState.COORDINATION) {
            completeness.require(id, others);
        }
        if (standing.state() == ItemState.SECTION_REVIEW) {
            confirmation.askToSign(id, others, look);
        }
        confirmation.stand(id, next);
        return next;
    }

    /** A signature that is not the last one leaves the revision alone, so that the others need not look again. */
    private ItemState sign(VersionStanding standing, Look look) {
        long id = standing.versionId();
        confirmation.record(id, ItemState.COORDINATION, "SIGNED", look);
        confirmation.sign(id, look);
        if (!confirmation.asked(id).isEmpty()) {
            return ItemState.COORDINATION;
        }
        confirmation.stand(id, ItemState.CENTRE_REVIEW);
        return ItemState.CENTRE_REVIEW;
    }

    private ItemState publish(VersionStanding standing, Look look) {
        completeness.require(standing.versionId(), confirmation.othersInFlow(standing.versionId()));
        LocalDate first = requirePlace(standing, look);
        confirmation.record(standing.versionId(), ItemState.CONFIRMATION, "PUBLISHED", look);
        takeAttributes(standing.versionId());
        Long replaced = confirmation.publish(standing, first, look);
        published.fire(new ItemVersionPublished(standing.itemCode(), standing.versionId(), replaced, standing.change(), standing.departmentCode(),
                first, look.at()));
        return ItemState.PUBLISHED;
    }

    /** What the version brings for the item itself is the item's from its publication on. */
    private void takeAttributes(long versionId) {
        ItemVersion version = items.version(versionId).orElseThrow();
        version.item().take(contents.attributes(version));
    }

    private LocalDate requirePlace(VersionStanding standing, Look look) {
        LocalDate first = ConfirmationRules.firstDay(standing.effectiveFrom(), LegalTime.dateOf(look.at()));
        LocalDate until = standing.change() == ItemChange.REVOKE ? null : standing.effectiveUntil();
        ConfirmationRules.requirePlace(first, until, confirmation.lastStart(standing.itemCode()));
        return first;
    }
}
