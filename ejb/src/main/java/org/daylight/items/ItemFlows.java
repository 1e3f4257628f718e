package org.daylight.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.daylight.items.control.PublishedContents;

/** How cases are worked on, for whoever leads them on inside a transaction of their own: no enterprise bean, as every step of every case asks. */
@ApplicationScoped
public class ItemFlows {
    @Inject
    PublishedContents published;

    /** The flow of the version; {@code item.unknown} (404). A published version never changes, so that it is read once and kept. */
    public ItemFlow of(long itemVersionId) {
        return published.of(itemVersionId).map(PublishedContents.Kept::flow).orElseThrow(ItemCatalogue::unknown);
    }
}
