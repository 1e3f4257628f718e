package org.daylight.cases.control;

import java.util.Map;
import java.util.TreeMap;
import org.daylight.cases.entity.Waiting;
import org.daylight.kernel.Problem;

/** Into whose hands a step may come. */
public final class HandoverRules {
    private HandoverRules() {
    }

    /** {@code case.not-of-department} (422), {@code case.same-person} (422) for who held the level before, {@code case.already-theirs} (422). */
    public static void requireHands(Waiting waiting, String person, String department) {
        requireOf(waiting.department(), department);
        if (person.equals(waiting.barred())) {
            throw new Problem(Problem.Kind.REFUSED, "case.same-person", "C22");
        }
        if (person.equals(waiting.person())) {
            throw new Problem(Problem.Kind.REFUSED, "case.already-theirs", null);
        }
    }

    public static void requireOf(String department, String departmentOfPerson) {
        if (!department.equals(departmentOfPerson)) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-of-department", "AUT-08");
        }
    }

    public static Map<String, String> details(Waiting waiting, String person) {
        Map<String, String> details = new TreeMap<>(Map.of("step", waiting.code(), "to", person));
        if (waiting.person() != null) {
            details.put("from", waiting.person());
        }
        return details;
    }
}
