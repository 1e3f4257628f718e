package org.daylight.profiles;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.control.ComparisonRules;
import org.daylight.profiles.control.ProfileJson;
import org.daylight.profiles.control.ProfileRepository;
import org.daylight.profiles.control.ProfileRules;
import org.daylight.profiles.control.SheetRules;

/**
 * Door, read only: all versions and what became of them, for those who prepare, approve and audit profiles; {@code staff.not-on-duty} (403) for
 * whoever asks for a version without being on duty.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
public class ProfileArchive {
    @Inject
    private ProfileRepository repository;
    @Inject
    private StaffDirectory staff;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext session;

    /** By profile, newest version first; at most 500, and of the content only names and basis. */
    public List<ProfileVersion> versions() {
        requireDuty();
        return repository.versions();
    }

    /** {@code profile.unknown} (404). */
    public ProfileVersion version(long id) {
        requireDuty();
        return repository.version(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null));
    }

    /** Latest day first; at most 500. */
    public List<ProfileActivation> activations() {
        requireDuty();
        return repository.activations();
    }

    /** The activation in force today for the scope itself; a department without one of its own follows the district. */
    public Optional<ProfileActivation> inForceNow(String departmentCode) {
        return repository.approved().stream().filter(activation -> Objects.equals(activation.departmentCode(), departmentCode)
                && activation.isInForce(LegalTime.today(clock))).findFirst();
    }

    /** What stands in the way of putting this in force; empty: nothing. */
    public List<Finding> findings(ProfileContent content) {
        return ProfileRules.findings(content);
    }

    /** What is added, removed and changed from one to the other. */
    public List<ProfileChange> changes(ProfileContent before, ProfileContent after) {
        return ComparisonRules.changes(before, after);
    }

    /** {@code profile.unreadable} (422) with a finding for each text that cannot be read. */
    public ProfileContent read(ProfileSheet sheet) {
        return SheetRules.read(sheet);
    }

    /** {@code profile.no-json} (400) where the text, up to 1 MB, is no profile. */
    public ProfileContent readJson(String text) {
        return ProfileJson.imported(text);
    }

    /** The whole profile as JSON. */
    public String json(ProfileContent content) {
        return ProfileJson.pretty(content);
    }

    private void requireDuty() {
        staff.onDuty(session.getCallerPrincipal().getName());
    }
}
