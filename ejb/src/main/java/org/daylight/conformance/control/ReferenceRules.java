package org.daylight.conformance.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/** What can be a flow that somebody types in. */
public final class ReferenceRules {
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private ReferenceRules() {
    }

    /** Without blanks around them and without empty ones; {@code reference.empty} and {@code reference.repeated} (422), {@code reference.too-long} (400). */
    public static List<String> checked(List<String> activities) {
        List<String> named = activities.stream().map(String::strip).filter(name -> !name.isEmpty() && !name.equals("?")).toList();
        if (named.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "reference.empty", "MON-13");
        }
        if (named.size() > MOST || named.stream().anyMatch(name -> name.length() > LONGEST || !Conditions.isStorable(name) || name.indexOf('\u001f') >= 0)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "reference.too-long", "MON-13", MOST, LONGEST);
        }
        Set<String> once = new HashSet<>();
        named.stream().map(name -> name.endsWith("?") ? name.substring(0, name.length() - 1).strip() : name).filter(name -> !once.add(name)).findFirst().ifPresent(twice -> {
            throw new Problem(Problem.Kind.REFUSED, "reference.repeated", "MON-13", twice);
        });
        return named;
    }
}
