package org.daylight.kernel;

import java.sql.SQLException;

/** Why something could not be done, as a code that is kept and shown: messages of faults quote what they stumbled over, and are left out. */
public final class FaultCode {
    private static final int LONGEST = 100;
    private static final int DEEPEST = 20;

    private FaultCode() {
    }

    /** Code of the innermost problem; {@code sql-} with the state of the database; else the name of the innermost fault; {@value #LONGEST} characters at most. */
    public static String of(Throwable fault) {
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
