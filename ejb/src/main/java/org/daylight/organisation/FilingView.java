package org.daylight.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filing with its story.
 *
 * @param fields     private ones only where the caller needs them
 * @param personal   whether the caller sees private fields
 * @param stage      index of the step in the kind's chain
 * @param acts       what the caller may do now
 * @param attachmentName null: no file
 */
public record FilingView(FilingLine line, FilingKind kind, Map<String, String> fields, boolean personal, int stage, long revision, String attachmentSha256,
                         String attachmentName, String attachmentType, Set<FilingAct> acts, List<FilingStepView> steps) {
}
