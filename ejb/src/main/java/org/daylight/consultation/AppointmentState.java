package org.daylight.consultation;

/** Where an appointment stands. */
public enum AppointmentState {
    /** 已预约 */
    BOOKED,
    /** 已取消 */
    CANCELLED,
    /** 已到场 */
    ARRIVED,
    /** 爽约 */
    NO_SHOW
}
