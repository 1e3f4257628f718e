package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;

/** The ledger of signals. */
@ApplicationScoped
public class SignalRepository {
    private static final String ADD = """
            insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, person, item_version_id,
                occurred_at, found_at, found_by, facts, raised_from)
            select r.profile, r.rule, r.grouped, r.signal, r.key, r.case_id, r.department, r.person, r.item, r.occurred, ?, r.found_by, r.facts, r.raised_from
            from jsonb_to_recordset(cast(? as jsonb)) r (profile bigint, rule varchar, grouped varchar, signal varchar, key varchar, case_id bigint, department varchar, person varchar,
                item bigint, occurred timestamptz, found_by varchar, facts jsonb, raised_from bigint)
            on conflict on constraint supervision_signal_once do nothing returning id, rule_code, subject_key""";
    private static final String SETTLE = "update supervision_signal set state = ?, settled_by = ?, settled_at = ?, opinion = ? where id = ? and state = 'OPEN'";
    private static final String LINE = """
            select s.id, s.profile_version_id, s.rule_code, s.signal, s.subject_key, s.case_id, c.case_number, s.department_code, d.name_zh, d.name_en, s.person, p.name_zh as person_zh,
                p.name_en as person_en, s.item_version_id, s.occurred_at, s.found_at, s.found_by, cast(s.facts as text) as facts, s.raised_from, s.state, s.settled_by,
                s.settled_at, s.opinion""";
    private static final String FROM = """
            \sfrom supervision_signal s join department d on d.code = s.department_code left join approval_case c on c.id = s.case_id
             left join staff p on p.username = s.person""";
    private static final Map<String, String> SORTABLE = Map.of("foundAt", "s.found_at", "occurredAt", "s.occurred_at", "ruleCode", "s.rule_code",
            "department", "s.department_code", "state", "s.state");

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** By their ids, without those that the same rule raised before. */
    public Map<Long, RaiseSignal> add(List<RaiseSignal> signals, Instant now) {
        Map<String, RaiseSignal> byKey = new LinkedHashMap<>();
        signals.forEach(signal -> byKey.putIfAbsent(key(signal.ruleCode(), signal.subjectKey()), signal));
        String rows = JsonParts.array(byKey.values().stream().map(this::row).toList()).build().toString();
        Map<Long, RaiseSignal> added = new TreeMap<>();
        Columns.of(Conditions.filled(em::createNativeQuery, ADD, now, rows).getResultList()).forEach(c -> added.put(c.number(), byKey.get(key(c.text(), c.text()))));
        return added;
    }

    private static String key(String rule, String subject) {
        return rule + "\n" + subject;
    }

    private Map<String, Object> row(RaiseSignal signal) {
        Rule rule = rule(profiles.version(signal.profileVersionId()).content(), signal.ruleCode());
        Map<String, Object> row = new HashMap<>();
        row.put("profile", signal.profileVersionId());
        row.put("rule", rule.code());
        row.put("grouped", rule.group().name());
        row.put("signal", rule.signal());
        row.put("key", signal.subjectKey());
        row.put("case_id", signal.caseId());
        row.put("department", signal.departmentCode());
        row.put("person", signal.person());
        row.put("item", signal.itemVersionId());
        row.put("occurred", signal.occurredAt().toString());
        row.put("found_by", signal.foundBy());
        row.put("facts", signal.facts());
        row.put("raised_from", signal.raisedFrom());
        return row;
    }

    /** What the profile shows for it; empty where it shows nothing. */
    public Optional<Signal> shown(RaiseSignal signal) {
        ProfileContent content = profiles.version(signal.profileVersionId()).content();
        return Optional.ofNullable(shown(content, rule(content, signal.ruleCode()).signal()));
    }

    /** False where it was not open. */
    public boolean settle(long id, SignalState state, String by, Instant at, String opinion) {
        return Conditions.filled(em::createNativeQuery, SETTLE, state, by, at, opinion, id).executeUpdate() == 1;
    }

    public Optional<SignalView> byId(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where s.id = ?", id).getResultList()).map(this::view).findFirst();
    }

    public Page<SignalView> find(SignalFilter filter, PageRequest page) {
        return find(filter, new Conditions(), page);
    }

    /** As {@link #find}, of verifications only signs of evasion. */
    public Page<SignalView> alarms(SignalFilter filter, PageRequest page) {
        return find(filter, new Conditions().and("(s.signal <> 'VERIFY' or s.rule_group = 'EVASION')"), page);
    }

    private Page<SignalView> find(SignalFilter filter, Conditions where, PageRequest page) {
        where.andIfGiven("s.rule_code = ?", filter.ruleCode()).andIfGiven("s.state = ?", filter.state())
                .andIfGiven("s.department_code = ?", filter.departmentCode()).andIfGiven("s.person = ?", filter.person())
                .andIfGiven("c.case_number = ?", filter.caseNumber()).containing(filter.text(), "coalesce(c.case_number, '')", "s.subject_key")
                .andIfGiven("s.found_at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("s.found_at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()));
        if (filter.signals() != null) {
            where.and("s.signal in (" + String.join(", ", filter.signals().stream().map(code -> "?").toList()) + ")", filter.signals().toArray());
        }
        List<SignalView> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where()
                + Conditions.order(page, SORTABLE, "s.found_at desc", "s.id desc"))).getResultList()).map(this::view).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    public List<Long> openOfLimits(long caseId) {
        List<?> found = Conditions.filled(em::createNativeQuery,
                "select id from supervision_signal where case_id = ? and state = 'OPEN' and subject_key like 'late:%' order by id", caseId).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Whether the person acted on the case itself. */
    public boolean tookPart(long caseId, String username) {
        return !Conditions.filled(em::createNativeQuery, "select 1 from case_event where case_id = ? and actor = ? limit 1", caseId, username).getResultList().isEmpty();
    }

    private SignalView view(Columns c) {
        long id = c.number();
        long version = c.number();
        String code = c.text();
        ProfileContent content = profiles.version(version).content();
        return withStep(new SignalView(id, version, code, rule(content, code), null, shown(content, c.text()), c.text(), c.numberOrNull(), c.text(), c.text(), c.text(), c.text(),
                c.text(), c.text(), c.text(), c.numberOrNull(), c.instant(), c.instant(), c.text(), facts(c.text()), c.numberOrNull(), c.constant(SignalState.class), c.text(),
                c.instant(), c.text()), content);
    }

    private static SignalView withStep(SignalView read, ProfileContent content) {
        return read.by(step(content, read.facts().getOrDefault("step", read.ruleCode())));
    }

    private static Rule rule(ProfileContent content, String code) {
        return content.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElse(null);
    }

    private static Step step(ProfileContent content, String code) {
        return content.ladder().stream().filter(step -> step.code().equals(code)).findFirst().orElse(null);
    }

    private static Signal shown(ProfileContent content, String code) {
        return content.signals().stream().filter(signal -> signal.code().equals(code)).findFirst().orElse(null);
    }

    private static Map<String, String> facts(String json) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (JsonReader reader = JsonParts.reader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((name, value) -> facts.put(name, text(value)));
        }
        return facts;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
