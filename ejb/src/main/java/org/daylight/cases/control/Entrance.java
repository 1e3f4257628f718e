package org.daylight.cases.control;

import java.time.Instant;

/**
 * By which way an application comes in; the online hall is the window's electronic entrance, and there is no third.
 *
 * @param channel    {@code WINDOW} or {@code ONLINE}
 * @param actor      user name of who brings it in
 * @param windowCode window that received it; null: online, or a person at no window
 * @param account    user name of the applicant; null: at the window
 * @param at         when it came in
 * @article C21 (000 art. 10; 004 art. 16)
 */
public record Entrance(String channel, String actor, String windowCode, String account, Instant at) {
    public static final String WINDOW = "WINDOW";
    public static final String ONLINE = "ONLINE";
}
