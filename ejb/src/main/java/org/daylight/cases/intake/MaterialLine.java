package org.daylight.cases.intake;

import java.time.Instant;

/**
 * Something that came in for a case or was produced on the way.
 *
 * @param name       as the item's list calls it
 * @param file       SHA-256 of the stored file; null: on paper, or a certificate
 * @param fileName   null likewise
 * @param mediaType  by what the bytes are; null likewise
 * @param size       bytes; 0 likewise
 * @param copies     handed in on paper
 * @param remark     why it cannot be digitised, or whatever was noted; null: nothing
 * @param reusedFrom number of the case or certificate it is taken from; null: handed in
 * @param supplementId notice that it answers; null: with the application
 */
public record MaterialLine(long id, MaterialKind kind, String name, String file, String fileName, String mediaType, long size, int copies, String remark,
                           String reusedFrom, Long supplementId, String addedBy, Instant addedAt) {

    /** Whether a browser shows it by itself. */
    public boolean isShown() {
        return mediaType != null && (mediaType.equals("application/pdf") || mediaType.equals("image/png") || mediaType.equals("image/jpeg"));
    }
}
