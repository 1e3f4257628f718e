package org.daylight.cases.joint;

import java.util.List;
import java.util.Set;
import org.daylight.cases.intake.SharedFinding;

/**
 * How several departments handle a case together.
 *
 * @param mode        null: nobody was asked yet
 * @param proposed    departments that the item's flow names beside the host
 * @param askable     the person may ask for opinions
 * @param givable     ids of opinions that the person may give
 * @param urgeable    the person may urge, and go on without an opinion that is late
 * @param meetable    the person may convene meetings and record them
 * @param transferable the person may hand over originals
 */
public record JointBoard(long version, boolean joint, JointMode mode, List<String> proposed, boolean askable, Set<Long> givable, boolean urgeable, boolean meetable,
                         boolean transferable, List<OpinionLine> opinions, List<MeetingView> meetings, List<TransferLine> originals, List<SharedFinding> findings,
                         GreenLine green) {
    public static JointBoard none() {
        return new JointBoard(0, false, null, List.of(), false, Set.of(), false, false, false, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown() {
        return joint || askable || !opinions.isEmpty() || !originals.isEmpty() || green != null;
    }
}
