package org.daylight.authority;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A letter with everything around it, for its page.
 *
 * @param revision to be given back with the next act; a stale one is refused with {@code letter.stale-revision} (409)
 * @param scanName name of the scanned letter; null: none yet
 * @param before   the letter in force today, or, for one that took effect, the one it replaced; null: none
 * @param changes  item by item against {@code before}
 */
public record LetterView(LetterLine line, long revision, LetterSheet sheet, String scanName, String writtenBy, String signedBy, String answeredBy,
                         String opinion, LetterLine before, List<Change> changes) {

    /** What the letter does to an item; an exception that came or went is told by {@code exception}: null, true for came, false for went. */
    public record Change(String itemCode, Set<Right> gained, Set<Right> lost, Boolean exception) {
    }
}
