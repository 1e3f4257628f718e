package org.daylight.cases.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.control.ProvisionRepository;

/**
 * Door: which forms and one-time notices were handed out, so that their provision can be proven. It knows no applicant.
 *
 * @article APP-08 (000 art. 20(3); 004 art. 11), APP-09 (003 art. 18; 001 sec. 3(2)3)
 */
@Stateless
@PermitAll // forms and guides are public, and so is how often they were handed out
public class FormProvision {

    @Inject
    ProvisionRepository provisions;
    @Inject
    Clock clock;

    /**
     * How often something was handed out.
     *
     * @param sha256 of the form; null: the one-time notice
     * @param last   null: never
     */
    public record Provision(String sha256, long times, Instant last) {
    }

    /** A form was downloaded. @param clerk user name; null: the public */
    public void formHandedOut(String sha256, String clerk) {
        provisions.add(null, sha256, clerk, clock.instant());
    }

    /** The one-time notice of the item was opened to be printed and handed over. */
    public void noticeHandedOut(String itemCode, String clerk) {
        provisions.add(itemCode, null, clerk, clock.instant());
    }

    /** Of each of these forms. */
    public List<Provision> ofForms(List<String> hashes) {
        return provisions.ofForms(hashes);
    }

    public Provision ofNotice(String itemCode) {
        return provisions.ofNotice(itemCode);
    }
}
