package org.daylight.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.kernel.Problem;

/**
 * Read only: the profile in force. Open to all because its publication schema and palette are public; no enterprise bean, as every step of every case
 * asks for the warning of its limit.
 */
@ApplicationScoped
public class SupervisionProfiles {
    private static final int VERSIONS_AT_MOST = 32;

    @Inject
    private ProfilesInForce profiles;
    private final Map<Long, ProfileVersion> fixed = new ConcurrentHashMap<>();

    /**
     * Power types with their fields, in the order of the profile in force on the day for the district.
     *
     * @article ITM-02 (002 art. 2; 004 art. 37), ITM-07 (002 art. 14(2))
     */
    public List<PowerTypeSchema> powerTypes(LocalDate on) {
        return inForce(null, on).content().schemas();
    }

    /**
     * The version in force on the day: the department's own where it has one, the district's otherwise. {@code profile.none-in-force} (404) before
     * 2000-01-01.
     *
     * @param departmentCode null: the district
     */
    public ProfileVersion inForce(String departmentCode, LocalDate on) {
        return profiles.on(departmentCode, on).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "profile.none-in-force", null));
    }

    /** A version that is, was or will be in force; {@code profile.unknown} (404) for any other, and for a draft. */
    public ProfileVersion version(long id) {
        ProfileVersion known = fixed.get(id);
        return known == null ? read(id) : known;
    }

    private ProfileVersion read(long id) {
        ProfileVersion version = profiles.version(id);
        if (version == null || version.state() != ProfileVersion.State.FIXED) {
            throw new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null);
        }
        if (fixed.size() >= VERSIONS_AT_MOST) {
            fixed.clear();
        }
        fixed.put(id, version);
        return version;
    }
}
