package org.daylight.profiles.control;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileContent;

/** The content of a profile as the text it is stored and exchanged as. */
public final class ProfileJson {
    private static final int LONGEST = 1_000_000;
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Jsonb PRETTY = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private ProfileJson() {
    }

    public static ProfileContent read(String text) {
        return JSON.fromJson(text, ProfileContent.class);
    }

    public static String write(ProfileContent content) {
        return JSON.toJson(content);
    }

    public static String pretty(ProfileContent content) {
        return PRETTY.toJson(content).strip();
    }

    /** {@code profile.no-json} (400) where an outside text is no profile. */
    public static ProfileContent imported(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "profile.no-json", null);
        }
        try {
            return read(text);
        } catch (JsonbException | JsonException | IllegalArgumentException | ClassCastException unreadable) {
            throw new Problem(Problem.Kind.BAD_INPUT, "profile.no-json", null);
        }
    }
}
