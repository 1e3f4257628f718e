package org.daylight.items.control;

import static org.daylight.items.control.ContentRules.each;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemSheet;
import org.daylight.items.StepKind;
import org.daylight.kernel.Roles;

/**
 * What may not stand in a flow, not even in a draft: steps that cannot be told apart, followers that do not exist, posts and people that cannot act,
 * more levels than the template has, and two successive levels in one hand (AUT-07, AUT-08; C22).
 */
final class FlowRules {
    /** Who may act in a case; who supervises or administrates may not (AUT-14). */
    static final Set<String> POSTS = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD,
            Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT);
    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z_-]{0,39}";
    private static final int NAME = 100;
    private static final int NOTE = 2_000;
    private static final int LONGEST_LIMIT = 1_000;

    private FlowRules() {
    }

    static void check(Findings found, ItemSheet sheet, SheetFacts facts) {
        ItemContent content = sheet.content();
        Map<String, Long> uses = content.steps().stream().map(FlowStep::code).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        each(content.steps(), "steps", (place, step) -> {
            form(found, place, step);
            found.require(step.code() == null || uses.get(step.code()) == 1, place + "code", "item.step-code-repeated", "ITM-28");
            followers(found, place, step, uses.keySet());
            hands(found, place, step, sheet, facts);
        });
        levels(found, content);
    }

    private static void form(Findings found, String place, FlowStep step) {
        found.require(step.code() != null && step.code().matches(CODE), place + "code", "item.step-code-malformed", "ITM-28")
                .text(place + "nameZh", step.nameZh(), NAME).text(place + "nameEn", step.nameEn(), NAME)
                .text(place + "authority", step.authority(), NOTE).text(place + "duties", step.duties(), NOTE)
                .require(step.limit() == null || step.limit() > 0 && step.limit() <= LONGEST_LIMIT, place + "limit", "item.limit-out-of-range", "ITM-28",
                        LONGEST_LIMIT);
    }

    private static void followers(Findings found, String place, FlowStep step, Set<String> codes) {
        found.require(codes.containsAll(step.next()), place + "next", "item.step-next-unknown", "ITM-28")
                .require(!step.next().contains(step.code()), place + "next", "item.step-next-itself", "ITM-28");
    }

    private static void hands(Findings found, String place, FlowStep step, ItemSheet sheet, SheetFacts facts) {
        found.require(step.post() == null || POSTS.contains(step.post()), place + "post", "item.post-unknown", "AUT-08")
                .require(step.department() == null || facts.departments().contains(step.department()), place + "department",
                        "item.department-unknown", "ITM-28");
        if (step.person() != null) {
            String own = facts.people().get(step.person());
            String acting = step.department() == null ? sheet.departmentCode() : step.department();
            found.require(own != null, place + "person", "item.person-unknown", "AUT-08")
                    .require(own == null || own.equals(acting), place + "person", "item.person-other-department", "AUT-08");
        }
    }

    private static void levels(Findings found, ItemContent content) {
        FlowGraph flow = new FlowGraph(content.steps());
        int levels = flow.decidingLevels();
        int most = most(content.template());
        found.require(levels <= most, "template", "item.too-many-levels", "AUT-07", most, levels);
        if (content.template() != ApprovalTemplate.ONE_LEVEL) {
            flow.successiveLevels().stream().filter(pair -> inOneHand(pair.first(), pair.second())).map(pair -> pair.place()).distinct()
                    .forEach(place -> found.require(false, place, "item.levels-in-one-hand", "AUT-07"));
        }
    }

    /** Levels that a template has at most; without a template as many as you like. */
    private static int most(ApprovalTemplate template) {
        return template == ApprovalTemplate.ONE_LEVEL ? 1 : template == ApprovalTemplate.TWO_LEVELS ? 2 : Integer.MAX_VALUE;
    }

    /** The same designated person; or the same post of the same department, unless two different people are designated. */
    private static boolean inOneHand(FlowStep one, FlowStep other) {
        if (one.kind() == StepKind.HANDLE && other.kind() == StepKind.HANDLE) {
            return false;
        }
        if (one.person() != null && other.person() != null) {
            return one.person().equals(other.person());
        }
        return one.post() != null && one.post().equals(other.post()) && Objects.equals(one.department(), other.department());
    }

    /** Kinds of steps between which hands must change. */
    static boolean isLevel(FlowStep step) {
        return step.kind() == StepKind.HANDLE || isDeciding(step);
    }

    static boolean isDeciding(FlowStep step) {
        return step.kind() == StepKind.REVIEW || step.kind() == StepKind.DECIDE;
    }
}
