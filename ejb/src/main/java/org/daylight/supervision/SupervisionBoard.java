package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.kernel.Roles;

/** Door, read only: the board (MON-06, MON-07). */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisionBoard {

    public BoardView now() {
        throw new UnsupportedOperationException();
    }
}
