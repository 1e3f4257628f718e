package org.daylight.cases.applicant;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An application that is being written.
 *
 * @param mandateId       null: for oneself
 * @param subject         null: not yet
 * @param firstCaseNumber the case that this one applies for again; null: none
 * @param caseNumber      null: not submitted
 */
public record DraftView(long id, String itemCode, Long mandateId, String subject, String firstCaseNumber, Map<String, String> facts, List<DraftMaterial> materials,
                        Instant savedAt, String caseNumber) {

    /**
     * A material of a draft.
     *
     * @param name       of the material in the item's list
     * @param file       SHA-256 of the stored file; null: on paper or reused without a copy
     * @param remark     why it comes on paper; null otherwise
     * @param reusedFrom case or certificate number; null: handed in now
     */
    public record DraftMaterial(String name, String file, String fileName, String mediaType, long size, String remark, String reusedFrom) {
    }
}
