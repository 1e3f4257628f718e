package org.daylight.accountability;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.daylight.accountability.control.VerifiedPaperRepository;
import org.daylight.press.VerificationCodes;

/**
 * Door, read only: whether a paper of supervision is genuine, for whoever holds it: notices of cards, decisions on findings and on appeals.
 *
 * @article SIG-38 (000 art. 21), ACT-01 (000 art. 28), ACT-03 (000 art. 30)
 */
@Stateless
@PermitAll // who holds the paper may verify it; its code, 120 random bits, is on nothing else
public class PaperVerification {
    @Inject
    VerifiedPaperRepository papers;

    /**
     * The paper that bears the code; empty for any other text, a number too: numbers are counted up, so who knows one learns nothing by it.
     *
     * @param code as on the paper; blanks, hyphens and small letters do not matter; null is none
     */
    public Optional<VerifiedPaper> verify(String code) {
        return Optional.ofNullable(code).map(VerificationCodes::typed).filter(VerificationCodes::isWellFormed).flatMap(papers::byCode);
    }
}
