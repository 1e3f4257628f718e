package org.daylight.organisation;

/**
 * One duty of chief representatives.
 *
 * @param handlingType code of the type of cases it is about ({@code INSTANT}, {@code PROMISED} …); null: of none in particular
 */
public record RepresentativeDuty(int ordinal, Act act, String handlingType, String textZh, String textEn, String article) {

    /** What a chief representative may do. */
    public enum Act {
        APPROVE, COORDINATE, TAKE_PART, LIAISE, LEAD, KEEP_SEAL
    }
}
