package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.supervision.FactReport;
import org.daylight.supervision.ReportFact;
import org.daylight.supervision.ReportFilter;

/** Counted facts, a report in one statement. What is not kept by any room yet is said to be so, never counted as nothing. */
@ApplicationScoped
public class FactRepository {
    private static final String KEPT_DAYS = "(select department_code, day, accepted, finished, late from board_day union all select department_code, day, accepted, finished, late from board_day_change) b";
    private static final String IN_FORCE = """
            item_version v join item i on i.code = v.item_code where v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= {today}
            and (v.effective_until is null or v.effective_until >= {today}) and {of:i}""";
    private static final String EVENTS = "case_event e join approval_case c on c.id = e.case_id where e.type = '%s' and e.event_at >= {from} and e.event_at < {until} and {of:c}";
    private static final String DAYS = KEPT_DAYS + " where b.day between {first} and {last} and {of:b}";
    private static final String SIGNALS = "supervision_signal s where s.found_at >= {from} and s.found_at < {until} and {of:s}";
    private static final String REMEDIES = "legal_remedy r where r.filed_on between {first} and {last} and {of:r}";
    private static final String REGISTERED = "approval_case c where c.registered_at >= {from} and c.registered_at < {until} and {of:c}";
    private static final String HALL = """
            (select i.department_code, hall_status(i.entry_class, exists (select 1 from item_version a where a.item_code = i.code and a.state = 'PUBLISHED'), s.item_code is not null, x.id is not null) as status,
                y.item_code is not null as entered
            from item i left join hall_selection s on s.item_code = i.code left join hall_exemption x on x.item_code = i.code and {last} between x.valid_from and coalesce(x.valid_until, 'infinity')
                left join hall_stay y on y.item_code = i.code and {last} between y.entered_on and coalesce(y.last_day, 'infinity')) h where {of:h}""";

    private static final String CARDS = "card k where k.issued_at >= {from} and k.issued_at < {until} and {of:k}";
    private static final String EXPLAINED = """
            late_explanation e join approval_case c on c.id = e.case_id left join late_assessment a on a.explanation_id = e.id
            where e.explained_at >= {from} and e.explained_at < {until} and {of:c}""";
    private static final String ORDERS = """
            order_part p join supervision_order o on o.id = p.order_id where o.issued_at >= {from} and o.issued_at < {until} and p.state <> 'WITHDRAWN' and {of:p}""";
    private static final String ANSWERED_LATE = """
            exists (select 1 from order_round r where r.part_id = p.id and coalesce(board_day_of(r.answered_at), {today}) > r.due_on)""";

    @PersistenceContext
    EntityManager em;

    /** @param what expression that counts; of null: of nothing */
    private record Counted(String section, String code, String what, String of, String from) {
    }

    public List<ReportFact> of(FactReport report, ReportFilter filter, Instant now) {
        return switch (report) {
            case FOUR_SUPERVISIONS -> four(filter, now);
            case PHASES -> counted(phases(), filter, now);
            case OPENNESS -> counted(openness(), filter, now);
            case USAGE -> counted(usage(), filter, now);
            case COVERAGE -> counted(coverage(), filter, now);
            case SERVICE -> service(filter, now);
            case OUTCOMES -> counted(outcomes(), filter, now);
        };
    }

