package org.daylight.applicants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.daylight.applicants.control.ApplicantRepository;
import org.daylight.kernel.Problem;

/** Door, read only, for rooms above and the applicant's own pages: who the person at an account is. They have checked their caller. */
@Stateless
@PermitAll // rooms above ask it who the caller of their own doors is
public class Applicants {
    @Inject
    ApplicantRepository applicants;

    /**
     * Who applies under this account; {@code applicant.not-declared} (422) where nobody has said so yet, or it did not hold.
     *
     * @article APP-02 (004 art. 16)
     */
    public ApplicantView current(String username) {
        return known(username).filter(known -> known.state() != ApplicantState.REJECTED)
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "applicant.not-declared", "APP-02"));
    }

    /** Also one whose declaration was rejected; empty where nothing was declared under the account. */
    public Optional<ApplicantView> known(String username) {
        return applicants.ofAccount(username);
    }
}
