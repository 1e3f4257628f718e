package org.daylight.organisation.control;

import java.util.Map;
import java.util.Set;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.OrganView;

/**
 * What an import of windows and people must know of the world.
 *
 * @param organs     by code
 * @param halls      codes
 * @param windows    as they are, by code; with their revision
 * @param people     as they are, by user name, of those named; with their revision
 * @param left       user names, of those named, of people who have left
 * @param identities user name by kind and number, of those documents named that somebody has
 */
record StaffFacts(Map<String, OrganView> organs, Set<String> halls, Map<String, KeepWindow> windows, Map<String, KeepStaff> people, Set<String> left,
                  Map<String, String> identities) {

    static String identity(Object kind, String number) {
        return kind + " " + number;
    }
}