    private List<ReportFact> four(ReportFilter filter, Instant now) {
        List<ReportFact> facts = new ArrayList<>(counted(List.of(
                new Counted("LEGAL", "remedies", "count(*)", null, REMEDIES),
                new Counted("LEGAL", "remedies-against", "count(*) filter (where r.state in ('CHANGED', 'ANNULLED', 'UNLAWFUL', 'ORDERED', 'REVOKED'))", "count(*)", REMEDIES),
                new Counted("LEGAL", "conduct-signals", "count(*) filter (where s.rule_group in ('CONDUCT', 'EVASION'))", "count(*)", SIGNALS),
                new Counted("EFFICIENCY", "accepted", "coalesce(sum(b.accepted), 0)", null, DAYS),
                new Counted("EFFICIENCY", "finished", "coalesce(sum(b.finished), 0)", null, DAYS),
                new Counted("EFFICIENCY", "returned", "count(*)", null, EVENTS.formatted("RETURNED")),
                new Counted("EFFICIENCY", "supplements", "count(*)", null, EVENTS.formatted("SUPPLEMENT_ASKED")),
                new Counted("LIMITS", "on-time", "coalesce(sum(b.finished - b.late), 0)", "coalesce(sum(b.finished), 0)", DAYS),
                new Counted("LIMITS", "late", "coalesce(sum(b.late), 0)", "coalesce(sum(b.finished), 0)", DAYS),
                new Counted("LIMITS", "open-late", "count(*)", null, "approval_case c where c.stopped_at is null and c.suspended_at is null and c.due_at < {now} and {of:c}"),
                new Counted("LIMITS", "limit-signals", "count(*) filter (where s.rule_group in ('LIGHT', 'YELLOW_CARD', 'RED_CARD', 'ESCALATION'))", "count(*)", SIGNALS)), filter, now));
        facts.add(new ReportFact("COMPLAINTS", "complaints", null, null));
        return facts;
    }

    private static List<Counted> phases() {
        return List.of(new Counted("BEFORE", "items-published", "count(*)", null, IN_FORCE),
                new Counted("BEFORE", "items-shorter", "count(*) filter (where v.promised_limit < v.statutory_limit)", "count(*)", IN_FORCE),
                new Counted("BEFORE", "items-complete", "count(*) filter (where k.found = 0)", "count(k.version_id)", IN_FORCE.replace("where v.state", "left join item_check k on k.version_id = v.id where v.state")),
                new Counted("BEFORE", "not-accepted", "count(*)", null, EVENTS.formatted("NOT_ACCEPTED")),
                new Counted("BEFORE", "supplements", "count(*)", null, EVENTS.formatted("SUPPLEMENT_ASKED")),
                new Counted("DURING", "steps-late", "count(*)", null, "approval_case c where c.step_code is not null and c.step_due_at < {now} and c.suspended_at is null and c.stopped_at is null and {of:c}"),
                new Counted("DURING", "returned", "count(*)", null, EVENTS.formatted("RETURNED")),
                new Counted("DURING", "paused", "count(*)", null, EVENTS.formatted("PROCEDURE_STARTED")),
                new Counted("DURING", "extended", "count(*)", null, EVENTS.formatted("EXTENDED")),
                new Counted("DURING", "signals", "count(*)", null, SIGNALS),
                new Counted("AFTER", "late", "coalesce(sum(b.late), 0)", "coalesce(sum(b.finished), 0)", DAYS),
                new Counted("AFTER", "corrected", "count(*)", null, EVENTS.formatted("CORRECTED")),
                new Counted("AFTER", "remedies", "count(*)", null, REMEDIES),
                new Counted("AFTER", "signals-settled", "count(*) filter (where s.state <> 'OPEN')", "count(*)", SIGNALS),
                new Counted("AFTER", "signals-confirmed", "count(*) filter (where s.state = 'CONFIRMED')", "count(*)", SIGNALS));
    }

    private static List<Counted> openness() {
        return List.of(new Counted("ELEMENTS", "items-published", "count(*)", null, IN_FORCE),
                new Counted("ELEMENTS", "items-checked", "count(k.version_id)", "count(*)", IN_FORCE.replace("where v.state", "left join item_check k on k.version_id = v.id where v.state")),
                new Counted("ELEMENTS", "items-complete", "count(*) filter (where k.found = 0)", "count(k.version_id)", IN_FORCE.replace("where v.state", "left join item_check k on k.version_id = v.id where v.state")),
                new Counted("IN_TIME", "published-before-force", "count(*) filter (where board_day_of(v.published_at) <= v.effective_from)", "count(*)",
                        "item_version v join item i on i.code = v.item_code where v.state = 'PUBLISHED' and v.published_at >= {from} and v.published_at < {until} and {of:i}"),
                new Counted("IN_TIME", "decisions-documents", "count(*) filter (where d.type in ('DECISION_GRANT', 'REVOCATION_DECISION'))", null,
                        "document d where d.issued_on between {first} and {last} and {of:d}"));
    }

