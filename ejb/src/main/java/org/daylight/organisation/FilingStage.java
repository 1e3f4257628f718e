package org.daylight.organisation;

/**
 * A step of the chain: who decides; {@code document} where a document number must be named.
 */
public record FilingStage(String role, String nameZh, String nameEn, boolean document) {
}
