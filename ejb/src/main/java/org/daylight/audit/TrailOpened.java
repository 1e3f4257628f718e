package org.daylight.audit;

/**
 * Event, before anything of the trail is shown: who opens it. An observer that throws keeps it closed: this room does not know who is on duty.
 *
 * @param username of the reader
 */
public record TrailOpened(String username) {
}
