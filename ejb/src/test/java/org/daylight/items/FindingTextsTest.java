package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ProjectFiles;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ProblemTexts;
import org.junit.jupiter.api.Test;

/** Findings are not thrown one by one, so that their words are looked for here. */
class FindingTextsTest {
    private static final Pattern CODE = Pattern.compile("\"(item\\.[a-z-]+)\"");

    @Test
    void every_finding_has_its_words_in_both_languages() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes).allSatisfy(code -> {
            assertThat(text(code, Locale.SIMPLIFIED_CHINESE)).as(code).containsPattern("\\p{IsHan}");
            assertThat(text(code, Locale.UK)).as(code).isNotEqualTo(code).doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static String text(String code, Locale locale) {
        return ProblemTexts.text(Finding.of("place", code, null, 1, 2).problem(), locale);
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> sources = Files.walk(ProjectFiles.root().resolve("ejb/src/main/java/org/daylight/items"))) {
            return sources.filter(source -> source.toString().endsWith(".java")).map(FindingTextsTest::read)
                    .flatMap(source -> CODE.matcher(source).results()).map((MatchResult found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
