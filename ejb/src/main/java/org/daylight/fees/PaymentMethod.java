package org.daylight.fees;

/** How money was paid; all but cash carry the reference of the bank or platform. */
public enum PaymentMethod {
    CASH, POS, TRANSFER, ONLINE
}
