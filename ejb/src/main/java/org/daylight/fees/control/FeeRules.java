package org.daylight.fees.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.cases.CaseState;
import org.daylight.fees.AskReduction;
import org.daylight.fees.BillCase;
import org.daylight.fees.BillState;
import org.daylight.fees.BillView;
import org.daylight.fees.Deviation;
import org.daylight.fees.FeeLine;
import org.daylight.fees.PaymentLine;
import org.daylight.fees.PaymentMethod;
import org.daylight.fees.ReductionState;
import org.daylight.fees.ReportReceipt;
import org.daylight.fees.SettlementLine;
import org.daylight.fees.TakePayment;
import org.daylight.items.ItemContent;
import org.daylight.kernel.Problem;

/** What may be charged, and when a bill may change. */
public final class FeeRules {
    /** A price in words, such as 每平方米每日 0.50 元; 5 万元 and shares of a value are none. */
    private static final Pattern PRICE = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,2})?)\\s*元");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]");
    private static final Pattern DEPOSIT = Pattern.compile("押金|保证金|抵押|deposit", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final int LETTERS_OF_A_REASON = 4;

    /**
     * A receipt against the catalogue.
     *
     * @param deviation null: none
     * @param expected  yuan; null: unknown
     */
    public record Comparison(Deviation deviation, BigDecimal expected) {
    }

    private FeeRules() {
    }

    /** The one price that the standard names; empty where it names none or several. */
    public static Optional<BigDecimal> unitPrice(String standard) {
        Matcher prices = PRICE.matcher(Normalizer.normalize(standard == null ? "" : standard, Normalizer.Form.NFKC));
        if (!prices.find()) {
            return Optional.empty();
        }
        BigDecimal price = new BigDecimal(prices.group(1)).setScale(2, RoundingMode.UNNECESSARY);
        return prices.find() ? Optional.empty() : Optional.of(price);
    }

    /** The published fee of this name, width, case, spaces and punctuation apart. */
    public static Optional<ItemContent.Fee> published(String name, List<ItemContent.Fee> fees) {
        return fees.stream().filter(fee -> key(fee.name()).equals(key(name))).findFirst();
    }

    /**
     * The fee with its amount, rounded half up to the fen; {@code fee.off-catalogue}, {@code fee.price-differs}, {@code fee.computation-missing},
     * {@code fee.amount-out-of-range} (422).
     *
     * @article FEE-02 (003 art. 19), FEE-06 (000 art. 21(9))
     */
    public static PricedFee price(BillCase.Line line, List<ItemContent.Fee> fees) {
        ItemContent.Fee fee = published(line.name(), fees)
                .orElseThrow(() -> refused("fee.off-catalogue", "FEE-02", String.valueOf(line.name())));
        Optional<BigDecimal> named = unitPrice(fee.standard());
        BigDecimal price = line.unitPrice() == null ? named.orElse(null) : line.unitPrice();
        String computation = FeeInput.optional("computation", line.computation(), 1_000);
        if (price == null || named.isEmpty() && computation == null) {
            throw refused("fee.computation-missing", "FEE-05", fee.name());
        }
        if (named.isPresent() && named.get().compareTo(price) != 0) {
            throw refused("fee.price-differs", "FEE-06", fee.name(), named.get().toPlainString());
        }
        BigDecimal amount = line.quantity() == null ? null : line.quantity().multiply(price).setScale(2, RoundingMode.HALF_UP);
        if (amount == null || line.quantity().signum() <= 0 || line.quantity().scale() > 3 || price.signum() <= 0 || price.scale() > 2
                || amount.compareTo(MOST) >= 0 || amount.signum() == 0) {
            throw refused("fee.amount-out-of-range", "FEE-05", fee.name());
        }
        return new PricedFee(fee, line.quantity(), price, computation, amount);
    }

    /** In what a receipt deviates; the gravest first: a deposit, what is not published, too much, no receipt. */
    public static Comparison compare(ReportReceipt receipt, List<ItemContent.Fee> fees) {
        Optional<ItemContent.Fee> fee = published(receipt.name(), fees);
        if (fee.isEmpty()) {
            return new Comparison(DEPOSIT.matcher(receipt.name()).find() ? Deviation.DEPOSIT : Deviation.OFF_CATALOGUE, BigDecimal.ZERO);
        }
        BigDecimal expected = receipt.quantity() == null ? null
                : unitPrice(fee.get().standard()).map(price -> price.multiply(receipt.quantity()).setScale(2, RoundingMode.HALF_UP)).orElse(null);
        if (expected != null && receipt.amount().compareTo(expected) > 0) {
            return new Comparison(Deviation.ABOVE_STANDARD, expected);
        }
        return new Comparison(receipt.receiptNumber() == null ? Deviation.NO_RECEIPT : null, expected);
    }

    /** {@code fee.case-not-open} (422). */
    public static void requireChargeable(CaseState state) {
        if (state == CaseState.REGISTERED || state == CaseState.NOT_ACCEPTED || state == CaseState.WITHDRAWN) {
            throw refused("fee.case-not-open", "FEE-02");
        }
    }

    /** {@code fee.billed-already} (409): a second press bills nothing twice. */
    public static void requireNotBilled(List<BillView> open, List<PricedFee> priced) {
        List<String> wanted = priced.stream().map(fee -> fee.published().name() + " " + fee.amount().stripTrailingZeros().toPlainString()).toList();
        for (BillView bill : open) {
            if (wanted.equals(bill.fees().stream().map(fee -> fee.name() + " " + fee.amount().stripTrailingZeros().toPlainString()).toList())) {
                throw new Problem(Problem.Kind.CONFLICT, "fee.billed-already", "FEE-02", bill.line().billNumber());
            }
        }
    }

    /** {@code case.other-department} (403). */
    public static void requireOwn(String department, String own) {
        if (!department.equals(own)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
    }

    /** {@code fee.changed} (409). */
    public static BillView requireCurrent(BillView bill, int version) {
        if (bill.version() != version) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.changed", null);
        }
        return bill;
    }

    /** {@code fee.not-open} (422). */
    public static void requireOpen(BillState state) {
        if (state != BillState.OPEN) {
            throw refused("fee.not-open", "FEE-01");
        }
    }

    /** {@code fee.not-reducible}, {@code fee.reduction-waits}, {@code fee.too-much-reduced} (422), {@code fee.unknown-line} (404). */
    public static void requireReducible(BillView bill, AskReduction asked) {
        FeeLine line = bill.fees().stream().filter(fee -> fee.id() == asked.lineId()).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "fee.unknown-line", null));
        if (!line.reducible()) {
            throw refused("fee.not-reducible", "FEE-05", line.name());
        }
        if (line.reductions().stream().anyMatch(one -> one.state() == ReductionState.ASKED)) {
            throw refused("fee.reduction-waits", "FEE-05");
        }
        BigDecimal amount = asked.amount();
        if (amount == null || amount.signum() <= 0 || amount.scale() > 2 || amount.compareTo(line.amount().subtract(line.reduced())) > 0) {
            throw refused("fee.too-much-reduced", "FEE-05", line.amount().subtract(line.reduced()).toPlainString());
        }
    }

    /** {@code fee.reduction-decided} (409), {@code fee.same-person} (403). */
    public static FeeLine.Reduction asked(BillView bill, long reductionId, String decider) {
        FeeLine.Reduction asked = bill.fees().stream().flatMap(fee -> fee.reductions().stream())
                .filter(one -> one.id() == reductionId && one.state() == ReductionState.ASKED).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "fee.reduction-decided", "FEE-05"));
        if (asked.askedBy().equals(decider)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "fee.same-person", "FEE-05");
        }
        return asked;
    }

    /** {@code fee.not-open}, {@code fee.reduction-waits}, {@code fee.amount-differs}, {@code fee.reference-missing} (422). */
    public static void requirePayable(BillView bill, TakePayment payment) {
        requireOpen(bill.line().state());
        if (bill.waits()) {
            throw refused("fee.reduction-waits", "FEE-05");
        }
        if (payment.amount() == null || payment.amount().compareTo(bill.line().due()) != 0) {
            throw refused("fee.amount-differs", "FEE-01", bill.line().due().toPlainString());
        }
        requireReference(payment.method(), payment.reference());
    }

    /** {@code fee.not-paid} (422). */
    public static PaymentLine requirePaid(BillView bill) {
        if (bill.line().state() != BillState.PAID && bill.line().state() != BillState.REFUND || bill.payment() == null) {
            throw refused("fee.not-paid", "FEE-01");
        }
        return bill.payment();
    }

    /** {@code fee.reference-missing} (422). */
    static void requireReference(PaymentMethod method, String reference) {
        if (method != PaymentMethod.CASH && (reference == null || reference.isBlank())) {
            throw refused("fee.reference-missing", "FEE-03");
        }
    }

    /** {@code fee.reason-missing} (422): fewer than four letters name no reason. */
    static void requireReason(String reason) {
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw refused("fee.reason-missing", "FEE-05", LETTERS_OF_A_REASON);
        }
    }

    /** {@code fee.period-too-long} (400). */
    public static void requirePeriod(LocalDate first, LocalDate last, int mostDays) {
        if (first == null || last == null || last.isBefore(first) || first.plusDays(mostDays).isBefore(last)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "fee.period-too-long", null, mostDays);
        }
    }

    /** {@code fee.day-not-over} (422): as long as the day lasts, payments come in. */
    public static void requireOver(LocalDate day, LocalDate today) {
        if (day == null || !day.isBefore(today)) {
            throw refused("fee.day-not-over", "FEE-04");
        }
    }

    /** {@code fee.settled} (409), {@code fee.no-account} (422). */
    public static void requireSettleable(SettlementLine line) {
        if (line.treasuryReference() != null) {
            throw new Problem(Problem.Kind.CONFLICT, "fee.settled", "FEE-04");
        }
        if (line.accountNo() == null) {
            throw refused("fee.no-account", "FEE-04");
        }
    }

    public static Problem nothingToSettle() {
        return refused("fee.nothing-to-settle", "FEE-04");
    }

    public static Problem unknownBill() {
        return new Problem(Problem.Kind.NOT_FOUND, "fee.unknown-bill", null);
    }

    private static String key(String name) {
        return name == null ? "" : BESIDE_WORDS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Problem refused(String code, String article, Object... arguments) {
        return new Problem(Problem.Kind.REFUSED, code, article, arguments);
    }
}
