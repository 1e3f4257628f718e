package org.daylight.organisation;

/** A kind of document that bears this kind of seal. */
public record SealDocument(SealKind kind, String documentType, String nameZh, String nameEn) {
}
