package org.daylight.cards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.cards.CardEventLine;
import org.daylight.cards.CardEventType;
import org.daylight.cards.CardFile;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardState;
import org.daylight.cards.ResponsibleLevel;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Cards as they are issued and answered. */
@ApplicationScoped
public class CardRepository {
    private static final String NEXT_SERIAL = """
            insert into card_serial (kind, year, last) values (?, ?, 1) on conflict (kind, year) do update set last = card_serial.last + 1 returning last""";
    private static final String ADD = """
            insert into card (number, kind, effect, signal_id, from_card_id, profile_version_id, rule_code, article, limit_clock, case_id, department_code, description,
                evidence, evidence_sha256, issued_by, issued_at, explain_by, correct_by, state)
            values (?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""";
    private static final String ROW = """
            select id, version, number, kind, effect, signal_id, from_card_id, profile_version_id, rule_code, article, limit_clock, case_id, department_code, description,
                evidence, evidence_sha256, issued_by, issued_at, explain_by, correct_by, state, sheet_id from card where id = ?""";
    private static final String EVENT = "insert into card_event (card_id, type, at, actor, text, ground, answers) values (?, ?, ?, ?, ?, ?, cast(? as bigint)) returning id";
    private static final String EVENTS = """
            select e.id, e.type, e.at, e.actor, s.name_zh, s.name_en, e.text, e.ground, e.answers from card_event e left join staff s on s.username = e.actor
            where e.card_id = ? order by e.id limit 500""";
    private static final String FILES = """
            select f.event_id, f.sha256, f.name from card_file f join card_event e on e.id = f.event_id where e.card_id = ? order by f.event_id, f.name limit 500""";
    private static final String PERSONS = """
            select p.level, p.username, s.name_zh, s.name_en from card_person p left join staff s on s.username = p.username where p.card_id = ?
            order by p.level = 'APPROVAL', p.level = 'REVIEW', p.username""";

    @PersistenceContext
    EntityManager em;

    /** The next number of the kind in the year, from 1, without gaps: who comes second waits for the first to commit. */
    public int nextSerial(CardKind kind, int year) {
        return ((Number) Conditions.filled(em::createNativeQuery, NEXT_SERIAL, kind, year).getSingleResult()).intValue();
    }

    /** Empty where its signal, or its case, rule and rung, has a card. */
    public Optional<Long> add(CardRow card) {
        List<?> added = Conditions.filled(em::createNativeQuery, ADD, card.number(), card.kind(), card.effect(), card.signalId(), card.fromCardId(),
                card.profileVersionId(), card.ruleCode(), card.article(), card.limitClock(), card.caseId(), card.departmentCode(), card.description(), card.evidence(),
                card.evidenceSha256(), card.issuedBy(), card.issuedAt(), card.explainBy(), card.correctBy(), card.state()).getResultList();
        return added.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** @param code by which whoever holds the notice verifies it */
    public void printed(long id, long sheetId, String code) {
        run("update card set sheet_id = ?, notice_code = ? where id = ?", sheetId, code, id);
    }

    public void name(long id, List<ResponsiblePerson> persons) {
        run("delete from card_person where card_id = ?", id);
        persons.forEach(person -> run("insert into card_person (card_id, level, username) values (?, ?, ?)", id, person.level(), person.username()));
    }

    /** Id of the event. */
    public long event(long id, CardEventType type, Instant at, String actor, String text, String ground, Long answers, List<CardFile> files) {
        long event = ((Number) Conditions.filled(em::createNativeQuery, EVENT, id, type, at, actor, text, ground, answers).getSingleResult()).longValue();
        files.forEach(file -> run("insert into card_file (event_id, sha256, name) values (?, ?, ?) on conflict do nothing", event, file.sha256(), file.name()));
        return event;
    }

    /** The card, which nobody else changes until the transaction ends. */
    public Optional<CardRow> locked(long id) {
        return rows(ROW + " for update", id).map(CardRepository::row).findFirst();
    }

    public Optional<CardRow> byId(long id) {
        return rows(ROW, id).map(CardRepository::row).findFirst();
    }

    /** @param effect null: counts as none */
    public void change(long id, CardState state, CardKind effect) {
        run("update card set state = ?, effect = ?, version = version + 1 where id = ?", state, effect, id);
    }

    public List<CardEventLine> events(long id) {
        Map<Long, List<CardFile>> files = rows(FILES, id).map(c -> Map.entry(c.number(), new CardFile(c.text(), c.text())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows(EVENTS, id).map(c -> event(c, files)).toList();
    }

    private static CardEventLine event(Columns c, Map<Long, List<CardFile>> files) {
        long id = c.number();
        return new CardEventLine(id, c.constant(CardEventType.class), c.instant(), c.text(), c.text(), c.text(), c.text(), c.text(), c.numberOrNull(),
                files.getOrDefault(id, List.of()));
    }

    public List<ResponsiblePerson> persons(long id) {
        return rows(PERSONS, id).map(c -> new ResponsiblePerson(c.constant(ResponsibleLevel.class), c.text(), c.text(), c.text())).toList();
    }

    private static CardRow row(Columns c) {
        return new CardRow(c.number(), c.count(), c.text(), c.constant(CardKind.class), c.constant(CardKind.class), c.number(), c.numberOrNull(), c.number(), c.text(),
                c.text(), c.text(), c.numberOrNull(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.day(), c.day(), c.constant(CardState.class),
                c.numberOrNull());
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