    private static List<Counted> usage() {
        return List.of(new Counted("PLATFORM", "native", "count(*) filter (where c.origin = 'NATIVE')", "count(*)", REGISTERED),
                new Counted("PLATFORM", "online", "count(*) filter (where c.applicant_account is not null)", "count(*)", REGISTERED),
                new Counted("PLATFORM", "windows", "count(distinct c.window_code)", null, REGISTERED),
                new Counted("HANDLING", "accepted", "coalesce(sum(b.accepted), 0)", null, DAYS),
                new Counted("HANDLING", "finished", "coalesce(sum(b.finished), 0)", null, DAYS),
                new Counted("PROMISES", "on-time", "coalesce(sum(b.finished - b.late), 0)", "coalesce(sum(b.finished), 0)", DAYS),
                new Counted("PROMISES", "items-shorter", "count(*) filter (where v.promised_limit < v.statutory_limit)", "count(*)", IN_FORCE));
    }

    private static List<Counted> coverage() {
        return List.of(new Counted("SOFTWARE", "mandatory-entered", "count(*) filter (where h.entered and h.status = 'MANDATORY')", "count(*) filter (where h.status = 'MANDATORY')", HALL),
                new Counted("SOFTWARE", "optional-entered", "count(*) filter (where h.entered and h.status = 'OPTIONAL')", "count(*) filter (where h.status = 'OPTIONAL')", HALL),
                new Counted("SUPERVISED", "supervised", "count(*) filter (where c.due_at is not null or c.stopped_at is not null or c.accepted_at is null)", "count(*)", REGISTERED),
                new Counted("SUPERVISED", "through-software", "count(*) filter (where c.origin = 'NATIVE')", "count(*)", REGISTERED),
                new Counted("SUPERVISED", "reported-outside", "count(*) filter (where c.origin = 'REPORTED')", "count(*)", REGISTERED));
    }

    private static List<Counted> outcomes() {
        String cards = "s.signal in ('YELLOW_CARD', 'RED_CARD')";
        String proposals = "count(*) filter (where " + cards + ")";
        String proposed = SIGNALS + " and " + cards;
        return List.of(new Counted("LIGHTS", "warned-now", "count(*)", null,
                        "approval_case c where c.stopped_at is null and c.suspended_at is null and c.warn_at <= {now} and c.due_at >= {now} and {of:c}"),
                new Counted("LIGHTS", "open-late", "count(*)", null, "approval_case c where c.stopped_at is null and c.suspended_at is null and c.due_at < {now} and {of:c}"),
                new Counted("LIGHTS", "late", "coalesce(sum(b.late), 0)", "coalesce(sum(b.finished), 0)", DAYS),
                new Counted("LIGHTS", "limit-signals", "count(*) filter (where s.rule_group in ('LIGHT', 'YELLOW_CARD', 'RED_CARD', 'ESCALATION'))", "count(*)", SIGNALS),
                new Counted("PROPOSALS", "proposed-yellow", "count(*) filter (where s.signal = 'YELLOW_CARD')", proposals, proposed),
                new Counted("PROPOSALS", "proposed-red", "count(*) filter (where s.signal = 'RED_CARD')", proposals, proposed),
                new Counted("PROPOSALS", "proposals-open", "count(*) filter (where s.state = 'OPEN')", proposals, proposed),
                new Counted("PROPOSALS", "proposals-no-violation", "count(*) filter (where s.state in ('DISMISSED', 'LAPSED'))", proposals, proposed),
                new Counted("CARDS", "cards-yellow", "count(*) filter (where k.kind = 'YELLOW_CARD')", "count(*)", CARDS),
                new Counted("CARDS", "cards-red", "count(*) filter (where k.kind = 'RED_CARD')", "count(*)", CARDS),
                new Counted("CARDS", "cards-open", "count(*) filter (where k.state in ('ISSUED', 'RECEIVED'))", "count(*)", CARDS),
                new Counted("CARDS", "cards-corrected", "count(*) filter (where k.state = 'CORRECTED')", "count(*)", CARDS),
                new Counted("CARDS", "cards-void", "count(*) filter (where k.effect is null)", "count(*)", CARDS),
                new Counted("EXPLANATIONS", "explanations", "count(*)", null, EXPLAINED),
                new Counted("EXPLANATIONS", "explanations-reasonable", "count(*) filter (where a.reasonable)", "count(*)", EXPLAINED),
                new Counted("EXPLANATIONS", "explanations-unreasonable", "count(*) filter (where not a.reasonable)", "count(*)", EXPLAINED),
                new Counted("EXPLANATIONS", "explanations-open", "count(*) filter (where a.explanation_id is null)", "count(*)", EXPLAINED),
                new Counted("ORDERS", "orders", "count(*)", null, ORDERS),
                new Counted("ORDERS", "orders-accepted", "count(*) filter (where p.state = 'ACCEPTED')", "count(*)", ORDERS),
                new Counted("ORDERS", "orders-poor", "count(*) filter (where p.state = 'POOR')", "count(*)", ORDERS),
                new Counted("ORDERS", "orders-late", "count(*) filter (where " + ANSWERED_LATE + ")", "count(*)", ORDERS));
    }

