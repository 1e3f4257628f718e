package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.CheckedPlace;
import org.daylight.orders.control.OrderViewer;
import org.daylight.orders.control.SpotCheckRepository;
import org.daylight.orders.control.SpotCheckRules;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.Supervision;
import org.daylight.profiles.Supervision.Detector;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/**
 * Door: spot checks (临时抽查) of discipline, style, attitude and efficiency at windows, by video or on site. A record is never changed. Nobody checks the own department but its
 * internal supervisor, who checks no other one. {@code staff.not-on-duty} (403), {@code spot-check.unknown} (404) also for another department's.
 *
 * @article MON-04 (000 art. 16(4)), MON-09 (000 art. 17(4)), AUT-14 (000 art. 14)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
public class SpotChecks {
    @Inject
    SpotCheckRepository checks;
    @Inject
    OrganisationQueries organisation;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Signals signals;
    @Inject
    Files files;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first. Sortable: {@code seenAt}, {@code departmentCode}, {@code inOrder}; {@code page.unsortable}, {@code input.too-long} (400). */
    public Page<SpotCheck> find(SpotCheckFilter filter, PageRequest page) {
        return checks.page(filter, scope(), page);
    }

    public SpotCheck one(long id) {
        return checks.one(id, scope()).orElseThrow(SpotCheckRules::unknown);
    }

    /** By name, 10 at most. */
    public List<SpotCheck.Photo> photos(long id) {
        one(id);
        return checks.photos(id);
    }

    /**
     * Afterwards what was seen is on record for ever. {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code order.files} (400), {@code window.unknown},
     * {@code hall.unknown}, {@code file.unknown} (404), {@code spot-check.future}, {@code spot-check.persons}, {@code spot-check.person}, {@code spot-check.remark-missing},
     * {@code spot-check.remark-in-order}, {@code spot-check.photo} (422), {@code signal.own-department}, {@code signal.other-department}, {@code spot-check.oneself} (403).
     *
     * @return id of the record
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER})
    public long record(RecordSpotCheck command) {
        RecordSpotCheck check = SpotCheckRules.checked(command, clock.instant());
        SpotCheckRules.Faults faults = SpotCheckRules.faults(check);
        CheckedPlace place = CheckedPlace.of(check.placeCode(), organisation);
        String by = roles.requireImpartial(session, place.departmentCode(), null);
        check.persons().forEach(person -> requireChecked(person, place.departmentCode(), by));
        List<StoredFile> photos = check.photos().stream().map(files::known).map(SpotCheckRules::picture).toList();
        long id = checks.add(check, place, faults, clock.instant(), by);
        check.persons().forEach(person -> checks.person(id, person));
        photos.forEach(photo -> checks.photo(id, photo));
        return id;
    }

    private void requireChecked(String person, String departmentCode, String by) {
        if (person.equals(by)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "spot-check.oneself", "AUT-14");
        }
        if (staff.known(person).filter(known -> known.departmentCode().equals(departmentCode)).isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "spot-check.person", "MON-04");
        }
    }

    /** Rules on persons and departments that the caller may raise, under the profile that was in force for the department on the day of the check. */
    public List<Rule> rules(long id) {
        long profile = profileOf(one(id));
        return profiles.version(profile).content().rules().stream().filter(rule -> rule.detector() == Detector.MANUAL && rule.subject() != Supervision.Subject.CASE)
                .filter(rule -> roles.holds(session, profile, rule.issuer())).toList();
    }

    /**
     * Afterwards what was found is a signal of the rule. {@code spot-check.in-order}, {@code spot-check.rule}, {@code spot-check.person} (422) for who was not checked or is not
     * named where the rule is on persons, {@code spot-check.signalled} (409), {@code signal.own-department}, {@code signal.other-department} (403).
     *
     * @param ruleCode one of {@link #rules}
     * @param person   one of those who were checked; null: the department answers
     * @return id of the signal
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER})
    public long raise(@Subject long id, String ruleCode, String person) {
        SpotCheck check = checks.locked(id, scope()).orElseThrow(SpotCheckRules::unknown);
        String by = roles.requireImpartial(session, check.departmentCode(), null);
        SpotCheckRules.requireUnsignalled(check);
        SpotCheckRules.requireFault(check);
        Rule rule = SpotCheckRules.rule(rules(id), ruleCode);
        String concerned = SpotCheckRules.concerned(check, rule, person);
        long signal = signals.raise(new RaiseSignal(profileOf(check), rule.code(), "spot-check:" + id, null, check.departmentCode(), concerned, null, check.seenAt(), by,
                Map.of("text", SpotCheckRules.words(check), "spotCheck", String.valueOf(id)), null)).orElseThrow(SpotCheckRules::signalled);
        checks.signalled(id, signal);
        return signal;
    }

    private long profileOf(SpotCheck check) {
        return profiles.inForce(check.departmentCode(), LegalTime.dateOf(check.seenAt())).id();
    }

    /** A picture, about to be opened; {@code file.unknown} (404). */
    @Audited
    public StoredFile open(@Subject long id, String sha256) {
        SpotCheck.Photo photo = photos(id).stream().filter(one -> one.sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18"));
        StoredFile stored = files.known(photo.sha256());
        return new StoredFile(stored.sha256(), photo.name(), stored.mediaType(), stored.size());
    }

    /** Writes the bytes of what {@link #open} gave. */
    public void write(long id, String sha256, OutputStream to) {
        files.write(open(id, sha256).sha256(), to);
    }

    /** Null: all departments. */
    private String scope() {
        return OrderViewer.of(session, staff).scope();
    }
}
