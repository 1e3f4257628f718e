package org.daylight.orders;

import java.time.Instant;
import java.util.List;

/**
 * Command: what was seen at a window or in a hall.
 *
 * @param placeCode  of a window or a hall; the department follows from it
 * @param seenAt     not after now
 * @param persons    user names of who was checked, of that department, 20 at most; may be empty
 * @param seen       1 to 4,000 characters
 * @param discipline 工作纪律
 * @param style      工作作风
 * @param attitude   服务态度
 * @param efficiency 办事效率
 * @param photos     hashes of stored pictures, 10 at most
 */
public record RecordSpotCheck(String placeCode, Instant seenAt, SpotCheckWay way, List<String> persons, String seen, AspectMark discipline, AspectMark style,
                              AspectMark attitude, AspectMark efficiency, List<String> photos) {
    public RecordSpotCheck {
        persons = List.copyOf(persons);
        photos = List.copyOf(photos);
    }
}
