package org.daylight.exchange;

import java.util.Arrays;
import java.util.List;
import org.daylight.kernel.Problem;

/** A log, or a place in it, cannot be taken; says where. Thrown out of a {@link ReportedLog} it refuses the whole message. */
public class LogProblem extends Problem {
    private static final long serialVersionUID = 1L;
    private final int line;

    /** @param line of the log, from 1 */
    public LogProblem(int line, String code, Object... arguments) {
        super(Kind.BAD_INPUT, code, "EXC-06", arguments);
        this.line = Math.max(1, line);
    }

    public int line() {
        return line;
    }

    /** The arguments as they are kept. */
    public List<String> texts() {
        return Arrays.stream(arguments().toArray()).map(String::valueOf).toList();
    }
}
