package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Subject;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/** Makes signals of what detectors see, by the rules of the profile of each matter, each once. */
@ApplicationScoped
public class Sightings {
    private static final int PORTION = 500;
    /**
     * Around a statement that gives key, case_id, profile_version_id, department_code, person, item_version_id, occurred_at and facts (JSON): what no rule has raised
     * yet, under profiles that have one of the rules.
     */
    private static final String NEW = """
            select seen.key, seen.case_id, coalesce(seen.profile_version_id, own.version), seen.department_code, seen.person, seen.item_version_id, seen.occurred_at,
                cast(seen.facts as text)
            from (%s) seen join (select d.key as code, cast(d.value as bigint) as version from jsonb_each_text(cast(? as jsonb)) d) own on own.code = seen.department_code
            where coalesce(seen.profile_version_id, own.version) in (select cast(v as bigint) from jsonb_array_elements_text(cast(? as jsonb)) v)
                and not exists (select 1 from supervision_signal s where s.subject_key = seen.key and s.rule_code in (%s))
            order by seen.occurred_at limit %d""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Inject
    Signals signals;

    /** Afterwards each of the rules that the profile of the matter has is raised. */
    public void raise(Seen seen, Sighting sighting, Instant now) {
        long version = sighting.profileVersionId() == null ? profiles.inForce(sighting.departmentCode(), LegalTime.dateOf(now)).id() : sighting.profileVersionId();
        for (Rule rule : rules(profiles.version(version).content(), seen)) {
            String person = rule.subject() == Subject.PERSON ? sighting.person() : null;
            signals.raise(new RaiseSignal(version, rule.code(), sighting.key(), sighting.caseId(), sighting.departmentCode(), person, sighting.itemVersionId(),
                    sighting.occurredAt(), RaiseSignal.DAYLIGHT, sighting.facts(), null));
        }
    }

    /**
     * Afterwards all that the statement gives stands in the ledger, however much it is.
     *
     * @param statement as {@link #NEW} says; its question marks are {@code given}, in order
     * @return how much was new
     */
    public int raiseAll(Seen seen, Instant now, String statement, Object... given) {
        Map<String, Long> own = inForce(LegalTime.dateOf(now));
        List<Long> versions = having(seen);
        if (versions.isEmpty()) {
            return 0;
        }
        List<Object> arguments = new ArrayList<>(List.of(given));
        arguments.add(SightingFacts.json(own));
        arguments.add(versions.toString());
        arguments.addAll(seen.rules());
        String portion = NEW.formatted(statement, String.join(", ", seen.rules().stream().map(rule -> "?").toList()), PORTION);
        int raised = 0;
        int found;
        do {
            found = portion(seen, now, portion, arguments.toArray());
            raised += found;
        } while (found == PORTION);
        return raised;
    }

    private int portion(Seen seen, Instant now, String statement, Object... arguments) {
        List<Sighting> sightings = Columns.of(Conditions.filled(em::createNativeQuery, statement, arguments).getResultList()).map(Sightings::sighting).toList();
        sightings.forEach(sighting -> raise(seen, sighting, now));
        return sightings.size();
    }

    private Map<String, Long> inForce(LocalDate on) {
        Map<String, Long> versions = new HashMap<>();
        staff.departments().forEach(department -> versions.put(department.code(), profiles.inForce(department.code(), on).id()));
        return versions;
    }

    /** Minutes by which a record may follow the event, by department. @param source code such as {@code LEGACY} */
    public String lags(String source, LocalDate on) {
        Map<String, Long> lags = new HashMap<>();
        staff.departments().forEach(department -> lag(profiles.inForce(department.code(), on).content(), source).ifPresent(lag -> lags.put(department.code(), lag)));
        return SightingFacts.json(lags);
    }

    private static Optional<Long> lag(ProfileContent profile, String source) {
        return profile.sources().stream().filter(known -> known.code().equals(source)).map(known -> known.lagMinutes().longValue()).findFirst();
    }

    /** Versions with one of the rules, also those under which older cases run. */
    @SuppressWarnings("unchecked")
    private List<Long> having(Seen seen) {
        List<Number> fixed = em.createNativeQuery("select id from profile_version where state = 'FIXED' order by id desc limit 100").getResultList();
        return fixed.stream().map(Number::longValue).filter(id -> !rules(profiles.version(id).content(), seen).isEmpty()).toList();
    }

    private static List<Rule> rules(ProfileContent profile, Seen seen) {
        return profile.rules().stream().filter(rule -> seen.rules().contains(rule.code())).toList();
    }

    private static Sighting sighting(Columns c) {
        return new Sighting(c.text(), c.numberOrNull(), c.number(), c.text(), c.text(), c.numberOrNull(), c.instant(), SightingFacts.of(c.text()));
    }
}
