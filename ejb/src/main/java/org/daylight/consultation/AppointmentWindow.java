package org.daylight.consultation;

/** A window that receives an item and has hours for appointments. */
public record AppointmentWindow(String code, String nameZh, String nameEn, String hallZh, String hallEn, String address, String phone) {
}
