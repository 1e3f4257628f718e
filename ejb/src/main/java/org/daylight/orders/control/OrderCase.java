package org.daylight.orders.control;

/**
 * A case, native or reported, that an order is about.
 *
 * @param profileVersionId null: that of the district
 * @param itemVersionId    null: not known
 */
public record OrderCase(long id, Long profileVersionId, Long itemVersionId) {
}
