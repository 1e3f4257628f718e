package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.cards.CardEventType;
import org.daylight.cards.CardFilter;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardLine;
import org.daylight.cards.CardState;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Impartial;

/** Lists of cards. */
@ApplicationScoped
public class CardListRepository {
    private static final String UNDECIDED = """
            from card_event e where e.card_id = c.id and e.type in ('EXPLANATION', 'CORRECTION', 'APPEAL', 'EXEMPTION', 'MITIGATION')
            and not exists (select 1 from card_event a where a.answers = e.id)""";
    private static final String LINE = """
            select c.id, c.number, c.kind, c.effect, c.profile_version_id, c.state, c.rule_code, c.article, k.case_number, c.department_code, d.name_zh, d.name_en, c.issued_by,
                c.issued_at, c.explain_by, c.correct_by, (select e.type\s""" + UNDECIDED + " order by e.id limit 1) as claim";
    private static final String FROM = " from card c join department d on d.code = c.department_code left join approval_case k on k.id = c.case_id";
    private static final String COUNTING = "c.state not in ('EXPLAINED', 'EXEMPTED', 'MITIGATED', 'REVOKED')";
    private static final String UNANSWERED = """
            not exists (select 1 from card_event e where e.card_id = c.id and e.type in ('EXPLANATION', 'CORRECTION')
            and not exists (select 1 from card_event a where a.answers = e.id))""";
    private static final String OWED = """
            select count(*) over (), c.profile_version_id, c.rule_code, c.id, c.number,
                case when least(c.explain_by, c.correct_by) >= ? then least(c.explain_by, c.correct_by) else greatest(c.explain_by, c.correct_by) end as due_on from card c""";
    private static final String CLAIMS = """
            select c.id, c.number, c.profile_version_id, c.rule_code, c.kind, c.issued_by, e.type, e.ground, d.name_zh, d.name_en,
                case when c.state in ('ISSUED', 'RECEIVED') then c.correct_by end as due_on
            from card_claim_open w join card_event e on e.id = w.event_id join card c on c.id = e.card_id join department d on d.code = c.department_code""";
    private static final Map<String, String> SORTABLE = Map.of("number", "c.number", "kind", "c.kind", "state", "c.state", "ruleCode", "c.rule_code", "department",
            "c.department_code", "issuedAt", "c.issued_at", "correctBy", "c.correct_by");

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** The issued newest first. */
    public Page<CardLine> find(CardFilter filter, CardReach reach, PageRequest page) {
        Conditions where = where(filter, reach);
        List<CardLine> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + Conditions.order(page, SORTABLE, "c.issued_at desc", "c.id desc")))
                .getResultList()).map(this::line).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    public Optional<CardLine> one(long id, CardReach reach) {
        Conditions where = where(CardFilter.ALL, reach).and("c.id = ?", id);
        return Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where())).getResultList()).map(this::line).findFirst();
    }

    /** The red card that followed. */
    public Optional<CardLine> after(long id) {
        Conditions where = new Conditions().and("c.from_card_id = ?", id);
        return Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + " order by c.id limit 1")).getResultList()).map(this::line).findFirst();
    }

    /** Cards whose answer the department still owes: neither an explanation nor a correction waits for its decision. */
    public long owed(CardReach reach) {
        return owing(reach).count(PageRequest.MOST_COUNTED, em::createNativeQuery, " from card c", "");
    }

    /** The same by their next day, the first {@code most} of them. */
    public Page<WaitingMatter> owed(CardReach reach, LocalDate today, int most) {
        Conditions where = owing(reach);
        String owed = where.numbered(OWED, today);
        return WaitingMatter.counted(where.fill(em.createNativeQuery(owed + where.where() + where.numbered(" order by due_on, c.id limit ?", most))).getResultList(), c -> {
            ProfileContent profile = profiles.version(c.number()).content();
            String rule = c.text();
            return new WaitingMatter(c.number(), c.text(), CardRules.textZh(profile, rule), CardRules.textEn(profile, rule), c.day());
        });
    }

    private static Conditions owing(CardReach reach) {
        return reach.within(new Conditions()).and("c.state in ('ISSUED', 'RECEIVED')").and(UNANSWERED);
    }

    /** Claims that wait for a decision in matters of that reach, the oldest first. */
    public List<OpenClaim> claims(Impartial reach, int most) {
        Conditions where = reach.within(new Conditions().and(COUNTING), "c.department_code", "c.case_id");
        return Columns.of(where.fill(em.createNativeQuery(CLAIMS + where.where() + where.numbered(" order by w.event_id limit ?", most))).getResultList())
                .map(c -> new OpenClaim(c.number(), c.text(), c.number(), c.text(), c.constant(CardKind.class), c.text(), c.constant(CardEventType.class), c.text(), c.text(), c.text(),
                        c.day())).toList();
    }

    /** @param ground of an exemption or mitigation; else null @param dueOn of the correction; null where the card is not open */
    public record OpenClaim(long cardId, String number, long profileVersionId, String ruleCode, CardKind kind, String issuedBy, CardEventType type, String ground,
                            String departmentZh, String departmentEn, LocalDate dueOn) {
    }

    private static Conditions where(CardFilter filter, CardReach reach) {
        Conditions where = reach.within(new Conditions()).andIfGiven("c.kind = ?", filter.kind()).andIfGiven("c.state = ?", filter.state())
                .andIfGiven("c.rule_code = ?", filter.ruleCode()).andIfGiven("c.department_code = ?", filter.departmentCode())
                .andIfGiven("k.case_number = ?", filter.caseNumber()).containing(filter.text(), "c.number", "coalesce(k.case_number, '')")
                .andIfGiven("c.issued_at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("c.issued_at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()));
        return Boolean.TRUE.equals(filter.waiting()) ? where.and(COUNTING).and("exists (select 1 " + UNDECIDED + ")") : where;
    }

    private CardLine line(Columns c) {
        long id = c.number();
        String number = c.text();
        CardKind kind = c.constant(CardKind.class);
        CardKind effect = c.constant(CardKind.class);
        ProfileContent profile = profiles.version(c.number()).content();
        CardState state = c.constant(CardState.class);
        String rule = c.text();
        return new CardLine(id, number, kind, effect, CardRules.shown(profile, kind), state, rule, CardRules.textZh(profile, rule), CardRules.textEn(profile, rule), c.text(),
                c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.day(), c.day(), waits(state, c.constant(CardEventType.class)));
    }

    private static CardEventType waits(CardState state, CardEventType claim) {
        return state.isOver() ? null : claim;
    }
}
