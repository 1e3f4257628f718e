package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    /** A field of one of these names stands in a browser before the form's own property, by which the form is known and sent. */
    private static final Pattern HIDING = Pattern.compile("<(?:h|p):(?:input|select|commandButton)\\w*[^>]*? id=\"(?:method|action|children|elements|enctype|target)\"");

    @Test
    void no_field_hides_what_its_form_is_known_by() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> hiding = files.filter(file -> file.toString().endsWith(".xhtml")).filter(FieldNamesTest::hides).toList();
            assertThat(hiding).isEmpty();
        }
    }

    private static boolean hides(Path page) {
        try {
            return HIDING.matcher(Files.readString(page, StandardCharsets.UTF_8)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
