package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ProjectFiles;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Path TEXTS = ProjectFiles.root().resolve("ejb/src/main/resources/org/daylight/kernel");
    private static final Pattern CODE = Pattern.compile("\\bKind\\.[A-Z_]+\\s*,\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void every_code_that_is_thrown_has_a_chinese_and_an_english_text() {
        Map<String, String> thrown = thrownCodes();

        assertThat(thrown).containsKey("working-days.negative").hasSizeGreaterThan(10);
        assertThat(missing(thrown, chinese())).as("codes without a Chinese text, and where they are thrown").isEmpty();
        assertThat(missing(thrown, english())).as("codes without an English text, and where they are thrown").isEmpty();
    }

    @Test
    void both_languages_have_the_same_codes() {
        assertThat(chinese().keySet()).isEqualTo(english().keySet());
    }

    @Test
    void no_code_has_two_texts() {
        assertThat(Stream.of("problems.properties", "problems_en.properties").flatMap(ProblemTextsTest::repeated)).isEmpty();
    }

    @Test
    void every_text_can_be_formatted_and_both_languages_use_the_same_arguments() {
        Map<String, String> english = english();

        assertThat(chinese()).allSatisfy((code, text) -> {
            assertThat(places(text)).as(code).isEqualTo(places(english.get(code)));
            assertThat(new MessageFormat(text).format(new Object[] {"A", "B", "C", "D"})).doesNotContain("{");
            assertThat(new MessageFormat(english.get(code)).format(new Object[] {"A", "B", "C", "D"})).doesNotContain("{");
        });
    }

    @Test
    void codes_are_lower_case_words_with_a_prefix() {
        assertThat(chinese().keySet()).allMatch(code -> code.matches("[a-z]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
    }

    @Test
    void people_are_answered_in_chinese_unless_they_ask_for_english() {
        Problem problem = new Problem(Problem.Kind.REFUSED, "calendar.unpublished-year", "TIM-02", "2027");

        assertThat(ProblemTexts.text(problem, Locale.SIMPLIFIED_CHINESE)).startsWith("2027 年");
        assertThat(ProblemTexts.text(problem, Locale.FRENCH)).startsWith("2027 年");
        assertThat(ProblemTexts.text(problem, Locale.UK)).contains("of 2027 are not published");
    }

    @Test
    void a_code_without_text_is_shown_as_it_is() {
        assertThat(ProblemTexts.text(new Problem(Problem.Kind.REFUSED, "no-such.code", null), Locale.UK)).isEqualTo("no-such.code");
    }

    private static Map<String, String> thrownCodes() {
        Map<String, String> codes = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ProjectFiles.root())) {
            modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory).flatMap(ProblemTextsTest::sources)
                    .forEach(source -> CODE.matcher(read(source)).results().forEach(code -> codes.put(code.group(1), source.getFileName().toString())));
            return codes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> missing(Map<String, String> thrown, Map<String, String> texts) {
        return thrown.entrySet().stream().filter(code -> !texts.containsKey(code.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> repeated(String file) {
        Set<String> seen = new TreeSet<>();
        return read(TEXTS.resolve(file)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("=", 2)[0].strip())
                .filter(code -> !seen.add(code)).map(code -> file + ": " + code);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> chinese() {
        return texts("problems.properties");
    }

    private static Map<String, String> english() {
        return texts("problems_en.properties");
    }

    private static Map<String, String> texts(String file) {
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts.stringPropertyNames().stream().collect(Collectors.toMap(code -> code, texts::getProperty, (a, b) -> b, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
