package org.daylight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.notifications.control.StaffMessageRepository;

/** For rooms above: staff are told in the transaction of the act, which takes the message with it where it is taken back. */
@ApplicationScoped
public class StaffTelling {
    @Inject
    StaffMessageRepository messages;
    @Inject
    Clock clock;

    /** Afterwards the message stands, once for its event. */
    public void tell(TellStaff what) {
        messages.write(what, clock.instant());
    }
}
