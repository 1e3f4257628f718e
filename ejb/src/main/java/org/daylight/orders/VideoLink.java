package org.daylight.orders;

import java.time.Instant;

/**
 * A link to the video of a place.
 *
 * @param departmentCode that answers for the place
 * @param withdrawnAt    null: it is kept
 */
public record VideoLink(long id, String name, String url, String placeCode, String placeZh, String placeEn, String departmentCode, String departmentZh, String departmentEn,
                        Instant keptAt, String keptBy, Instant withdrawnAt, String withdrawnBy, String withdrawnReason) {
}
