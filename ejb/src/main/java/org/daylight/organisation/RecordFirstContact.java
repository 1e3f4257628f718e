package org.daylight.organisation;

import java.time.Instant;

/**
 * Somebody called or came, and the caller of the door was the first they met.
 *
 * @param contactedAt null: now
 * @param person      name, null where not given
 * @param phone       null where not given
 */
public record RecordFirstContact(Instant contactedAt, ContactChannel channel, ContactMatter matter, ContactDuty duty, String subject, String person,
                                 String phone) {
}
