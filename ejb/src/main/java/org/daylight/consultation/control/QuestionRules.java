package org.daylight.consultation.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.consultation.AskQuestion;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.QuestionLine;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;

/**
 * What a question must say, who may do what with it, and until when it is to be answered.
 *
 * @article APP-12 (004 art. 28)
 */
public final class QuestionRules {
    /** Code of the clock in the profile. */
    static final String CLOCK = "CONSULT_REPLY";
    private static final int TO_REPLY = 5;
    private static final int LETTERS_OF_A_REASON = 4;

    private QuestionRules() {
    }

    /** @param clock null: the profile has none, and five working days hold */
    public static WorkingDays toReply(Clocks.Clock clock) {
        return WorkingDays.of(clock == null || clock.limit() == null ? TO_REPLY : clock.limit());
    }

    /**
     * Last day to answer, inclusive; the day of the question is not counted. Asked on Wednesday 2026-09-30 it is 2026-10-13: the holiday ends on the 7th,
     * Saturday the 10th is worked, the 11th is a Sunday. A year without a notice counts Monday to Friday.
     */
    public static LocalDate dueOn(LocalDate askedOn, WorkingDays toReply, WorkingCalendar calendar) {
        return calendar.assumingWeekdays().add(askedOn, toReply);
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). */
    public static AskQuestion checked(AskQuestion asked) {
        return new AskQuestion(asked.kind() == null ? QuestionKind.ENQUIRY : asked.kind(), optional("itemCode", asked.itemCode(), 50),
                required("title", asked.title(), 200), required("text", asked.text(), 4_000), optional("asker", asked.asker(), 100),
                optional("contact", asked.contact(), 100), asked.publishable());
    }

    /** As it was given out, however it was typed. */
    public static String code(String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return code.matches("[0-9A-Z]{12,16}") ? code : "-";
    }

    /** {@code question.busy} (422). */
    public static void requireCalm(long inAnHour, int most) {
        if (inAnHour >= most) {
            throw refused("question.busy", "APP-11");
        }
    }

    /** {@code question.unknown} (404), {@code question.changed} (409). */
    public static QuestionLine current(Optional<QuestionLine> found, int version) {
        QuestionLine question = found.orElseThrow(QuestionRules::unknown);
        if (question.version() != version) {
            throw new Problem(Problem.Kind.CONFLICT, "question.changed", null);
        }
        return question;
    }

    /** {@code question.answered} (422). */
    public static QuestionLine open(QuestionLine question) {
        if (!question.open()) {
            throw refused("question.answered", "APP-12");
        }
        return question;
    }

    /** {@code question.other-person} (422). */
    public static void requireOf(String department, String departmentOfPerson) {
        if (!department.equals(departmentOfPerson)) {
            throw refused("question.other-person", "APP-11");
        }
    }

    /** {@code question.same-department} (422). */
    public static void requireOther(String from, String to) {
        if (from.equals(to)) {
            throw refused("question.same-department", "C14");
        }
    }

    /** {@code question.not-assigned} (403). */
    public static void requireAssigned(String assignedTo, String person) {
        if (assignedTo != null && !assignedTo.equals(person)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "question.not-assigned", "APP-11");
        }
    }

    /** {@code question.not-publishable} (422). */
    public static void requirePublishable(QuestionLine question) {
        if (question.open() || !question.publishable()) {
            throw refused("question.not-publishable", "OPN-04");
        }
    }

    /** {@code question.reason-missing} (422). */
    public static String reason(String text) {
        String reason = optional("reason", text, 1_000);
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw refused("question.reason-missing", "APP-11", LETTERS_OF_A_REASON);
        }
        return reason;
    }

    public static String required(String field, String text, int length) {
        String given = optional(field, text, length);
        if (given == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        return given;
    }

    static String optional(String field, String text, int length) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > length) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, length);
        }
        if (!Conditions.isStorable(text)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
        return text.strip();
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "question.unknown", null);
    }

    private static Problem refused(String code, String article, Object... arguments) {
        return new Problem(Problem.Kind.REFUSED, code, article, arguments);
    }
}
