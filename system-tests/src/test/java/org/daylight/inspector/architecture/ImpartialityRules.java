package org.daylight.inspector.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.signals.FunctionalRoles;
import org.junit.jupiter.api.Test;

/** Nobody supervises the own department or case: every door of supervision that changes something asks (AUT-14). */
class ImpartialityRules {
    private static final Set<String> ROOMS = Set.of("supervision", "cards", "orders", "accountability");
    private static final Set<String> ASKS = Set.of("require", "requireImpartial");

    /** Acts that are not acts of supervision, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("MyFindings.state", "the person concerned states the own view"),
            Map.entry("MyFindings.appeal", "the person concerned appeals"),
            Map.entry("CardAnswers.receive", "the department takes note of its card"),
            Map.entry("CardAnswers.claim", "the department explains, corrects or claims an exemption"),
            Map.entry("MyOrders.receive", "the department takes note of its order"),
            Map.entry("MyOrders.answer", "the department answers its order"),
            Map.entry("MyOrders.open", "a paper of an order is read"),
            Map.entry("HigherTasks.assign", "a machine of the higher platform assigns a task; who issues the order on it is asked"),
            Map.entry("EfficiencyLetters.answer", "the department answers the letter"),
            Map.entry("EfficiencyLetters.open", "a paper of a letter is read"),
            Map.entry("EfficiencyLetters.sheet", "the letter itself is read"),
            Map.entry("Sampling.draw", "chance draws; who judges a drawn case is asked"),
            Map.entry("VideoLinks.keep", "a link is kept; who checks by it is asked"),
            Map.entry("VideoLinks.withdraw", "a link is withdrawn; who checks by it is asked"),
            Map.entry("SpotChecks.open", "a photo of a check is looked at"));

    @Test
    void each_act_of_supervision_asks_whether_the_caller_is_impartial() {
        assertThat(acts().filter(act -> !EXCEPTIONS.containsKey(name(act))).filter(act -> !asks(act, new HashSet<>())).map(ImpartialityRules::name).sorted())
                .as("acts that do not ask FunctionalRoles, because who supervises does not take part (AUT-14)").isEmpty();
    }

    @Test
    void each_exception_is_an_act_that_does_not_ask() {
        List<String> unasked = acts().filter(act -> !asks(act, new HashSet<>())).map(ImpartialityRules::name).toList();
        assertThat(EXCEPTIONS.keySet()).isSubsetOf(unasked);
    }

    private static Stream<JavaMethod> acts() {
        return House.EJB.stream().filter(type -> ROOMS.contains(House.roomOf(type)) && type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream()).filter(ImpartialityRules::isAct);
    }

    private static boolean isAct(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && (method.isAnnotatedWith(Audited.class) || method.getOwner().isAnnotatedWith(Audited.class));
    }

    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> {
            JavaClass owner = call.getTargetOwner();
            return owner.isEquivalentTo(FunctionalRoles.class) && ASKS.contains(call.getName())
                    || owner.getPackageName().startsWith(House.ROOT) && ROOMS.contains(House.roomOf(owner))
                    && call.getTarget().resolveMember().map(member -> asks(member, seen)).orElse(false);
        });
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
