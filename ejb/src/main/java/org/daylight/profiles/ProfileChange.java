package org.daylight.profiles;

import java.util.List;

/**
 * A row that is not the same in two profiles.
 *
 * @param section name of the section; {@code head} for names and basis
 * @param key     of the row
 * @param cells   of a changed row those that differ, of another all that are filled
 */
public record ProfileChange(String section, String key, Kind kind, List<Cell> cells) {

    /** What happened to the row. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /** A value before and after, as texts; empty where there is none. */
    public record Cell(String column, String before, String after) {
    }
}
