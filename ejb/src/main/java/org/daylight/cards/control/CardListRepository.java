package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

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

    /** Cards whose answer the department still owes. */
    public long owed(CardReach reach) {
        return reach.within(new Conditions()).and("c.state in ('ISSUED', 'RECEIVED')").count(PageRequest.MOST_COUNTED, em::createNativeQuery, FROM, "");
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
