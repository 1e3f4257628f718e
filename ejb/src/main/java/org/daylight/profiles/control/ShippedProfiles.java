package org.daylight.profiles.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import org.daylight.kernel.JsonParts;
import org.daylight.profiles.ProfileContent;

/** The profiles that come with the product, each whole. */
public final class ShippedProfiles {
    /** In force for the district from the beginning. */
    public static final String DEFAULT = "DISTRICT-000";
    public static final List<String> CODES = List.of(DEFAULT, "BUREAU-002", "CITY-004");

    private ShippedProfiles() {
    }

    /** {@code code} is one of {@link #CODES}. */
    public static ProfileContent content(String code) {
        return ProfileJson.read(ProfileParts.together(part("SHARED"), part(code)).toString());
    }

    private static JsonObject part(String name) {
        try (JsonReader part = JsonParts.reader(ShippedProfiles.class.getResourceAsStream("/org/daylight/profiles/" + name + ".json"))) {
            return part.readObject();
        }
    }
}
