package org.daylight.stopwatch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cookies as a browser keeps them for the machine itself: those marked as secure too, which the platform's own keeper would not send back. */
final class BrowserCookies extends CookieManager {
    private static final String SECURE = "(?i);\\s*secure(?=;|$)";

    BrowserCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
        Map<String, List<String>> kept = new HashMap<>(headers);
        kept.replaceAll((name, values) -> name != null && name.equalsIgnoreCase("set-cookie")
                ? values.stream().map(value -> value.replaceAll(SECURE, "")).toList() : values);
        super.put(address, kept);
    }
}
