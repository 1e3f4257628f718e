package org.daylight.conformance.control;

import java.sql.SQLException;
import org.daylight.kernel.Problem;

/** Why a case could not be judged, as a code: messages of faults quote what they stumbled over, and are left out. */
public final class Unjudgeable {
    private static final int LONGEST = 100;
    private static final int DEEPEST = 20;

    private Unjudgeable() {
    }

    /** Code of the innermost problem; {@code sql-} with the state of the database; else the name of the innermost fault. */
    public static String cause(Throwable fault) {
        Throwable found = fault;
        for (int depth = 0; depth < DEEPEST && !isNamed(found) && found.getCause() != null; depth++) {
            found = found.getCause();
        }
        String code = found instanceof Problem problem ? problem.code() : found instanceof SQLException sql ? "sql-" + sql.getSQLState() : found.getClass().getSimpleName();
        return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    }

    private static boolean isNamed(Throwable fault) {
        return fault instanceof Problem || fault instanceof SQLException;
    }
}
