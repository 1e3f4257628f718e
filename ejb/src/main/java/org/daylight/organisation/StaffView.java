package org.daylight.organisation;

import java.util.List;
import org.daylight.kernel.IdentityDocument;

/**
 * A person with what is private.
 *
 * @param personal       whether the caller may see what is private; where not, identity, mobile and photo are null
 * @param keeps          whether the caller may change the person
 * @param photoSha256    null: none
 * @param revision       for the next change
 */
public record StaffView(StaffLine line, boolean personal, boolean keeps, IdentityDocument.Kind identityKind, String identityNumber, String phone,
                        String mobile, String photoSha256, String leftReason, long revision, List<TrainingView> trainings) {
}
