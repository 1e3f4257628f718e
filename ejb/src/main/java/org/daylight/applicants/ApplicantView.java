package org.daylight.applicants;

import java.time.Instant;
import org.daylight.kernel.IdentityDocument;

/**
 * Who applies, as registered with the real name.
 *
 * @param account             user name at the identity provider
 * @param documentNumber      in its normal form
 * @param legalRepresentative of an organisation; null for a person
 * @param actingName          who acts for the organisation; null for a person
 * @param actingNumber        of that person's document; null for a person
 * @param email               may be null
 * @param lookedAt            when a clerk saw the document or rejected the declaration; null: not yet
 * @param reason              of a rejection; null otherwise
 */
public record ApplicantView(long id, String account, ApplicantKind kind, String name, IdentityDocument.Kind documentKind, String documentNumber,
                            String legalRepresentative, String actingName, String actingNumber, String phone, String email, ApplicantState state,
                            Instant declaredAt, Instant lookedAt, String reason) {

    public boolean verified() {
        return state == ApplicantState.VERIFIED;
    }
}
