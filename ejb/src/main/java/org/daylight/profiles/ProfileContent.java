package org.daylight.profiles;

/** All that a version of a supervision profile says; stored as one document, so that it is read, compared and kept whole. */
public record ProfileContent(PublicationSchema publication) {
}
