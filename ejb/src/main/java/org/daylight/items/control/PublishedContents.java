package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemFlow;
import org.daylight.items.entity.ItemVersion;

/** Contents of published versions, which never change again: read once and kept, {@value #MOST} at most. A draft is read anew. */
@ApplicationScoped
public class PublishedContents {
    static final int MOST = 2_000;

    @Inject
    ItemRepository items;
    @Inject
    ItemContentRepository contents;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** What is kept of a version. */
    public record Kept(ItemContent content, ItemFlow flow) {
    }

    /** Empty where there is no such version. */
    public Optional<Kept> of(long itemVersionId) {
        Kept known = kept.get(itemVersionId);
        return known == null ? items.version(itemVersionId).map(this::read) : Optional.of(known);
    }

    private Kept read(ItemVersion version) {
        ItemContent content = contents.content(version);
        Kept read = new Kept(content, new ItemFlow(version.id(), version.item().code(), contents.attributes(version).powerType(),
                version.handlingType(), content.template(), content.steps()));
        if (version.isPublished()) {
            keep(version.id(), read);
        }
        return read;
    }

    private void keep(long itemVersionId, Kept read) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(itemVersionId, read);
    }
}
