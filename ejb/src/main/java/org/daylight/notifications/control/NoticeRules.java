package org.daylight.notifications.control;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.notifications.NoticeKind;
import org.daylight.profiles.Clocks;

/**
 * When an applicant is to be told, and in which words.
 *
 * @article ITM-17 (004 art. 11), C25
 */
public final class NoticeRules {
    /** Code of the clock in the profile. */
    static final String CLOCK = "ITEM_CHANGE_NOTICE";
    /** 5个工作日内及时告知申办人. */
    private static final int TO_TELL = 5;
    /** After so many attempts an e-mail is given up. */
    public static final int MOST_ATTEMPTS = 5;
    private static final int MOST_AT_ONCE = 500;
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** What a notice says to those whose case is accepted, and to those whose case is not. */
    public record Words(String acceptedZh, String acceptedEn, String registeredZh, String registeredEn) {
    }

    private NoticeRules() {
    }

    /**
     * Last day to tell, inclusive; the day of publication is not counted. Published on Wednesday 2026-09-30 it is 2026-10-13: the National Day holiday
     * ends on the 7th, Saturday the 10th is worked, and the 11th is a Sunday. A year without a notice counts Monday to Friday.
     */
    public static LocalDate dueOn(LocalDate publishedOn, WorkingDays toTell, WorkingCalendar calendar) {
        return calendar.assumingWeekdays().add(publishedOn, toTell);
    }

    /** @param clock null: the profile has none, and five working days hold */
    public static WorkingDays toTell(Clocks.Clock clock) {
        return WorkingDays.of(clock == null || clock.limit() == null ? TO_TELL : clock.limit());
    }

    public static Words words(NoticeKind kind, String itemZh, String itemEn, LocalDate from) {
        String zh = DAY_ZH.format(from);
        String en = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(from);
        return kind == NoticeKind.ITEM_CHANGED
                ? new Words(say("您申请的事项“{0}”的办理内容有调整，自{1}起执行。您的办件已受理，仍按受理时的规定和承诺时限办理，不受影响。", itemZh, zh),
                        say("The rules of “{0}”, for which you applied, change on {1}. Your case has been accepted and goes on under the rules and the"
                                + " promised limit of the day of its acceptance.", itemEn, en),
                        say("您申请的事项“{0}”的办理内容有调整，自{1}起执行。您的办件尚未受理，在该日及以后受理的按新规定办理，请留意办事指南。", itemZh, zh),
                        say("The rules of “{0}”, for which you applied, change on {1}. Your case has not been accepted yet; accepted on that day or later it"
                                + " follows the new rules. Please look at the guide.", itemEn, en))
                : new Words(say("您申请的事项“{0}”自{1}起取消。您的办件已受理，仍按受理时的规定办理完毕。", itemZh, zh),
                        say("“{0}”, for which you applied, is abolished on {1}. Your case has been accepted and is carried through under the rules of the day of"
                                + " its acceptance.", itemEn, en),
                        say("您申请的事项“{0}”自{1}起取消。您的办件尚未受理，该日起不再受理，请与窗口联系。", itemZh, zh),
                        say("“{0}”, for which you applied, is abolished on {1}. Your case has not been accepted yet and cannot be from that day on. Please"
                                + " ask at the window.", itemEn, en));
    }

    /** {@code notice.none-chosen} (422), {@code notice.too-many} (413). */
    public static void requireSome(List<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "notice.none-chosen", "ITM-17");
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw new Problem(Problem.Kind.TOO_LARGE, "notice.too-many", null, MOST_AT_ONCE);
        }
    }

    /** {@code notice.already-told} (409). */
    public static void requireAll(int changed, List<Long> ids) {
        if (changed != ids.stream().distinct().count()) {
            throw new Problem(Problem.Kind.CONFLICT, "notice.already-told", "ITM-17");
        }
    }

    private static String say(String pattern, String item, String day) {
        return MessageFormat.format(pattern.replace("'", "''"), item, day);
    }
}
