package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.daylight.ground.Ground;

/** The city platform, reading on from where it is. */
public final class CityPlatform {
    private static final int MOST = 10_000;
    private static final Map<Ground, String> REACHED = new ConcurrentHashMap<>();

    private final Border border;
    private String place = "";

    public CityPlatform(Ground ground) {
        Identity identity = new Identity(ground);
        border = new Border(ground, () -> identity.token("city-platform"));
    }

    /** As if it had stopped there and came back. */
    public static CityPlatform at(Ground ground, String place) {
        CityPlatform city = new CityPlatform(ground);
        city.place = place;
        return city;
    }

    public Border border() {
        return border;
    }

    /** Cursor of what was read last; empty at the beginning. */
    public String place() {
        return place;
    }

    /** The next portion; empty when up to date. */
    public List<JsonObject> next(int limit) {
        Answer answer = border.get("v1/supervision/events?after=" + place + "&limit=" + limit);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        place = answer.text("next");
        List<JsonObject> events = new ArrayList<>();
        for (JsonElement event : answer.json().getAsJsonArray("events")) {
            events.add(event.getAsJsonObject());
        }
        assertThat(events).hasSizeLessThanOrEqualTo(limit);
        return events;
    }

    public List<JsonObject> next() {
        return next(MOST);
    }

    /** What is there already is passed over, from where an earlier reader of the same feed was. */
    public void catchUp() {
        place = REACHED.getOrDefault(border.ground(), place);
        each(MOST, event -> { });
        REACHED.put(border.ground(), place);
    }

    /** All that is left. */
    public List<JsonObject> rest() {
        List<JsonObject> all = new ArrayList<>();
        each(MOST, all::add);
        return all;
    }

    /** Ids of all that is left, read in portions of the given size. */
    public List<String> ids(int limit) {
        List<String> ids = new ArrayList<>();
        each(limit, event -> ids.add(event.get("id").getAsString()));
        return ids;
    }

    private void each(int limit, Consumer<JsonObject> reader) {
        for (List<JsonObject> portion = next(limit); !portion.isEmpty(); portion = next(limit)) {
            portion.forEach(reader);
        }
    }
}
