package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.calendar.Calendars;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseLine;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;

/** Values as people read them, in the language of the request and in the time of Shanghai. */
@Named("w")
@RequestScoped
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(LegalTime.ZONE);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(LegalTime.ZONE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final Duration NOTICEABLE = Duration.ofMinutes(1);
    private static final String OWN_SOURCE = "daylight";
    private static final String NONE = "—";
    private static final String ARTICLE = "art\\. ?(\\d+(?:[(), -]*\\d+)*\\)?)";
    private static final String SECTION = "sec\\. ?(\\d+)";

    @Inject
    Language language;
    @Inject
    Clock clock;
    @Inject
    Calendars calendars;
    @Inject
    Palette palette;

    /** The word of a constant; that of a light is the district's profile's: {@code Light.WARNING} is 预警. */
    public String of(Enum<?> value) {
        if (value instanceof Light light) {
            return palette.word(light, null);
        }
        return value == null ? NONE : language.getTexts().getString(key(value));
    }

    /** Key of a constant's text: the names of its types without package, and its own. */
    static String key(Enum<?> value) {
        String type = value.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + value.name();
    }

    /** The word of a light under the profile version that its case keeps; null: the district's. */
    public String light(Light light, Long version) {
        return palette.word(light, version);
    }

    /** Colours of a light under the profile version that its case keeps; empty for the district's, which the page has. */
    public String lightStyle(Light light, Long version) {
        return version == null ? "" : Palette.colours("", palette.shown(light, version).colour());
    }

    /** Style class of a light that flashes; empty for one that does not. */
    public String flashing(Light light, Long version) {
        return palette.shown(light, version).flashing() ? "flashing" : "";
    }

    /** Style of what is shown in this colour. */
    public String inColour(String notation) {
        return Palette.colours("", notation);
    }

    /** Style class of a light; colour and word always come together. */
    public String tone(Light light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT);
    }

    public String remaining(CaseLine line) {
        return remaining(line.light(), line.late(), line.dueAt());
    }

    public String remaining(Light light, boolean late, Instant dueAt) {
        RemainingTime time = RemainingTime.of(light, late, dueAt, clock.instant(), calendars.current());
        return language.say(key(time.words()), time.days());
    }

    /** Whether what was closed was closed after its limit; false where either is null. */
    public boolean lateClosing(Instant closedAt, Instant dueAt) {
        return closedAt != null && dueAt != null && closedAt.isAfter(dueAt);
    }

    /** The light of one limit of a case at this moment. */
    public Light lightOf(CountdownView limit) {
        Instant paused = limit.pausedOn() == null ? null : LegalTime.startOf(limit.pausedOn());
        return Light.at(limit.stoppedAt(), paused, limit.warnAt(), limit.dueAt(), clock.instant());
    }

    /** 今天计到第 3 天，共 10 天; null where the limit is over or stands outside of its days. */
    public String position(CountdownCalendar days, CountdownView limit) {
        LocalDate today = LegalTime.today(clock);
        boolean within = limit.stoppedAt() == null && limit.pausedOn() == null && !today.isBefore(limit.startedOn()) && !today.isAfter(RemainingTime.lastDay(limit.dueAt()));
        return within ? language.say("why.position", days.countedBy(today), days.counted()) : null;
    }

    public boolean late(CountdownView limit) {
        return limit.stoppedAt() != null && limit.stoppedAt().isAfter(limit.dueAt());
    }

    /** Who acted: a person's name, the system for a procedure of its own, the name as it was reported otherwise; null where nobody is known. */
    public String actor(CaseEventLine event) {
        if (event.actor() == null || event.actorZh() != null) {
            return language.pick(event.actorZh(), event.actorEn());
        }
        return OWN_SOURCE.equals(event.source()) ? language.say("case.event.system") : event.actor();
    }

    /** Where a case or an event comes from. */
    public String source(String source) {
        return OWN_SOURCE.equals(source) ? language.say("case.event.own") : source;
    }

    /** What happened, as the source calls it where it has a name. */
    public String event(CaseEventLine event) {
        return event.name() == null ? of(event.type()) : event.name();
    }

    public String event(CaseEventType type, String name) {
        return name == null ? of(type) : name;
    }

    /** Whether the event was written down noticeably after it happened: more than a minute. */
    public boolean recordedLater(CaseEventLine event) {
        return event.recordedAt() != null && event.recordedAt().isAfter(event.eventAt().plus(NOTICEABLE));
    }

    /** 正常 → 预警 for a changed light, the two dates for a moved deadline; null for every other event. */
    public String change(CaseEventLine event) {
        return switch (event.type()) {
            case LIGHT_CHANGED -> Change.of(event.payload(), light -> of(Light.valueOf(light)));
            case LIMIT_LIGHT_CHANGED -> Change.of(event.payload(), kind -> of(CountdownKind.valueOf(kind)), light -> of(Light.valueOf(light)));
            case DEADLINE_MOVED -> Change.of(event.payload(), kind -> of(CountdownKind.valueOf(kind)), instant -> lastDay(Instant.parse(instant)));
            default -> null;
        };
    }

    /** The channel's word where it is one of ours; a reported channel as it was reported. */
    public String channel(String channel) {
        String key = "channel." + channel;
        return channel == null ? NONE : language.getTexts().containsKey(key) ? language.getTexts().getString(key) : channel;
    }

    /** Monday to Sunday. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(language.isEnglish() ? TextStyle.SHORT : TextStyle.NARROW, language.getLocale())).toList();
    }

    /** 11-24 */
    public String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 延期 10 个工作日 */
    public String addition(CountdownDay.Addition addition) {
        return language.say("why.addition." + addition.cause(), addition.days().count());
    }

    /** What a limit stood still for, without the name of a special procedure. */
    public String standstill(CountdownDay.Standstill standstill) {
        String cause = standstill.cause();
        return language.say("why.cause." + (cause.contains("-") ? cause.substring(0, cause.indexOf('-')) : cause));
    }

    /** Why the day counts or not, in a word or two. */
    public String dayWhy(CountdownDay day) {
        if (day.holiday() != null) {
            return holiday(day);
        }
        return day.isAdded() ? language.say("why.added." + day.addition().cause()) : day.standstills().isEmpty() ? of(day.reason()) : standstill(day.standstills().get(0));
    }

    /** Also marks today and the days that were added. */
    public String dayTone(CountdownDay day) {
        return (day.isAdded() ? "day-extension " : "") + (LegalTime.today(clock).equals(day.day()) ? "day-today " : "") + "day-" + day.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The holiday's own name; in English with what it means for the count. */
    public String holiday(CountdownDay day) {
        return language.isEnglish() ? of(day.reason()) + " " + day.holiday() : day.holiday() + holidaySuffix(day);
    }

    private String holidaySuffix(CountdownDay day) {
        return day.reason() == CountdownDay.Reason.MAKE_UP_DAY ? of(day.reason()) : "";
    }

    public String day(LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    public String dayOf(Instant at) {
        return at == null ? NONE : DAY.format(LegalTime.dateOf(at));
    }

    public String lastDay(Instant dueAt) {
        return dueAt == null ? NONE : DAY.format(RemainingTime.lastDay(dueAt));
    }

    public String moment(Instant at) {
        return at == null ? NONE : MINUTE.format(at);
    }

    public String second(Instant at) {
        return at == null ? NONE : SECOND.format(at);
    }

    /** 2026年10月, October 2026. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(language.isEnglish() ? "MMMM yyyy" : "yyyy年M月", language.getLocale()).format(month);
    }

    /** With separators of thousands; a dash for null. */
    public String number(Number value) {
        return value == null ? NONE : NumberFormat.getInstance(language.getLocale()).format(value);
    }

    /** Share of a whole with one decimal, cut off, so that 100.0% are all of it; a dash of nothing. */
    public String share(long part, long whole) {
        return whole == 0 ? NONE : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN) + "%";
    }

    public String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024 ? oneDecimal(bytes, 1024) + " KB" : oneDecimal(bytes, 1024 * 1024) + " MB";
    }

    private static BigDecimal oneDecimal(long value, long unit) {
        return BigDecimal.valueOf(value).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    }

    /** A text as part of an address. */
    public String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Articles of a rule as the page's language names them. */
    public String article(String text) {
        return text == null || language.isEnglish() ? text : articleInChinese(text);
    }

    /** {@code Administrative Licensing Law art. 45-48} is 《行政许可法》第 45-48 条; every other text as it is. */
    static String articleInChinese(String text) {
        return text.replace("Administrative Licensing Law ", "《行政许可法》").replaceAll(ARTICLE, "第 $1 条").replaceAll(SECTION, "第 $1 部分").replace("; ", "；");
    }

    /** A text, or a dash where there is none. */
    public String orDash(String text) {
        return text == null || text.isBlank() ? NONE : text;
    }
}
