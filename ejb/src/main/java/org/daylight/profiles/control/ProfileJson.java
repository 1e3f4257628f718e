package org.daylight.profiles.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.daylight.profiles.ProfileContent;

/** The content of a profile as the text it is stored and exchanged as. */
public final class ProfileJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private ProfileJson() {
    }

    public static ProfileContent read(String text) {
        return JSON.fromJson(text, ProfileContent.class);
    }

    public static String write(ProfileContent content) {
        return JSON.toJson(content);
    }
}
