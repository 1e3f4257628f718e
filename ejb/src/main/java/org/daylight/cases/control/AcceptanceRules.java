package org.daylight.cases.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.control.IntakeRepository.FirstCase;
import org.daylight.cases.entity.Waiting;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.MaterialLine;
import org.daylight.cases.intake.NonAcceptanceGround;
import org.daylight.cases.intake.RefuseAcceptance;
import org.daylight.cases.intake.SupplementNeed;
import org.daylight.items.ItemContent.Material;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileContent;

/**
 * The five outcomes of an application (Administrative Licensing Law art. 32).
 *
 * @article ACC-04, ACC-08, ACC-09, ACC-10
 */
public final class AcceptanceRules {
    private static final int MOST_LINES = 100;
    private static final int SHORTEST = 2;
    private static final int WHAT = 400;
    private static final int NAME = 200;
    private static final int ONE_NOTICE = 1;
    private static final int DAYS_TO_SUPPLEMENT = 30;

    private AcceptanceRules() {
    }

    /** Of the same applicant and item, and ended without a grant. */
    static boolean isAgain(FirstCase first, String applicantId, String itemCode) {
        boolean ended = first.state() == CaseState.NOT_ACCEPTED || first.state() == CaseState.WITHDRAWN || first.outcome() == CaseOutcome.DENIED;
        return ended && applicantId != null && applicantId.equals(first.applicantId()) && itemCode.equals(first.itemCode());
    }

    /** Names of required materials that are neither there nor marked as on paper. */
    public static List<String> missing(List<Material> listed, List<MaterialLine> given) {
        Set<String> there = given.stream().map(MaterialLine::name).collect(Collectors.toSet());
        return listed.stream().filter(material -> material.required() && !there.contains(material.name().strip())).map(Material::name).toList();
    }

    /** A complete application within the organ's power must be accepted; whoever refuses it is asked why (ACC-10). */
    public static boolean isToBeVerified(NonAcceptanceGround ground, List<String> missing) {
        return missing.isEmpty() && (ground == NonAcceptanceGround.NOT_SUPPLEMENTED || ground == NonAcceptanceGround.CONDITION_NOT_MET);
    }

    /** {@code case.ground-required}, {@code case.competent-required} (422), {@code input.too-long} (400). */
    public static void check(RefuseAcceptance command) {
        if (command.ground() == null) {
            throw new Problem(Problem.Kind.REFUSED, "case.ground-required", "ACC-09");
        }
        InputRules.atMost("competent", command.competent(), NAME);
        boolean named = command.competent() != null && command.competent().strip().length() >= SHORTEST;
        if (command.ground() == NonAcceptanceGround.NOT_COMPETENT && !named) {
            throw new Problem(Problem.Kind.REFUSED, "case.competent-required", "ACC-09");
        }
    }

    /** {@code supplement.empty}, {@code supplement.too-many}, {@code input.too-long} (400). */
    public static void check(List<AskSupplement.Line> lines) {
        if (lines.size() > MOST_LINES) {
            throw new Problem(Problem.Kind.BAD_INPUT, "supplement.too-many", "ACC-05", MOST_LINES);
        }
        for (AskSupplement.Line line : lines) {
            InputRules.atMost("material", line.material(), NAME);
            InputRules.atMost("what", line.what(), WHAT);
            if (line.what() == null || line.what().strip().length() < SHORTEST) {
                throw empty();
            }
        }
    }

    /** {@code supplement.empty} (400) where nobody needs anything. */
    public static void requireAnything(List<AskSupplement.Line> lines, List<SupplementNeed> needs) {
        if (lines.isEmpty() && needs.isEmpty()) {
            throw empty();
        }
    }

    private static Problem empty() {
        return new Problem(Problem.Kind.BAD_INPUT, "supplement.empty", "ACC-05");
    }

    /**
     * {@code case.supplement-repeated} (422) beyond as many notices as the profile lets a phase have.
     *
     * @param ordinal of the notice within its phase, from 1
     * @article ACC-08 (000 art. 30(4)), C9
     */
    public static void requireFirst(int ordinal, ProfileContent profile) {
        int allowed = number(profile, "supplement-per-phase", ONE_NOTICE);
        if (ordinal > allowed) {
            throw new Problem(Problem.Kind.REFUSED, "case.supplement-repeated", "ACC-08", allowed);
        }
    }

    /** {@code case.other-post}, {@code case.other-person} (403): whoever holds the step asks. */
    public static void requireHolder(Waiting waiting, String username, Predicate<String> held) {
        if (waiting == null || !held.test(waiting.role())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-post", "ACC-06");
        }
        if (waiting.person() != null && !waiting.person().equals(username)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-person", "ACC-06");
        }
    }

    /** Last day on which the applicant may hand in: asked on 2026-03-02, 30 days later is 2026-04-01. */
    public static LocalDate dueOn(LocalDate askedOn, ProfileContent profile) {
        return askedOn.plusDays(number(profile, "supplement-days", DAYS_TO_SUPPLEMENT));
    }

    /** Whether the host sends what all departments need at once. */
    public static boolean isMerged(ProfileContent profile) {
        return !"false".equals(profile.parameter("supplement-merged"));
    }

    /** Whether the promise stands still while the applicant supplements in review; the statutory limit runs on, as no law excludes the time. */
    public static boolean pausesPromise(ProfileContent profile) {
        return !"false".equals(profile.parameter("supplement-pauses-promise"));
    }

    private static int number(ProfileContent profile, String parameter, int otherwise) {
        String value = profile.parameter(parameter);
        return value == null || !value.matches("[0-9]{1,4}") ? otherwise : Integer.parseInt(value);
    }
}
