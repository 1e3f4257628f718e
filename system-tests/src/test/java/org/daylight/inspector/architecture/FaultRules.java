package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Problems and faults: nothing is swallowed, nothing is anonymous. */
class FaultRules {
    private static final Set<String> BARE = Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable", "java.lang.Error");
    private static final Pattern SWALLOWED = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)*\\}");

    @Test
    void nobody_throws_a_bare_exception() {
        noClasses().should().callConstructorWhere(DescribedPredicate.describe("make a bare exception", FaultRules::isBare))
                .because("every no has a code and an article, and every fault a name")
                .check(House.ALL);
    }

    @Test
    void nobody_swallows_what_was_thrown() {
        assertThat(House.mainSources().stream().filter(file -> SWALLOWED.matcher(House.text(file)).find()))
                .as("files with an empty catch, because a fault is logged once with a correlation id and never hidden").isEmpty();
    }

    @Test
    void nobody_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("the server's log has a level, a category and a correlation id").check(House.ALL);
    }

    @Test
    void business_words_only() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .because("such a name says nothing that the business knows").check(House.ALL);
    }

    private static boolean isBare(JavaConstructorCall call) {
        boolean ownKind = call.getOrigin().isConstructor() && call.getOriginOwner().isAssignableTo(call.getTargetOwner().getName());
        return BARE.contains(call.getTargetOwner().getName()) && !ownKind;
    }
}
