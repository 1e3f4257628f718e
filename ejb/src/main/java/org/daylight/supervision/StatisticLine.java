package org.daylight.supervision;

import java.math.BigDecimal;

/**
 * What a unit, an item, a window or a person did in a period.
 *
 * @param key         code or user name; null: none, such as cases that came to no window
 * @param accepted    in the period
 * @param finished    in the period: their limit stopped
 * @param late        of these, after their limit
 * @param early       of these, on a day before their last
 * @param average     working days used by those finished with a promised limit, pauses left out; null: none
 * @param ninetieth   as many or fewer were used by nine of ten; null: none
 * @param promised    working days promised on average, extensions included; null: none
 * @param returned    steps sent back in the period
 * @param supplements asked for in the period
 * @param pauses      begun in the period
 * @param signals     found in the period
 * @param cards       of these, yellow and red cards that a person confirmed
 */
public record StatisticLine(String key, String nameZh, String nameEn, long accepted, long finished, long late, long early, BigDecimal average, BigDecimal ninetieth,
                            BigDecimal promised, long returned, long supplements, long pauses, long signals, long cards) {
    public long onTime() {
        return finished - late;
    }
}
