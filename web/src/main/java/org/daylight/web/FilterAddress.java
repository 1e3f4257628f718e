package org.daylight.web;

import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/** A filter of cases as it stands in an address, so that a list can be bookmarked, sent to a colleague and downloaded. */
final class FilterAddress {

    private FilterAddress() {
    }

    /** A value that means nothing leaves its condition out. */
    static CaseFilter parse(String department, String state, String light, String open, String late, String text, String item, String window) {
        return new CaseFilter(AddressQuery.trimmed(department), AddressQuery.constant(CaseState.class, state), AddressQuery.constant(Light.class, light),
                truth(open), AddressQuery.asked(late), AddressQuery.trimmed(text), AddressQuery.trimmed(item), AddressQuery.trimmed(window));
    }

    /** The filter as a query of an address; empty where nothing is filtered. */
    static String query(CaseFilter filter) {
        return AddressQuery.of("department", filter.departmentCode(), "state", filter.state(), "light", filter.light(), "open", filter.open(),
                "late", filter.overdueClosing(), "text", filter.text(), "item", filter.item(), "window", filter.window());
    }

    private static Boolean truth(String word) {
        return "true".equals(word) ? Boolean.TRUE : "false".equals(word) ? Boolean.FALSE : null;
    }
}
