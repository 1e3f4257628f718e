package org.daylight.applicants;

/**
 * Command: who the person at this account is.
 *
 * @param name                real name or the organisation's name, up to 200 characters
 * @param documentNumber      of a person's identity document, or the unified social credit code of an organisation
 * @param legalRepresentative required for an organisation, up to 100 characters
 * @param actingName          who acts for the organisation, up to 100 characters; required for one
 * @param actingNumber        of that person's identity document; required for one
 * @param phone               required, up to 40 characters
 * @param email               up to 254 characters; may be null
 */
public record DeclareApplicant(ApplicantKind kind, String name, String documentNumber, String legalRepresentative, String actingName,
                               String actingNumber, String phone, String email) {
}
