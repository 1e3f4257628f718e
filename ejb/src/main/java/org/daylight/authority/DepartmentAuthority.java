package org.daylight.authority;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a department has authorised its window, on one day.
 *
 * @param letterId    the letter in force; null: none
 * @param documentNo  of that letter
 * @param letterUntil its last day, inclusive; null: open, or no letter
 * @param items       items in force that people apply for
 * @param excepted    of these, matters for the leaders or a higher level, by the letter
 * @param exempt      of these, items that the district government lets stay outside the hall
 * @param rights      one line for each right
 */
public record DepartmentAuthority(String code, String nameZh, String nameEn, Long letterId, String documentNo, LocalDate letterUntil, long items,
                                  long excepted, long exempt, List<RightLine> rights) {

    /**
     * The rate of one right.
     *
     * @param ofMatters of the window's matters: without those excepted and exempt; this one is held against the targets
     * @param ofAll     of all items, for comparison
     * @param targets   percent, the highest first; a right may have several (C11)
     */
    public record RightLine(Right right, Rate ofMatters, Rate ofAll, List<Integer> targets) {
        /** Against every target. */
        public boolean meetsAll() {
            return targets.stream().allMatch(ofMatters::reaches);
        }
    }

    /** Items that are the window's matters: neither excepted nor exempt. */
    public long matters() {
        return items - excepted - exempt;
    }

    /** 授权 100 %: every right for every matter; false where there is no matter (AUT-04). */
    public boolean isComplete() {
        return rights.stream().allMatch(line -> line.ofMatters().reaches(100));
    }

    /** All rights over all matters as one share. */
    public Rate overall() {
        return new Rate(rights.stream().mapToLong(line -> line.ofMatters().part()).sum(), rights.stream().mapToLong(line -> line.ofMatters().whole()).sum());
    }
}
