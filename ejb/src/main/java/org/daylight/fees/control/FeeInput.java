package org.daylight.fees.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.fees.PaymentLine;
import org.daylight.fees.PaymentMethod;
import org.daylight.fees.ReportReceipt;
import org.daylight.fees.ReversePayment;
import org.daylight.fees.TakePayment;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/** What a command must say and how long it may be; {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400), with the field's name. */
public final class FeeInput {
    private static final int NUMBER = 80;
    private static final int ROWS = 50;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    /** A payment as it is stored. */
    public record Taken(String key, PaymentMethod method, String reference, BigDecimal amount, String receipt, String reason) {
    }

    private FeeInput() {
    }

    public static String required(String field, String text, int length) {
        String given = optional(field, text, length);
        if (given == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        return given;
    }

    /** Null for nothing but blanks. */
    public static String optional(String field, String text, int length) {
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

    public static String number(String text) {
        return required("number", text, NUMBER);
    }

    public static String key(String text) {
        return required("clientKey", text, 64);
    }

    /** {@code fee.reason-missing} (422). */
    public static String reason(String text) {
        String reason = optional("reason", text, 1_000);
        FeeRules.requireReason(reason);
        return reason;
    }

    /** {@code input.missing} without a row, {@code input.too-long} with more than 50. */
    public static void requireRows(List<?> rows) {
        if (rows.isEmpty()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "lines");
        }
        if (rows.size() > ROWS) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "lines", ROWS);
        }
    }

    public static Taken of(TakePayment command, String key) {
        if (command.method() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "method");
        }
        return new Taken(key, command.method(), optional("reference", command.reference(), 100), command.amount(),
                required("receiptNumber", command.receiptNumber(), 40), null);
    }

    /** {@code fee.reference-missing} (422). */
    public static Taken of(ReversePayment command, PaymentLine taken, String key) {
        FeeRules.requireReference(taken.method(), command.reference());
        return new Taken(key, taken.method(), optional("reference", command.reference(), 100), taken.amount().negate(),
                required("receiptNumber", command.receiptNumber(), 40), reason(command.reason()));
    }

    /** {@code fee.future} (422), {@code fee.amount-out-of-range} (422). */
    public static ReportReceipt of(ReportReceipt command, LocalDate today) {
        String name = required("name", command.name(), 200);
        if (command.paidOn() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "paidOn");
        }
        if (command.paidOn().isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "fee.future", "FEE-06");
        }
        if (!isAmount(command.amount(), 2) || command.quantity() != null && !isAmount(command.quantity(), 3)) {
            throw new Problem(Problem.Kind.REFUSED, "fee.amount-out-of-range", "FEE-05", name);
        }
        return new ReportReceipt(number(command.caseNumber()), name, command.quantity(), command.amount(), command.paidOn(),
                optional("receiptNumber", command.receiptNumber(), 40));
    }

    private static boolean isAmount(BigDecimal amount, int decimals) {
        return amount != null && amount.signum() > 0 && amount.stripTrailingZeros().scale() <= decimals && amount.compareTo(MOST) < 0;
    }

    /** What the news of the case says. */
    public static Map<String, String> details(String billNumber, BigDecimal amount) {
        return Map.of("bill", billNumber, "amount", amount.toPlainString());
    }

    /** What the event of the case says; bill numbers and amounts need no escaping. */
    public static String payload(String billNumber, BigDecimal amount) {
        return "{\"bill\": \"%s\", \"amount\": \"%s\"}".formatted(billNumber, amount.toPlainString());
    }
}
