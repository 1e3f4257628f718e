package org.daylight.inspector.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of all modules: they wait by polling, and none is switched off. */
class TestRules {
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|TimeUnit\\.\\w+)\\.sleep\\(|waitForTimeout\\(");
    private static final Pattern OFF = Pattern.compile("@(Disabled|Ignore|RetryingTest|RepeatedIfExceptionsTest)\\b");
    private static final List<String> MODULES = List.of("ejb", "web", "integration", "wildfly-config", "system-tests");

    @Test
    void no_test_sleeps() {
        assertThat(sources().filter(file -> !file.endsWith("Poll.java")).filter(file -> SLEEP.matcher(House.text(file)).find()))
                .as("because a fixed wait is too short on one machine and too long on all others").isEmpty();
    }

    @Test
    void no_test_is_switched_off_or_tried_again() {
        assertThat(sources().filter(file -> OFF.matcher(House.text(file)).find()))
                .as("because a flaky test is a defect").isEmpty();
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(module -> House.files(module, "src/test/java", ".java").stream())
                .filter(file -> !file.endsWith("TestRules.java"));
    }
}
