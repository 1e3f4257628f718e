package org.daylight.cases.delivery;

/**
 * How the applicant wants to have the result.
 *
 * @param way      null: not said, then at the window
 * @param receiver by mail: required, up to 200 characters
 * @param phone    by mail: required
 * @param address  by mail: required, 8 to 400 characters
 * @param postcode six digits; may be null
 * @article RES-05 (004 art. 27)
 */
public record DeliveryWish(DeliveryWay way, String receiver, String phone, String address, String postcode) {
    public static final DeliveryWish UNSAID = new DeliveryWish(null, null, null, null, null);
}
