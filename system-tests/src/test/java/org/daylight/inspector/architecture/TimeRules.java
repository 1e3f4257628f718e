package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Time is an argument. */
class TimeRules {
    private static final String BECAUSE = "there is one injected Clock; tests move it, and a limit must not depend on which line looked at the watch";
    private static final Pattern DATABASE_TIME = Pattern.compile(
            "\\b(now\\(\\)|current_timestamp|current_date|localtimestamp|clock_timestamp\\(\\)|statement_timestamp\\(\\)|transaction_timestamp\\(\\))", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");

    @Test
    void nobody_asks_for_the_time_without_the_clock() {
        noClasses().that().doNotHaveFullyQualifiedName("org.daylight.kernel.LegalClock")
                .should().callMethodWhere(DescribedPredicate.describe("ask for the time without the Clock", TimeRules::asksForTheTime))
                .because(BECAUSE).check(House.ALL);
    }

    @Test
    void old_dates_are_not_used() {
        noClasses().should().dependOnClassesThat(DescribedPredicate.describe("are old dates", type -> Set.of("java.util.Date", "java.util.Calendar",
                        "java.util.GregorianCalendar", "java.text.SimpleDateFormat").contains(type.getName())))
                .because("a java.util.Date says neither whether it is a day nor in which zone").check(House.ALL);
    }

    @Test
    void statements_get_the_time_as_a_parameter() {
        assertThat(House.mainSources().stream().filter(source -> TEXT.matcher(House.text(source)).results().anyMatch(text -> asksTheDatabase(text.group()))))
                .as("sources with a statement that asks the database for the time: " + BECAUSE).isEmpty();
        assertThat(House.files("ejb", "src/main/resources", ".sql").stream().filter(migration -> asksTheDatabase(House.text(migration).replaceAll("--.*", ""))))
                .as("migrations that ask the database for the time: " + BECAUSE).isEmpty();
    }

    private static boolean asksTheDatabase(String statement) {
        return DATABASE_TIME.matcher(statement).find();
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean javaTime = owner.startsWith("java.time.") && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock = owner.equals("java.time.Clock") && name.startsWith("system");
        return javaTime || systemClock || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }
}
