package org.daylight.certificates;

/** Whether certificates leave for the certificate store. @param waiting that are on their way @param failed that were given up */
public record StoreGate(boolean configured, long waiting, long failed) {
}
