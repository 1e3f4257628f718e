package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;
import org.daylight.kernel.LegalTime;
import org.daylight.supervision.FactReport;
import org.daylight.supervision.LateLine;
import org.daylight.supervision.OfficerLateness;
import org.daylight.supervision.ReportBy;
import org.daylight.supervision.ReportFact;
import org.daylight.supervision.ReportFilter;
import org.daylight.supervision.StatisticLine;
import org.daylight.supervision.SupervisionReports;

/** Reports as they are asked for by an address; page, workbook and print show the same. */
@RequestScoped
public class ReportSheets {
    static final String LATE = "late";
    static final String OFFICERS = "officers";
    /** How procedures of the system are named that act where no person did. */
    private static final String PROCEDURE = "-watch";
    private static final Map<String, ReportBy> STATISTICS = Map.of("departments", ReportBy.DEPARTMENT, "items", ReportBy.ITEM, "windows", ReportBy.WINDOW, "people", ReportBy.OFFICER);
    private static final Map<String, FactReport> FACTS = Map.of("four", FactReport.FOUR_SUPERVISIONS, "phases", FactReport.PHASES, "openness", FactReport.OPENNESS,
            "usage", FactReport.USAGE, "coverage", FactReport.COVERAGE, "service", FactReport.SERVICE, "outcomes", FactReport.OUTCOMES);
    /** In the order of the menu. */
    static final List<String> NAMES = List.of(OFFICERS, LATE, "departments", "items", "windows", "people", "outcomes", "four", "phases", "openness", "usage", "coverage", "service");
    static final String[] CONDITIONS = {"report", "from", "until", "department", "item", "window", "officer", "kind", "light"};

    @Inject
    SupervisionReports reports;
    @Inject
    Language language;
    @Inject
    Words words;
    @Inject
    SignedIn me;
    @Inject
    Clock clock;

    /** What is asked for; the first of the menu where nothing known is. */
    static String name(Fields asked) {
        String name = asked.text("report");
        return name != null && NAMES.contains(name) ? name : OFFICERS;
    }

    /** From the beginning of the year to today where no period is asked for; of the own department for its own supervisor. */
    ReportFilter filter(Fields asked) {
        LocalDate today = LegalTime.today(clock);
        LocalDate from = asked.day("from") == null ? today.withDayOfYear(1) : asked.day("from");
        LocalDate until = asked.day("until") == null ? today : asked.day("until");
        return reports.own(new ReportFilter(from, until, asked.text("department"), asked.text("item"), asked.text("window"), asked.text("officer"),
                asked.constant("kind", HandlingType.class), asked.constant("light", Light.class)));
    }

    ReportSheet of(Fields asked) {
        String name = name(asked);
        ReportFilter filter = filter(asked);
        if (name.equals(LATE)) {
            AllRows<LateLine> rows = new AllRows<>(page -> reports.late(filter, page), null);
            return new ReportSheet(name, title(name), about(filter), head(name), () -> mapped(new AllRows<>(page -> reports.late(filter, page), null), this::cells), rows.total());
        }
        List<Object[]> rows = rows(name, filter);
        return new ReportSheet(name, title(name), about(filter), head(STATISTICS.containsKey(name) ? "statistics" : FACTS.containsKey(name) ? "facts" : name), rows::iterator, rows.size());
    }

    private List<Object[]> rows(String name, ReportFilter filter) {
        if (STATISTICS.containsKey(name)) {
            return reports.statistics(filter, STATISTICS.get(name)).stream().map(this::cells).toList();
        }
        return FACTS.containsKey(name) ? reports.facts(FACTS.get(name), filter).stream().map(this::cells).toList()
                : reports.lateByOfficer(filter).stream().map(line -> cells(line, filter)).toList();
    }

    private String title(String name) {
        return language.say("report." + name);
    }

    private List<String> head(String name) {
        return List.of(language.say("report." + name + ".head").split(","));
    }

