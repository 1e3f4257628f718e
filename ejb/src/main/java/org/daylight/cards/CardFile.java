package org.daylight.cards;

/** A file that came with an event. @param sha256 of a stored file */
public record CardFile(String sha256, String name) {
}
