package org.daylight.profiles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.control.ComparisonRules;
import org.daylight.profiles.control.ProfileJson;
import org.daylight.profiles.control.ProfileRepository;
import org.daylight.profiles.control.ProfileRules;
import org.daylight.profiles.control.SheetRules;

/** Door, read only: all versions and what became of them, for those who prepare, approve and audit profiles. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
public class ProfileArchive {
    @Inject
    private ProfileRepository repository;
    @Inject
    private Clock clock;

    /** By profile, newest version first; at most 500, and of the content only names and basis. */
    public List<ProfileVersion> versions() {
        return repository.versions();
    }

    /** {@code profile.unknown} (404). */
    public ProfileVersion version(long id) {
        return repository.version(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null));
    }

    /** Latest day first; at most 500. */
    public List<ProfileActivation> activations() {
        return repository.activations();
    }

    /** The activation in force today for the scope itself; a department without one of its own follows the district. */
    public Optional<ProfileActivation> inForceNow(String departmentCode) {
        return repository.approved().stream().filter(activation -> java.util.Objects.equals(activation.departmentCode(), departmentCode)
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
}
