package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.daylight.accountability.Findings;
import org.daylight.accountability.MyFindings;
import org.daylight.calendar.Calendars;
import org.daylight.cards.CardAnswers;
import org.daylight.cards.CardDecisions;
import org.daylight.cards.CardIssue;
import org.daylight.cases.CaseLateness;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.kernel.WorkingDays;
import org.daylight.orders.MyOrders;
import org.daylight.orders.SupervisionOrders;
import org.daylight.supervision.Alarms;
import org.daylight.supervision.Verification;

/**
 * Matters of supervision that wait for the person (监察待办): what each room's door says, the nearest day on top. Nothing where nothing waits.
 *
 * @article MON-19 (002 art. 24(1)), TIM-13 (000 art. 31(2)), SIG-38 (000 art. 28), DUB-01 (004 art. 31(3)), ACT-01 (000 art. 28)
 */
@Named
@RequestScoped
public class WaitingPart {
    private static final int MOST = 10;
    private static final String BY_NUMBER = "/staff/case.xhtml?number=";
    private static final String[] HANDLERS = {Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD};
    private static final String[] ANSWERING = {Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER};
    private static final String[] SUPERVISORS = {Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR};
    private static final String[] ISSUERS = {Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE};
    private static final String[] CHECKERS = {Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER};
    private static final String[] DECIDERS = {Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.DISTRICT_GOVERNMENT};

    @Inject
    CardAnswers cardAnswers;
    @Inject
    CardIssue cardIssue;
    @Inject
    CardDecisions cardDecisions;
    @Inject
    CaseLateness lateness;
    @Inject
    MyOrders myOrders;
    @Inject
    SupervisionOrders orders;
    @Inject
    MyFindings myFindings;
    @Inject
    Findings findings;
    @Inject
    Verification verification;
    @Inject
    Alarms alarms;
    @Inject
    Calendars calendars;
    @Inject
    Words words;
    @Inject
    Clock clock;
    @Inject
    SignedIn me;
    @Inject
    HttpServletRequest request;

    private List<Kind> kinds;

    /** What is to be done: its word's key, where all of it is listed, where one is opened, and what the door gives. */
    public record Kind(String code, String list, String one, Page<WaitingMatter> waiting) {
    }

    /** One matter, with the light of its day; null where it has none. */
    public record Line(String code, String href, WaitingMatter matter, Light light) {
        /** The last instant in time; null: no day is set. */
        public Instant dueAt() {
            return matter.dueOn() == null ? null : LegalTime.endOf(matter.dueOn());
        }
    }

    /** Those of which something waits. */
    public List<Kind> getKinds() {
        if (kinds == null) {
            kinds = me.isOnDuty() ? look() : List.of();
        }
        return kinds;
    }

    private List<Kind> look() {
        return Stream.of(
                kind("CARD", "/staff/my-cards.xhtml", "/staff/my-cards.xhtml?id=", cardAnswers::waiting, HANDLERS),
                kind("ORDER", "/staff/my-orders.xhtml?waiting=true", "/staff/my-orders.xhtml?id=", myOrders::waiting, ANSWERING),
                kind("FINDING", "/staff/my-findings.xhtml", "/staff/my-findings.xhtml?id=", myFindings::waiting),
                kind("EXPLAIN", "/staff/lateness.xhtml?standing=UNEXPLAINED", BY_NUMBER, lateness::toExplain, HANDLERS),
                kind("CLAIM", "/supervision/cards.xhtml?list=issued&waiting=true", "/supervision/card.xhtml?id=", cardDecisions::waiting, ISSUERS),
                kind("APPEAL", "/supervision/findings.xhtml", "/supervision/finding.xhtml?id=", findings::waiting, DECIDERS),
                kind("CHECK", "/supervision/orders.xhtml", "/supervision/order.xhtml?id=", orders::waiting, CHECKERS),
                kind("ASSESS", "/staff/lateness.xhtml?standing=EXPLAINED", BY_NUMBER, lateness::toAssess, Roles.SUPERVISOR),
                kind("PROPOSAL", "/supervision/cards.xhtml", "/supervision/card.xhtml?signal=", cardIssue::waiting, ISSUERS),
                kind("VERIFY", "/supervision/verification.xhtml", "/supervision/lead.xhtml?id=", verification::waiting, SUPERVISORS),
                kind("ALARM", "/supervision/alarms.xhtml", "/supervision/lead.xhtml?id=", alarms::waiting, SUPERVISORS))
                .flatMap(found -> found).filter(found -> found.waiting().total() > 0).toList();
    }

    /** @param roles who is asked; none: everybody */
    private Stream<Kind> kind(String code, String list, String one, IntFunction<Page<WaitingMatter>> door, String... roles) {
        return roles.length == 0 || Stream.of(roles).anyMatch(request::isUserInRole) ? Stream.of(new Kind(code, list, one, door.apply(MOST))) : Stream.empty();
    }

    /** The first ten of all: those with a day by their day, then the others as their lists have them. */
    public List<Line> getLines() {
        LocalDate today = LegalTime.today(clock);
        LocalDate warned = calendars.current().assumingWeekdays().add(today, WorkingDays.of(1));
        return getKinds().stream().flatMap(kind -> kind.waiting().rows().stream().map(matter -> new Line(kind.code(), href(kind, matter), matter, light(matter.dueOn(), today, warned))))
                .sorted(Comparator.comparing(line -> line.matter().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))).limit(MOST).toList();
    }

    /** A case is opened by its number, anything else by its id. */
    private String href(Kind kind, WaitingMatter matter) {
        return kind.one() + (BY_NUMBER.equals(kind.one()) ? words.url(matter.number()) : matter.id());
    }

    /** It warns on the last day and on the working day before it. */
    private static Light light(LocalDate dueOn, LocalDate today, LocalDate warned) {
        return dueOn == null ? null : today.isAfter(dueOn) ? Light.OVERDUE : warned.isBefore(dueOn) ? Light.NORMAL : Light.WARNING;
    }
}