    private List<String> about(ReportFilter filter) {
        List<String> about = new ArrayList<>();
        about.add(language.say("report.about.period", words.day(filter.from()), words.day(filter.until())));
        String conditions = conditions(filter);
        about.add(language.say("report.about.filter", conditions.isEmpty() ? language.say("report.about.all") : conditions));
        about.add(language.say("report.about.made", words.second(clock.instant()), me.getName(), me.getDepartmentName()));
        return about;
    }

    private String conditions(ReportFilter filter) {
        List<String> said = new ArrayList<>();
        say(said, "case.department", filter.departmentCode());
        say(said, "case.item", filter.item());
        say(said, "cases.window", filter.window());
        say(said, "report.officer", filter.officer());
        say(said, "report.kind", filter.kind() == null ? null : words.of(filter.kind()));
        say(said, "filter.light", filter.light() == null ? null : words.of(filter.light()));
        return String.join(language.isEnglish() ? "; " : "；", said);
    }

    private void say(List<String> said, String key, String value) {
        if (value != null) {
            said.add(language.say(key) + (language.isEnglish() ? ": " : "：") + value);
        }
    }

    private Object[] cells(LateLine line) {
        return new Object[] {new ReportSheet.Link(line.caseNumber(), "/staff/case.xhtml?number=" + words.url(line.caseNumber())), line.subject(), language.pick(line.departmentZh(), line.departmentEn()),
            orNone(language.pick(line.itemZh(), line.itemEn())), person(line.officer(), line.officerZh(), line.officerEn()), words.lastDay(line.dueAt()),
            line.stoppedAt() == null ? language.say("report.open") : words.dayOf(line.stoppedAt()), line.daysLate(),
            line.signalId() == null ? "" : new ReportSheet.Link(language.say("report.why"), "/supervision/why.xhtml?id=" + line.signalId())};
    }

    private Object[] cells(OfficerLateness line, ReportFilter filter) {
        String cases = line.officer() == null ? null : "/supervision/reports.xhtml?report=late&officer=" + words.url(line.officer()) + "&from=" + filter.from() + "&until=" + filter.until();
        String person = person(line.officer(), line.nameZh(), line.nameEn());
        return new Object[] {cases == null ? person : new ReportSheet.Link(person, cases), language.pick(line.departmentZh(), line.departmentEn()), line.cases(), line.open(), line.average(), line.longest()};
    }

    private Object[] cells(StatisticLine line) {
        return new Object[] {line.nameZh() == null ? orNone(line.key()) : language.pick(line.nameZh(), line.nameEn()), line.accepted(), line.finished(), line.onTime(), line.late(),
            words.share(line.onTime(), line.finished()), words.share(line.early(), line.finished()), dash(line.average()), dash(line.ninetieth()), dash(line.promised()), line.returned(),
            line.supplements(), line.pauses(), line.signals(), line.cards()};
    }

    private Object[] cells(ReportFact fact) {
        Object count = fact.count() == null ? language.say("report.not-open") : fact.count();
        return new Object[] {language.say("report.section." + fact.section()), language.say("report.fact." + fact.code()), count, fact.of() == null ? "" : fact.of(),
            fact.of() == null ? "" : words.share(fact.count(), fact.of())};
    }

    private String person(String username, String zh, String en) {
        if (username == null || zh != null) {
            return username == null ? language.say("report.nobody") : language.pick(zh, en);
        }
        return username.endsWith(PROCEDURE) ? language.say("case.event.system") : username;
    }

    private String orNone(String text) {
        return text == null ? language.say("report.none-of") : text;
    }

    private static Object dash(BigDecimal days) {
        return days == null ? "—" : days;
    }

    private static <T> Iterator<Object[]> mapped(Iterator<T> rows, Function<T, Object[]> cells) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Object[] next() {
                return cells.apply(rows.next());
            }
        };
    }
}
