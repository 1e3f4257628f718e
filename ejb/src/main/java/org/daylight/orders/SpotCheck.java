package org.daylight.orders;

import java.time.Instant;
import java.util.List;

/**
 * A spot check as it was recorded.
 *
 * @param discipline what of it is not in order; null: in order; so the three that follow
 * @param persons    user names of who was checked
 * @param signalId   raised from it; null: none
 */
public record SpotCheck(long id, Instant seenAt, SpotCheckWay way, String placeCode, String placeZh, String placeEn, String departmentCode, String departmentZh,
                        String departmentEn, String seen, String discipline, String style, String attitude, String efficiency, boolean inOrder, List<String> persons,
                        int photos, Instant recordedAt, String recordedBy, Long signalId) {

    /** A picture of it. */
    public record Photo(String sha256, String name) {
    }
}
