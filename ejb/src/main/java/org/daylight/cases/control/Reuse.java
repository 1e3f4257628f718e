package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.HolderAsked;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.kernel.Problem;

/**
 * What an applicant need not hand in again: materials of the own earlier cases and certificates that the applicant holds; never another one's.
 *
 * @article APP-13 (004 art. 25), RES-11 (004 art. 24-25)
 */
@ApplicationScoped
public class Reuse {
    private static final int MOST = 200;

    @Inject
    MaterialRepository materials;
    @Inject
    Event<HolderAsked> holders;

    /** Empty for an applicant without a number. */
    public List<ReuseOffer> offers(String applicantId, LocalDate on) {
        if (applicantId == null || applicantId.isBlank()) {
            return List.of();
        }
        List<ReuseOffer> offers = new ArrayList<>(certificates(applicantId, on));
        offers.addAll(materials.reusable(applicantId, MOST));
        return offers;
    }

    private List<ReuseOffer> certificates(String holderId, LocalDate on) {
        HolderAsked asked = new HolderAsked(holderId, on, new ArrayList<>());
        holders.fire(asked);
        return asked.offers();
    }

    /** {@code material.not-yours} (422) where one is taken from a case or certificate that is not the applicant's. */
    void requireOwn(List<GivenMaterial> given, String applicantId, LocalDate on) {
        List<GivenMaterial> reused = given.stream().filter(material -> material.reusedFrom() != null).toList();
        if (reused.isEmpty()) {
            return;
        }
        List<ReuseOffer> held = applicantId == null ? List.of() : certificates(applicantId, on);
        for (GivenMaterial material : reused) {
            if (!isOwn(material, applicantId, held)) {
                throw new Problem(Problem.Kind.REFUSED, "material.not-yours", "APP-13", material.name());
            }
        }
    }

    private boolean isOwn(GivenMaterial material, String applicantId, List<ReuseOffer> held) {
        return material.file() == null ? held.stream().anyMatch(certificate -> certificate.from().equals(material.reusedFrom()))
                : applicantId != null && materials.isHandedIn(material.reusedFrom(), applicantId, material.file());
    }
}
