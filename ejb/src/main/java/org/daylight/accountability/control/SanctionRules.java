package org.daylight.accountability.control;

import java.util.List;
import java.util.stream.Stream;
import org.daylight.accountability.Sanction;
import org.daylight.accountability.Severity;

/**
 * What may follow from a confirmed finding: warning or criticism for a person, public criticism for a unit; graver for grave ones, where a unit's leaders answer.
 *
 * @article ACT-03 to ACT-16 (000 art. 30, 31), ACT-25 (001 sec. 3(3))
 */
public final class SanctionRules {
    private SanctionRules() {
    }

    /** In the order in which they are offered. */
    public static List<Sanction> offered(boolean unit, Severity severity) {
        return switch (severity) {
            case LIGHTER -> unit ? List.of(Sanction.RECTIFICATION, Sanction.NONE) : List.of(Sanction.CRITICISM, Sanction.NONE);
            case ORDINARY -> unit ? List.of(Sanction.PUBLIC_CRITICISM, Sanction.RECTIFICATION) : List.of(Sanction.CRITICISM, Sanction.WARNING);
            case GRAVE -> unit ? List.of(Sanction.LEADERS_ACCOUNTABLE) : List.of(Sanction.DEMERIT, Sanction.GRAVE_DEMERIT, Sanction.REMOVAL_FROM_POST);
        };
    }

    /** What an appeal may change it to, which is never heavier; who is not to be sanctioned at all has the decision revoked. */
    public static List<Sanction> lighter(boolean unit, Sanction decided) {
        return Stream.of(Severity.values()).flatMap(severity -> offered(unit, severity).stream()).distinct()
                .filter(sanction -> sanction != Sanction.NONE && sanction.ordinal() < decided.ordinal()).sorted().toList();
    }
}
