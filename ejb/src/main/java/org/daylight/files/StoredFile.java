package org.daylight.files;

/**
 * A file as it is kept.
 *
 * @param sha256    of its bytes, lower-case hexadecimal; its identity
 * @param name      as it was brought
 * @param mediaType by what the bytes are, not by the name
 * @param size      bytes
 */
public record StoredFile(String sha256, String name, String mediaType, long size) {
}
