package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.Figure;
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
    @Inject
    SightingRepository repository;
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
     * @param statement as {@link SightingRepository#unseen} says; its question marks are {@code given}, in order
     * @return how much was new
     */
    public int raiseAll(Seen seen, Instant now, String statement, Object... given) {
        return raiseAll(seen, now, having(seen), statement, given);
    }

    /**
     * The same where the statement counts by a figure of the profile: once for each value, for the matters under the versions that have it.
     *
     * @param given of the statement for a value of the figure
     */
    public void raiseAll(Seen seen, Instant now, Figure figure, String statement, IntFunction<Object[]> given) {
        Map<Integer, List<Long>> byValue = having(seen).stream().collect(Collectors.groupingBy(id -> profiles.version(id).content().figure(figure)));
        byValue.forEach((value, versions) -> raiseAll(seen, now, versions, statement, given.apply(value)));
    }

    private int raiseAll(Seen seen, Instant now, List<Long> versions, String statement, Object... given) {
        Map<String, Long> own = inForce(LegalTime.dateOf(now));
        if (versions.isEmpty()) {
            return 0;
        }
        List<Object> arguments = new ArrayList<>(List.of(given));
        arguments.add(SightingFacts.json(own));
        arguments.add(versions.toString());
        arguments.addAll(seen.rules());
        int raised = 0;
        int found;
        do {
            found = portion(seen, now, statement, arguments.toArray());
            raised += found;
        } while (found == SightingRepository.PORTION);
        return raised;
    }

    private int portion(Seen seen, Instant now, String statement, Object... arguments) {
        List<Sighting> sightings = repository.unseen(statement, seen.rules().size(), arguments);
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
    private List<Long> having(Seen seen) {
        return repository.fixedVersions().stream().filter(id -> !rules(profiles.version(id).content(), seen).isEmpty()).toList();
    }

    private static List<Rule> rules(ProfileContent profile, Seen seen) {
        return profile.rules().stream().filter(rule -> seen.rules().contains(rule.code())).toList();
    }
}
