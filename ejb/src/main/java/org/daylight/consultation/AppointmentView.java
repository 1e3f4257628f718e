package org.daylight.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** An appointment; {@code person} and {@code phone} for the desk only, null for whoever asks by code. */
public record AppointmentView(long id, String code, String windowCode, String windowZh, String windowEn, String hallZh, String hallEn, String address, String itemCode,
                              String itemZh, String itemEn, LocalDate day, LocalTime slot, String person, String phone, AppointmentState state, Instant bookedAt,
                              Instant endedAt) {
    AppointmentView anonymous() {
        return new AppointmentView(id, code, windowCode, windowZh, windowEn, hallZh, hallEn, address, itemCode, itemZh, itemEn, day, slot, null, null, state,
                bookedAt, endedAt);
    }
}
