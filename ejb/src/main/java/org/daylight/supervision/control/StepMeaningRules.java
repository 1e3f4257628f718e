package org.daylight.supervision.control;

import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.supervision.SetStepMeaning;
import org.daylight.supervision.StepMeaning;

/** What can be an entry of the table of step meanings. */
public final class StepMeaningRules {
    static final int MOST = 200;
    private static final int LONGEST = 200;

    private StepMeaningRules() {
    }

    /** Without blanks around the word; {@code step-meaning.incomplete} (400). */
    public static SetStepMeaning checked(SetStepMeaning command) {
        check(command.meaning());
        String word = command.word() == null ? "" : command.word().strip();
        if (command.matching() == null || word.isEmpty() || word.length() > LONGEST || !Conditions.isStorable(word)) {
            throw incomplete();
        }
        return new SetStepMeaning(command.departmentCode(), command.matching(), word, command.meaning());
    }

    /** {@code step-meaning.incomplete} (400) */
    public static void check(StepMeaning meaning) {
        if (meaning == null) {
            throw incomplete();
        }
    }

    /** {@code step-meaning.too-many} (422): each event is laid beside all entries of its department. */
    public static void checkCount(long entries) {
        if (entries >= MOST) {
            throw new Problem(Problem.Kind.REFUSED, "step-meaning.too-many", "SIG-07", MOST);
        }
    }

    private static Problem incomplete() {
        return new Problem(Problem.Kind.BAD_INPUT, "step-meaning.incomplete", "SIG-07", LONGEST);
    }
}
