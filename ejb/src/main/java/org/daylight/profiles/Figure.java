package org.daylight.profiles;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of the law that a profile keeps among its parameters. A version that was fixed before the parameter was in profiles says nothing of it and counts as it did
 * then: each figure is followed by what held before.
 */
public enum Figure {
    /** Days for an appeal against a finding after the decision, the last one included: 30 (Civil Servants Law art. 95). */
    APPEAL_DAYS("appeal-days", 30, 1, 365),
    /** Working days after a grant until anybody can read it (双公示): 7 (Administrative Licensing Law art. 40; 000 art. 20(7)). */
    PUBLISH_WITHIN("publish-within", 7, 1, 60),
    /** Whole working days between the moment at which everything was there and the acceptance, from which on it is held back: 3 (002 art. 22). */
    ACCEPTANCE_HELD_BACK("acceptance-held-back", 3, 1, 60),
    /** Decisions of one person within an hour of the clock, from which on nobody can have weighed them one by one: 20 (002 art. 22). */
    DECISIONS_IN_BULK("decisions-in-bulk", 20, 2, 1_000);

    private final String code;
    private final int before;
    private final int least;
    private final int most;

    Figure(String code, int before, int least, int most) {
        this.code = code;
        this.before = before;
        this.least = least;
        this.most = most;
    }

    /** Code of the parameter. */
    public String code() {
        return code;
    }

    /** What versions without the parameter count by. */
    public int before() {
        return before;
    }

    /** The smallest value allowed, inclusive. */
    public int least() {
        return least;
    }

    /** The largest value allowed, inclusive. */
    public int most() {
        return most;
    }

    /** Empty for a parameter that is none. */
    public static Optional<Figure> of(String code) {
        return Stream.of(values()).filter(figure -> figure.code.equals(code)).findFirst();
    }
}
