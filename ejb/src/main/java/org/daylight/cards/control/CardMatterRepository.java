package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daylight.cards.CardKind;
import org.daylight.cards.ResponsibleLevel;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** What a card is about, read only: the case, its course and limits, who took its steps, and where a proposal came from. */
@ApplicationScoped
public class CardMatterRepository {
    private static final int EVENTS_AT_MOST = 1_000;
    private static final String MATTER = """
            select id, case_number, department_code, item_version_id, profile_version_id, subject from approval_case""";
    private static final String EVENTS = """
            select id, type, event_at, recorded_at, source, actor, opinion from case_event where case_id = ? order by id limit\s""" + EVENTS_AT_MOST;
    private static final String LIMITS = """
            select kind, ref, budget, started_on, due_at, stopped_at, calendar_version, provisional from countdown where case_id = ? order by kind, ref""";
    private static final String STEPS = """
            select distinct e.type, s.username, s.name_zh, s.name_en from case_event e join staff s on s.username = e.actor
            where e.case_id = ? and e.type in ('ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'NOT_ACCEPTED') order by e.type, s.username limit 50""";
    private static final String FROM_CARD = "select from_id, signal_id from escalation where from_kind = 'CARD' and signal_id = ?";
    private static final String PROPOSED = """
            select s.id, s.state from escalation e join supervision_signal s on s.id = e.signal_id where e.from_kind = 'CARD' and e.from_id = ? and s.state = 'OPEN'
            order by s.id limit 1""";
    private static final String PROPOSED_KINDS = """
            select distinct profile_version_id, signal, rule_code from supervision_signal where state = 'OPEN' and signal in (?, ?)""";
    private static final String PROPOSED_OF = """
            select id, signal from supervision_signal where state = 'OPEN' and profile_version_id = ? and signal = ? and rule_code = ? order by id limit ?""";

    @PersistenceContext
    EntityManager em;

    /**
     * A case, also one that a department's own system reports.
     *
     * @param itemVersionId    null: unknown
     * @param profileVersionId in force when it was accepted; null: not accepted, or older than the versions
     */
    public record Matter(long caseId, String caseNumber, String departmentCode, Long itemVersionId, Long profileVersionId, String subject) {
    }

    /** A kind of cards by a rule of a version of a profile. */
    public record ProposedKind(long profileVersionId, CardKind kind, String ruleCode) {
    }

    public Optional<Matter> byNumber(String caseNumber) {
        return matter(" where case_number = ?", caseNumber);
    }

    /** Of the signal; empty: of no case. */
    public Optional<Matter> ofSignal(long signalId) {
        return matter(" where id = (select case_id from supervision_signal where id = ?)", signalId);
    }

    private Optional<Matter> matter(String which, Object given) {
        return rows(MATTER + which, given).map(c -> new Matter(c.number(), c.text(), c.text(), c.numberOrNull(), c.numberOrNull(), c.text())).findFirst();
    }

    /** By name of each part, in the order in which they were written. */
    public List<Map<String, Object>> events(long caseId) {
        return rows(EVENTS, caseId).map(c -> part("id", c.number(), "type", c.text(), "eventAt", c.instant().toString(), "recordedAt", c.instant().toString(),
                "source", c.text(), "actor", c.text(), "opinion", c.text())).toList();
    }

    public List<Map<String, Object>> limits(long caseId) {
        return rows(LIMITS, caseId).map(c -> part("kind", c.text(), "ref", c.number(), "workingDays", c.countOrNull(), "startedOn", c.day().toString(),
                "dueAt", c.instant().toString(), "stoppedAt", Optional.ofNullable(c.instant()).map(Object::toString).orElse(null), "calendar", c.text(),
                "provisional", c.bool())).toList();
    }

    /** Sorted by name, without what is null. */
    private static Map<String, Object> part(Object... pairs) {
        Map<String, Object> part = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                part.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return part;
    }

    /** Who took the steps of the case, by level; who accepted or refused it handled it. */
    public List<ResponsiblePerson> persons(long caseId) {
        return rows(STEPS, caseId).map(c -> new ResponsiblePerson(level(c.text()), c.text(), c.text(), c.text())).distinct()
                .sorted(Comparator.comparing(ResponsiblePerson::level).thenComparing(ResponsiblePerson::username)).toList();
    }

    private static ResponsibleLevel level(String type) {
        return switch (type) {
            case "REVIEWED" -> ResponsibleLevel.REVIEW;
            case "DECIDED" -> ResponsibleLevel.APPROVAL;
            default -> ResponsibleLevel.HANDLING;
        };
    }

    /** The card whose ladder raised the signal. */
    public Optional<Long> cardBehind(long signalId) {
        return rows(FROM_CARD, signalId).map(Columns::number).findFirst();
    }

    /** The open proposal that the ladder of the card raised. */
    public Optional<Long> proposedFrom(long cardId) {
        return rows(PROPOSED, cardId).map(Columns::number).findFirst();
    }

    /** Of all open proposals. */
    public List<ProposedKind> proposedKinds() {
        return rows(PROPOSED_KINDS, CardKind.YELLOW_CARD, CardKind.RED_CARD).map(c -> new ProposedKind(c.number(), c.constant(CardKind.class), c.text())).toList();
    }

    /** Open proposals, the oldest first. */
    public List<Long> proposed(ProposedKind kind, int most) {
        return rows(PROPOSED_OF, kind.profileVersionId(), kind.kind(), kind.ruleCode(), most).map(Columns::number).toList();
    }

    /** Code of the supervision organ of the district; empty where none is registered. */
    public Optional<String> supervisionOrgan() {
        List<?> codes = em.createNativeQuery("select code from department where kind = 'SUPERVISION' order by code limit 1").getResultList();
        return codes.stream().map(Object::toString).findFirst();
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }
}
