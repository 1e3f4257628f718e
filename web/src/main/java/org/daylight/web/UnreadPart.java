package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.notifications.StaffMessages;

/** How many messages the person has not read, for the head of each page. */
@Named
@RequestScoped
public class UnreadPart {
    @Inject
    StaffMessages messages;

    private Long number;

    public long getNumber() {
        if (number == null) {
            number = messages.unread();
        }
        return number;
    }

    /** The number, or {@code 99+}. */
    public String getShown() {
        return getNumber() > StaffMessages.MOST_COUNTED ? StaffMessages.MOST_COUNTED + "+" : String.valueOf(getNumber());
    }
}
