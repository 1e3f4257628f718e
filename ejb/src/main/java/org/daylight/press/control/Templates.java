package org.daylight.press.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates of the resources, each read once; {@code {{>name}}} takes in another one of the same folder. */
final class Templates {
    private static final Pattern NAME = Pattern.compile("[a-z]+/\\d+/[a-z-]+");
    private static final Pattern PART = Pattern.compile("\\{\\{>([a-z-]+)}}");
    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** @param name folder, version and name, such as {@code documents/1/acceptance-notice} */
    String of(String name) {
        return read.computeIfAbsent(name, Templates::whole);
    }

    private static String whole(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no template: " + name);
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return PART.matcher(file(name)).replaceAll(part -> Matcher.quoteReplacement(file(folder + part.group(1))));
    }

    private static String file(String name) {
        try (InputStream file = Templates.class.getResourceAsStream("/org/daylight/press/" + name + ".xhtml")) {
            if (file == null) {
                throw new IllegalArgumentException("no template: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
