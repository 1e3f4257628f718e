package org.daylight.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.documents.control.DocumentListRepository;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * Door, read only: what was granted, and what of it was revoked, for everybody to read.
 *
 * @article RES-09 (000 art. 20(7); Administrative Licensing Law art. 40)
 */
@Stateless
@PermitAll // public by law
public class PublicDecisions {
    @Inject
    DocumentListRepository documents;

    /** Newest first. */
    public Page<PublicDecision> find(PublicDecisionFilter filter, PageRequest page) {
        return documents.published(filter, page);
    }
}
