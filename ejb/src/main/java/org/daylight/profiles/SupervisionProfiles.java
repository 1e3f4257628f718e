package org.daylight.profiles;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import org.daylight.profiles.control.ShippedProfiles;

/** Door, read only: the profile in force. Open to all because its publication schema and palette are public, and other doors read it. */
@Stateless
@PermitAll
public class SupervisionProfiles {

    /** Power types with their fields, in the order of the profile in force on the day for the district. */
    public List<PowerTypeSchema> powerTypes(LocalDate on) {
        return ShippedProfiles.district().publication().schemas();
    }
}
