package org.daylight.web;

import org.daylight.kernel.Problem;

/** Versions of items as addresses name them. */
final class VersionAddress {

    private VersionAddress() {
    }

    /** {@code item.unknown} (404) for what is no number. */
    static long id(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
        }
        return Long.parseLong(id);
    }

    /** Where a page goes on to. */
    static String page(long versionId) {
        return "/staff/item-version?faces-redirect=true&id=" + versionId;
    }
}
