package org.daylight.orders.control;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.orders.HigherTask;
import org.daylight.orders.IssueOrder;
import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderState;
import org.daylight.orders.OrderVerdict;
import org.daylight.orders.PartState;
import org.daylight.orders.SupervisionOrders;
import org.daylight.profiles.Clocks;
import org.daylight.profiles.ProfileContent;
import org.daylight.signals.SignalView;

/**
 * What an order must say, until when it is to be answered, and which step may follow.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-05 (001 sec. 3(3)), DUB-06 (001 sec. 3(2)1)
 */
public final class OrderRules {
    private static final String CLOCK = "DUBAN_REPLY";
    private static final int TO_ANSWER = 5;
    private static final int LONGEST = 60;
    private static final int MOST_FILES = 10;
    private static final int LETTERS_OF_A_REASON = 4;
    private static final String TASK_NUMBER = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private OrderRules() {
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code order.days} (400), {@code order.parts}, {@code order.kind} (422). */
    public static IssueOrder checked(IssueOrder order) {
        OrderKind kind = required("kind", order.kind());
        require((kind == OrderKind.HIGHER) == (order.taskId() != null) && (kind != OrderKind.REGISTERED || order.signalId() != null), "order.kind", "DUB-01");
        require(kind == OrderKind.RECTIFICATION == (order.criticisedOn() != null), "order.criticised", "DUB-05");
        return new IssueOrder(kind, text("title", order.title(), 200), text("demand", order.demand(), 4_000), text("basis", order.basis(), 400), order.signalId(),
                order.taskId(), optional("caseNumber", order.caseNumber(), 80), order.criticisedOn(), parts(order.parts()));
    }

    private static List<IssueOrder.Part> parts(List<IssueOrder.Part> parts) {
        Set<String> departments = new HashSet<>();
        require(!parts.isEmpty() && parts.size() <= IssueOrder.MOST_PARTS, "order.parts", "DUB-06", IssueOrder.MOST_PARTS);
        require(parts.stream().allMatch(part -> departments.add(text("departmentCode", part.departmentCode(), 32))), "order.parts", "DUB-06", IssueOrder.MOST_PARTS);
        return parts.stream().map(part -> new IssueOrder.Part(part.departmentCode().strip(), optional("demand", part.demand(), 2_000), days(part.days()))).toList();
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). */
    public static HigherTask checked(HigherTask task) {
        String number = text("number", task.number(), 64);
        if (!number.matches(TASK_NUMBER)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, "number");
        }
        return new HigherTask(number, text("title", task.title(), 200), text("demand", task.demand(), 4_000), optional("basis", task.basis(), 400),
                optional("caseNumber", task.caseNumber(), 80), task.dueOn());
    }

    /** Null stays null; {@code order.days} (400) outside of 1 to 60. */
    public static Integer days(Integer days) {
        if (days != null && (days < 1 || days > LONGEST)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "order.days", "DUB-01", LONGEST);
        }
        return days;
    }

    /** Working days to answer: those given, else those of the profile's clock, else of its ladder, else five. */
    public static int daysFor(Integer given, String signal, ProfileContent profile) {
        if (given != null) {
            return given;
        }
        Clocks.Clock clock = profile.clock(CLOCK);
        return clock != null && clock.limit() != null ? clock.limit()
                : profile.ladder().stream().filter(step -> step.from().equals(signal) && step.afterDays() > 0).map(step -> step.afterDays()).findFirst().orElse(TO_ANSWER);
    }

    /**
     * Last day to answer, inclusive; the day of the demand is not counted. Five working days from Wednesday 2026-09-30 end on 2026-10-13. A year without a
     * notice counts Monday to Friday.
     */
    public static LocalDate dueOn(LocalDate askedOn, int days, WorkingCalendar calendar) {
        return calendar.assumingWeekdays().add(askedOn, WorkingDays.of(days));
    }

    /** Whether the signal itself proposes an order; any other is an alarm that was passed on to orders. */
    public static boolean wantsAnOrder(SignalView signal) {
        return signal.shown() != null && SupervisionOrders.PROPOSALS.contains(signal.shown().code());
    }

    /** The profile's signal that an order of the kind is. */
    public static String signalOf(OrderKind kind) {
        return kind == OrderKind.REGISTERED ? "REGISTERED_ORDER" : "ORDER";
    }

    /** {@code order.unknown} (404), {@code order.ended} (422). */
    public static OrderRow open(Optional<OrderRow> found) {
        OrderRow order = found.orElseThrow(OrderRules::unknown);
        require(order.state() == OrderState.OPEN, "order.ended", "DUB-01");
        return order;
    }

    /** {@code order.changed} (409). */
    public static void requireCurrent(int version, int expected) {
        if (version != expected) {
            throw new Problem(Problem.Kind.CONFLICT, "order.changed", null);
        }
    }

    /** {@code order.not-now} (422). */
    public static void requireState(PartState state, PartState... allowed) {
        require(List.of(allowed).contains(state), "order.not-now", "DUB-01");
    }

    /** {@code order.not-now} (422) where nothing was answered, {@code order.kind} (422) where no rectification can be poor. */
    public static void requireVerdict(OrderVerdict verdict, OrderKind kind, PartState state, boolean late) {
        required("verdict", verdict);
        require(verdict != OrderVerdict.POOR || kind == OrderKind.RECTIFICATION, "order.kind", "DUB-05");
        require(state == PartState.ANSWERED || verdict == OrderVerdict.POOR && state.isWaiting() && late, "order.not-now", "DUB-01");
    }

    /** {@code order.parts-open} (422). */
    public static void requireAllChecked(List<PartState> parts) {
        require(parts.stream().allMatch(state -> state == PartState.ACCEPTED || state == PartState.POOR), "order.parts-open", "DUB-06");
    }

    /** {@code order.files} (400). */
    public static List<String> files(List<String> files) {
        if (files.size() > MOST_FILES) {
            throw new Problem(Problem.Kind.BAD_INPUT, "order.files", null, MOST_FILES);
        }
        return files.stream().distinct().toList();
    }

    /** {@code order.reason-missing} (422). */
    public static String reason(String text) {
        String reason = optional("reason", text, 2_000);
        require(reason != null && reason.codePoints().filter(Character::isLetter).count() >= LETTERS_OF_A_REASON, "order.reason-missing", "DUB-01", LETTERS_OF_A_REASON);
        return reason;
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). */
    public static String text(String field, String text, int length) {
        return required(field, optional(field, text, length));
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
        return text.strip().replaceAll("\\R", "\n");
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        return value;
    }

    public static void require(boolean holds, String code, String article, Object... arguments) {
        if (!holds) {
            throw new Problem(Problem.Kind.REFUSED, code, article, arguments);
        }
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "order.unknown", null);
    }
}
