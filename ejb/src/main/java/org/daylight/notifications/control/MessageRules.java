package org.daylight.notifications.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.Problem;
import org.daylight.notifications.MessageKind;

/** Which events an applicant is told of, and what fills the templates. */
public final class MessageRules {
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_VALUE = 1_500;
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private MessageRules() {
    }

    /**
     * Empty: the applicant is not told of it. A result that is handed over at the window or downloaded needs no message, one that is mailed does. A grant
     * is told in the words of the way that the applicant chose ({@code GRANTED_MAIL}, {@code GRANTED_ONLINE}).
     *
     * @article FLW-24 (001 二), RES-02 (004 art. 27), ACC-02 (000 art. 10(3)), TIM-06 to TIM-08
     */
    public static Optional<MessageKind> kindOf(CaseEventType type, Map<String, String> details) {
        return Optional.ofNullable(switch (type) {
            case REGISTERED -> MessageKind.REGISTERED;
            case ACCEPTED -> MessageKind.ACCEPTED;
            case DEEMED_ACCEPTED -> MessageKind.DEEMED_ACCEPTED;
            case NOT_ACCEPTED -> MessageKind.NOT_ACCEPTED;
            case SUPPLEMENT_ASKED -> MessageKind.SUPPLEMENT_ASKED;
            case PROCEDURE_STARTED -> MessageKind.PROCEDURE_STARTED;
            case SUSPENDED -> MessageKind.SUSPENDED;
            case EXTENDED -> MessageKind.EXTENDED;
            case DECIDED -> "false".equals(details.get("agree")) ? MessageKind.DENIED : MessageKind.GRANTED;
            case RESULT_POSTED -> MessageKind.RESULT_POSTED;
            case MAIL_RETURNED -> MessageKind.MAIL_RETURNED;
            case DELIVERED -> "MAIL".equals(details.get("way")) ? MessageKind.DELIVERED : null;
            case WITHDRAWN -> MessageKind.WITHDRAWN;
            case FEE_BILLED -> MessageKind.FEE_BILLED;
            case FEE_CANCELLED -> MessageKind.FEE_CANCELLED;
            case FEE_REFUND_DUE -> MessageKind.FEE_REFUND_DUE;
            case GRANT_REVOKED -> MessageKind.GRANT_REVOKED;
            default -> null;
        });
    }

    /** Values by placeholder, in one language; what the event does not say is empty, but for the due day, which is the case's own then. */
    public static Map<String, String> values(Map<String, String> details, boolean english) {
        Map<String, String> values = new TreeMap<>();
        values.put("reason", cut(Stream.of("reason", "opinion", "ground").map(details::get).filter(Objects::nonNull).findFirst().orElse("")));
        values.put("items", cut(items(details.getOrDefault("items", ""), english)));
        values.put("days", days(details.get("days"), english));
        values.put("procedure", details.getOrDefault(english ? "nameEn" : "nameZh", details.getOrDefault("procedure", "")));
        values.put("amount", details.getOrDefault("amount", ""));
        Stream.of("bill", "carrier", "tracking").forEach(name -> values.put(name, details.getOrDefault(name, "")));
        day(details.get("dueOn")).ifPresent(day -> values.put("due", (english ? DAY_EN : DAY_ZH).format(day)));
        return values;
    }

    /** All but the ends is hidden: {@code 138****5678}, {@code z***@example.cn}. */
    public static String masked(String recipient) {
        if (recipient == null) {
            return null;
        }
        int at = recipient.indexOf('@');
        if (at > 0) {
            return recipient.charAt(0) + "***" + recipient.substring(at);
        }
        return recipient.length() < 8 ? "****" : recipient.substring(0, 3) + "****" + recipient.substring(recipient.length() - 4);
    }

    /** {@code notice.none-chosen} (422), {@code notice.too-many} (413). */
    public static void requireSome(List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "notice.none-chosen", "OPN-09");
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw new Problem(Problem.Kind.TOO_LARGE, "notice.too-many", null, MOST_AT_ONCE);
        }
    }

    /** {@code message.not-open} (409). */
    public static void requireAll(int changed, List<Long> ids) {
        if (changed != ids.stream().distinct().count()) {
            throw new Problem(Problem.Kind.CONFLICT, "message.not-open", "OPN-09");
        }
    }

    private static String items(String lines, boolean english) {
        return String.join(english ? "; " : "；", lines.lines().filter(line -> !line.isBlank()).map(String::strip).toList());
    }

    private static String days(String days, boolean english) {
        if (days == null || days.isBlank()) {
            return "";
        }
        return english ? " (" + days + " working days)" : "（" + days + " 个工作日）";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_VALUE - 1))) + "…" : text;
    }
}