    private List<ReportFact> service(ReportFilter filter, Instant now) {
        String checks = "window_inspection w where w.inspected_on between {first} and {last} and {of:w}";
        List<ReportFact> facts = new ArrayList<>(counted(List.of(new Counted("CHECKS", "inspections", "count(*)", null, checks),
                new Counted("CHECKS", "in-order", "count(*) filter (where w.kind = 'IN_ORDER')", "count(*)", checks),
                new Counted("CHECKS", "attitude", "count(*) filter (where w.kind = 'ATTITUDE')", "count(*)", checks),
                new Counted("CHECKS", "settled", "count(*) filter (where w.settled_on is not null)", "count(*) filter (where w.kind <> 'IN_ORDER')", checks),
                new Counted("APPRAISALS", "appraised", "count(*)", null,
                        "appraisal a where a.signed_at is not null and a.year between extract(year from {first}) and extract(year from {last}) and {of:a}")), filter, now));
        facts.add(new ReportFact("PUBLIC", "evaluations", null, null));
        return facts;
    }

    private List<ReportFact> counted(List<Counted> all, ReportFilter filter, Instant now) {
        Conditions values = new Conditions();
        List<String> parts = new ArrayList<>();
        for (Counted one : all) {
            String part = "select cast('%s' as text) as section, cast('%s' as text) as code, cast(%s as bigint) as found, cast(%s as bigint) as whole, %d as place from %s".formatted(one.section(),
                    one.code(), one.what(), one.of() == null ? "null" : one.of(), parts.size(), one.from());
            parts.add(bound(part, filter, now, values));
        }
        String statement = "select section, code, found, whole from (" + String.join(" union all ", parts) + ") facts order by place";
        return Columns.of(values.fill(em.createNativeQuery(statement)).getResultList()).map(c -> new ReportFact(c.text(), c.text(), c.numberOrNull(), c.numberOrNull())).toList();
    }

    /** Each place in braces becomes a parameter, in its order. */
    private static String bound(String part, ReportFilter filter, Instant now, Conditions values) {
        return Pattern.compile("\\{([a-z]+)(?::([a-z]))?}").matcher(part).replaceAll(place -> Matcher.quoteReplacement(switch (place.group(1)) {
            case "from" -> values.numbered("cast(? as timestamptz)", LegalTime.startOf(filter.from()));
            case "until" -> values.numbered("cast(? as timestamptz)", LegalTime.endOf(filter.until()));
            case "first" -> values.numbered("cast(? as date)", filter.from());
            case "last" -> values.numbered("cast(? as date)", filter.until());
            case "now" -> values.numbered("cast(? as timestamptz)", now);
            case "today" -> values.numbered("cast(? as date)", LegalTime.dateOf(now));
            case "of" -> filter.departmentCode() == null ? "true" : values.numbered(place.group(2) + ".department_code = ?", filter.departmentCode());
            default -> throw new IllegalArgumentException(place.group());
        }));
    }
}
