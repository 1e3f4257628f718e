package org.daylight.accountability.control;

import java.util.List;
import java.util.stream.Stream;
import org.daylight.accountability.FindingView;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Supervision.Consequence;
import org.daylight.profiles.Supervision.Liable;

/**
 * What may follow from a confirmed finding by the profile under which it was found: as shipped, warning or criticism for a person, public criticism for a unit; graver for
 * grave ones, where a unit's leaders answer.
 *
 * @article ACT-03 to ACT-16 (000 art. 30, 31), ACT-25 (001 sec. 3(3)), ITM-07 (002 art. 14(2))
 */
public final class SanctionRules {
    private SanctionRules() {
    }

    /** In the order in which they are offered; empty while the finding is not confirmed. */
    public static List<Sanction> offered(ProfileContent profile, FindingView finding) {
        return of(profile, finding).filter(row -> row.severity() == finding.investigation().severity()).map(Consequence::sanction).distinct().toList();
    }

    /** What an appeal may change it to, which is never heavier; who is not to be sanctioned at all has the decision revoked. Empty while nothing is decided. */
    public static List<Sanction> lighter(ProfileContent profile, FindingView finding) {
        Sanction decided = finding.decision().sanction();
        return decided == null ? List.of() : of(profile, finding).map(Consequence::sanction).distinct()
                .filter(sanction -> sanction != Sanction.NONE && sanction.ordinal() < decided.ordinal()).sorted().toList();
    }

    private static Stream<Consequence> of(ProfileContent profile, FindingView finding) {
        Liable liable = finding.liable().isUnit() ? Liable.UNIT : Liable.PERSON;
        return profile.sanctions().stream().filter(row -> row.liable() == liable && row.covers(finding.level()));
    }
}
