package org.daylight.cases.delivery;

import java.time.Instant;

/**
 * An entry of the register of deliveries (送达登记).
 *
 * @param receiverNumber of the document that was shown, or of the applicant; null by mail
 * @param byAgent        the receiver acts for the applicant
 * @param postedAt       by mail: when it was handed to the carrier
 * @param receivedAt     when it was received; null: on its way, or returned
 * @param returnedAt     by mail: when it came back
 * @param recordedBy     user name
 */
public record DeliveryView(long id, DeliveryWay way, String receiver, String receiverNumber, boolean byAgent, String carrier, String tracking,
                           Instant postedAt, Instant receivedAt, Instant returnedAt, String returnedWhy, String recordedBy) {
}
