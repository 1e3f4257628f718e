package org.daylight.items;

import java.util.List;
import org.daylight.profiles.PowerTypeSchema;

/**
 * 办事指南: an item in force as the public sees it.
 *
 * @param schema  labels and order of the fields in {@code content.fields()}; only those that are open are there
 * @param content without the fields that are not open and the people designated in the flow
 * @param history versions that were in force before, newest first
 * @param notOnline why nobody can apply for it online (ITM-27); null: one can
 */
public record ItemGuide(ItemLine line, ItemVersionView version, ItemContent content, PowerTypeSchema schema, List<ItemLine> history,
                        NotOnline notOnline) {
}
