package org.daylight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Departments, people and items that come with the product. */
public final class DemoDistrict {
    private DemoDistrict() {
    }

    /** The script as it ships. */
    public static String script() {
        try (InputStream script = DemoDistrict.class.getResourceAsStream("/db/demo/R__demo_district.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A new database that holds the demo district. */
    public static RealDatabase database() {
        RealDatabase database = RealDatabase.create();
        database.run(script());
        return database;
    }
}
