package org.daylight.cases.intake;

import org.daylight.audit.Subject;

/**
 * Command: an application received at the window.
 *
 * @param itemCode       item applied for; of the clerk's own department
 * @param subject        what it is about, 1 to 400 characters
 * @param applicantName  1 to 200 characters
 * @param applicantId    number of an {@link org.daylight.kernel.IdentityDocument}, unit's or person's, up to 40 characters; may be null
 * @param applicantPhone up to 40 characters; may be null
 * @param applicantEmail where notices go, up to 254 characters; may be null
 */
public record RegisterCase(@Subject String itemCode, String subject, String applicantName, String applicantId, String applicantPhone,
                           String applicantEmail) {

    /** Without an address for e-mail. */
    public RegisterCase(String itemCode, String subject, String applicantName, String applicantId, String applicantPhone) {
        this(itemCode, subject, applicantName, applicantId, applicantPhone, null);
    }

    /** The same application with the number in its normal form. */
    public RegisterCase withApplicantId(String number) {
        return new RegisterCase(itemCode, subject, applicantName, number, applicantPhone, applicantEmail);
    }
}
