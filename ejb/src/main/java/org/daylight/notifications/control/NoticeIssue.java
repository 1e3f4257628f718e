package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.calendar.Calendars;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemVersionPublished;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.notifications.NoticeKind;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Everybody whose case is open when its item changes gets a notice in the transaction that publishes the change.
 *
 * @article ITM-17 (004 art. 11)
 */
@ApplicationScoped
public class NoticeIssue {
    @Inject
    NoticeRepository notices;
    @Inject
    ItemCatalogue items;
    @Inject
    Calendars calendars;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Clock clock;

    void issue(@Observes ItemVersionPublished published) {
        if (published.change() != ItemChange.SET) {
            NoticeKind kind = published.change() == ItemChange.REVOKE ? NoticeKind.ITEM_REVOKED : NoticeKind.ITEM_CHANGED;
            ItemVersionView version = items.version(published.versionId());
            LocalDate due = dueOn(LegalTime.dateOf(published.publishedAt()));
            notices.issue(version.id(), kind, NoticeRules.words(kind, version.nameZh(), version.nameEn(), published.effectiveFrom()), due,
                    published.publishedAt());
        }
    }

    /** Cases that were open when a change of these days took effect and have no notice of it get one, due from that day. */
    public void catchUp(LocalDate first, LocalDate last) {
        notices.effectiveBetween(first, last).forEach(version -> notices.issue(version.versionId(), version.kind(),
                NoticeRules.words(version.kind(), version.nameZh(), version.nameEn(), version.from()),
                dueOn(version.from()), clock.instant()));
    }

    /** What is not told yet is due as the calendar of today counts: when it was issued, a year may have had no notice of holidays. */
    public void recount() {
        notices.openSince().forEach(since -> notices.due(since, dueOn(since)));
    }

    private LocalDate dueOn(LocalDate from) {
        return NoticeRules.dueOn(from, NoticeRules.toTell(profiles.inForce(null, from).content().clock(NoticeRules.CLOCK)), calendars.current());
    }
}
