package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of a page that somebody has open, turned to another page or sorted as its own script does. */
final class Turn {
    private static final int ROWS = 20;
    private final Person person;
    private final Pages.Turned wanted;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Opens the page. */
    Turn(Person person, Pages.Turned wanted) throws IOException, InterruptedException {
        this.person = person;
        this.wanted = wanted;
        String page = person.get(wanted.path()).body();
        String table = wanted.table();
        fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", table, "jakarta.faces.partial.execute", table,
                "jakarta.faces.partial.render", table, table, table, table + "_skipChildren", "true", table + "_encodeFeature", "true",
                table + "_first", Integer.toString(wanted.first()), table + "_rows", Integer.toString(ROWS)));
        fields.put(wanted.form(), wanted.form());
        fields.put("jakarta.faces.ViewState", found(page, "jakarta\\.faces\\.ViewState[^>]*?value=\"([^\"]+)\"").get(0));
        fields.put("primefaces.nonce", found(page, "nonce=\"([^\"]+)\"").get(0));
        if (wanted.column() < 0) {
            fields.put(table + "_pagination", "true");
        } else {
            fields.put(table + "_sorting", "true");
            fields.put(table + "_sortKey", found(page, "<th id=\"(" + table + ":[^\"]+)\"[^>]*ui-sortable-column").get(wanted.column()));
            fields.put(table + "_sortDir", "1");
        }
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult result) -> result.group(1)).toList();
    }

    HttpResponse<String> ask() throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return person.post(wanted.path(), "application/x-www-form-urlencoded; charset=UTF-8", BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
