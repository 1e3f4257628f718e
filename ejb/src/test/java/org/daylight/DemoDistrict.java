package org.daylight;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Departments, people and items that come with the product. */
public final class DemoDistrict {
    private DemoDistrict() {
    }

    /** The scripts as they ship, in the order in which they run. */
    public static List<String> scripts() {
        try (Stream<Path> scripts = Files.list(Path.of(DemoDistrict.class.getResource("/db/demo").toURI()))) {
            return scripts.sorted((one, other) -> description(one).compareTo(description(other))).map(DemoDistrict::text).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** All of them as one. */
    public static String script() {
        return String.join("\n", scripts());
    }

    /** A new database that holds the demo district. */
    public static RealDatabase database() {
        return RealDatabase.like("demo_district", empty -> scripts().forEach(empty::run));
    }

    private static String description(Path script) {
        return script.getFileName().toString().replace(".sql", "").replace("R__", "");
    }

    private static String text(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
