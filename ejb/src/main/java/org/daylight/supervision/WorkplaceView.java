package org.daylight.supervision;

import java.time.Instant;
import java.util.List;

/**
 * What waits for a supervisor.
 *
 * @param before      when the person came the time before; null: never
 * @param signals     open ones by code, the most first
 * @param unexplained cases that are late and that nobody has explained
 * @param toAssess    explanations of delays that supervision has not assessed
 */
public record WorkplaceView(Instant before, List<Waiting> signals, long unexplained, long toAssess) {

    /** @param fresh of the open ones, found since the time before; all of them where the person never came */
    public record Waiting(String signal, String nameZh, String nameEn, long open, long fresh) {
    }
}
