package org.daylight.profiles;

/** Another version will be, or no longer will be, in force from some day on. */
public record ProfileActivated(long activationId) {
}
