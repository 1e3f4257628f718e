package org.daylight.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The rules say no. Rolls the transaction back and reaches the caller as it is; anything else that is thrown is a fault.
 * The words shown to people are looked up by code in {@link ProblemTexts}.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of "no" it is; each has one HTTP status. */
    public enum Kind {
        /** The input cannot be read or lacks something. */
        BAD_INPUT(400),
        /** Not this person, or not this department. */
        FORBIDDEN(403),
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND(404),
        /** Somebody else was first. */
        CONFLICT(409),
        /** More than the system takes at once. */
        TOO_LARGE(413),
        /** Well-formed, but a rule forbids it. */
        REFUSED(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final String article;
    private final transient List<Object> arguments;
    private final transient List<Finding> findings;

    /**
     * @param kind      what kind of "no"
     * @param code      stable code, lower case with dots, such as {@code case.stale-version}; key of the text shown to people
     * @param article   source article or requirement id, such as {@code FLW-11}; null where no regulation is behind it
     * @param arguments for the text; field names and numbers, never personal data
     */
    public Problem(Kind kind, String code, String article, Object... arguments) {
        super(code + (article == null ? "" : " [" + article + "]"));
        this.kind = kind;
        this.code = code;
        this.article = article;
        this.arguments = List.of(arguments);
        this.findings = List.of();
    }

    /**
     * Everything that is wrong at once (422).
     *
     * @param code     says what was refused as a whole; its text gets the number of findings as its first argument
     * @param findings at least one
     */
    public Problem(String code, List<Finding> findings) {
        super(code + " " + findings.stream().map(finding -> finding.place() + ": " + finding.code()).toList());
        this.kind = Kind.REFUSED;
        this.code = code;
        this.article = null;
        this.arguments = List.of(findings.size());
        this.findings = List.copyOf(findings);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Null where no regulation is behind it. */
    public String article() {
        return article;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Field by field; empty where the problem is a single one. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
