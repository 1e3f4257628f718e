package org.daylight.profiles.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.daylight.profiles.ProfileContent;

/** The profiles that come with the product. */
public final class ShippedProfiles {
    private ShippedProfiles() {
    }

    public static ProfileContent district() {
        return ProfileJson.read(text("shared"));
    }

    private static String text(String name) {
        try (InputStream part = ShippedProfiles.class.getResourceAsStream("/org/daylight/profiles/" + name + ".json")) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
