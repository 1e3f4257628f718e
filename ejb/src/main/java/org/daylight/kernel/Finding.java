package org.daylight.kernel;

import java.util.List;

/**
 * One thing that is wrong with what was handed in: which field, why, by which article. Its words are those of the {@link Problem} code.
 *
 * @param place     the field, such as {@code promisedLimit}, {@code materials[2].name} or a cell, {@code C12}
 * @param code      stable code, a key of the problem texts
 * @param article   source article or requirement id; null where no regulation is behind it
 * @param arguments for the text; never personal data
 */
public record Finding(String place, String code, String article, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String place, String code, String article, Object... arguments) {
        return new Finding(place, code, article, List.of(arguments));
    }

    /** As a problem of its own, for its words. */
    public Problem problem() {
        return new Problem(Problem.Kind.REFUSED, code, article, arguments.toArray());
    }
}
