package org.daylight.items;

import java.util.List;
import org.daylight.profiles.PowerTypeSchema;

/**
 * 办事指南: an item in force as the public sees it.
 *
 * @param schema  labels and order of the fields in {@code content.fields()}; only those that are open are there
 * @param history versions that were in force before, newest first
 */
public record ItemGuide(ItemLine line, ItemVersionView version, ItemContent content, PowerTypeSchema schema, List<ItemLine> history) {
}
