package org.daylight.items.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemSheet;

/** What is known of an item before an import: the versions that count, and how far its numbers have come. */
final class StandingItem {
    private final String departmentCode;
    private final String codeScheme;
    private final int lastVersion;
    private final List<ItemSheet> sheets = new ArrayList<>();
    private boolean open;
    private boolean published;
    private boolean ended;

    /** @param lastVersion highest number of all its versions; 0: none */
    StandingItem(String departmentCode, String codeScheme, int lastVersion) {
        this.departmentCode = departmentCode;
        this.codeScheme = codeScheme;
        this.lastVersion = lastVersion;
    }

    void openVersion(ItemSheet sheet) {
        sheets.add(sheet);
        open = true;
    }

    /** @param newest of those that were published */
    void publishedVersion(ItemSheet sheet, ItemChange change, boolean newest, LocalDate today) {
        sheets.add(sheet);
        published = true;
        ended |= newest && (change == ItemChange.REVOKE || sheet.effectiveUntil() != null && sheet.effectiveUntil().isBefore(today));
    }

    String departmentCode() {
        return departmentCode;
    }

    String codeScheme() {
        return codeScheme;
    }

    int lastVersion() {
        return lastVersion;
    }

    /** On its way, published last, and in force today. */
    List<ItemSheet> sheets() {
        return sheets;
    }

    boolean isOpen() {
        return open;
    }

    boolean isPublished() {
        return published;
    }

    /** Revoked, or past its last day. */
    boolean hasEnded() {
        return ended;
    }
}
