package org.daylight.exchange;

import java.util.UUID;

/**
 * A message that lies complete in the journal.
 *
 * @param id       under which the journal keeps it
 * @param sha256   of the bytes as they came, 64 hexadecimal digits
 * @param fileName as it was called in the drop folder; null for a message that was posted
 * @param fileKey  what makes that file this one and no other, also when another of its name is dropped later; null for a message that was posted
 */
public record ReceivedMessage(UUID id, String departmentCode, String sha256, long bytes, String fileName, String fileKey) {
    /** Characters of {@code fileName} at most. */
    public static final int MAX_FILE_NAME = 255;
}
