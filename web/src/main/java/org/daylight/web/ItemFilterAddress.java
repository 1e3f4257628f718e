package org.daylight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemState;

/** A filter of items as it stands in an address, so that a list can be bookmarked, sent on and downloaded. */
final class ItemFilterAddress {

    private ItemFilterAddress() {
    }

    /** A value that means nothing leaves its condition out. */
    static ItemFilter parse(String department, String power, String kind, String handling, String state, String text) {
        return new ItemFilter(AddressQuery.trimmed(department), AddressQuery.trimmed(power), AddressQuery.constant(ItemKind.class, kind),
                AddressQuery.constant(HandlingType.class, handling), AddressQuery.constant(ItemState.class, state), null, AddressQuery.trimmed(text));
    }

    /** The filter as a query of an address; empty where nothing is filtered. */
    static String query(ItemFilter filter) {
        return query(conditions(filter));
    }

    /** In the order of the filter on the page; null: not filtered by it. */
    static Map<String, Object> conditions(ItemFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("department", filter.departmentCode());
        conditions.put("power", filter.powerType());
        conditions.put("kind", filter.kind());
        conditions.put("handling", filter.handlingType());
        conditions.put("state", filter.state());
        conditions.put("text", filter.text());
        return conditions;
    }

    static String query(Map<String, Object> conditions) {
        return conditions.entrySet().stream().filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "=" + URLEncoder.encode(condition.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
