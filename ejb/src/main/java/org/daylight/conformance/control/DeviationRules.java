package org.daylight.conformance.control;

import java.util.List;
import java.util.Set;
import org.daylight.conformance.DeviationKind;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Subject;

/**
 * Which rules of a profile a deviation concerns.
 *
 * @article SIG-29 (000 art. 21(5)), ACT-10 (000 art. 30(8)), SIG-17 (000 art. 20(5)), SIG-30 (000 art. 21(6)), MON-13 (002 art. 20(3)), ACT-20 (004 art. 33)
 */
public final class DeviationRules {
    private static final Set<String> OF_FLOW = Set.of("RC-05", "PV-08", "FL-01", "CD-05");
    private static final Set<String> OF_REASONS = Set.of("YC-05", "FL-01");
    private static final Set<String> OF_HANDS = Set.of("RC-06", "FL-01", "CD-04");

    private DeviationRules() {
    }

    /**
     * Those that the profile has, in its order; one about a person only where the person is known.
     *
     * @param person user name; null: not known
     */
    static List<Rule> of(DeviationKind kind, List<Rule> rules, String person) {
        Set<String> codes = kind.isOfFlow() ? OF_FLOW : kind == DeviationKind.REASON_MISSING ? OF_REASONS : OF_HANDS;
        return rules.stream().filter(rule -> codes.contains(rule.code()) && (rule.subject() != Subject.PERSON || person != null)).toList();
    }
}
