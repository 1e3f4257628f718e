package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.daylight.kernel.Problem;
import org.daylight.organisation.RegisterSeal;
import org.daylight.organisation.SealKind;

/** Who may keep a seal, and how many there may be. */
@Dependent
public class SealKeeping {

    @Inject
    SealRepository seals;
    @Inject
    RepresentativeTerms terms;
    @Inject
    RepresentativeRepository representatives;
    @Inject
    PostPeople people;

    /** {@code post.unknown-person}, {@code seal.other-department}, {@code seal.not-representative} (422). */
    public void requireKeeper(SealKind kind, String keeper, String department, LocalDate today) {
        if (!people.onDuty(keeper, today).departmentCode().equals(department)) {
            throw new Problem(Problem.Kind.REFUSED, "seal.other-department", "RES-12");
        }
        if (kind == SealKind.APPROVAL && !terms.isRepresentative(keeper, today)) {
            throw new Problem(Problem.Kind.REFUSED, "seal.not-representative", "ORG-11");
        }
    }

    /** {@code seal.second} (422); nobody else registers in the department until the transaction ends. */
    public void requireOnlyOne(RegisterSeal command, String department) {
        representatives.lockDepartment(department);
        if (seals.overlaps(department, command.kind(), command.validFrom(), command.validUntil())) {
            throw new Problem(Problem.Kind.REFUSED, "seal.second", "RES-12");
        }
    }
}
