package org.daylight.organisation;

/**
 * A file that was handed in.
 *
 * @param mediaType as its bytes say, not as it was called
 */
public record AttachedFile(String name, String mediaType, byte[] bytes) {
}
