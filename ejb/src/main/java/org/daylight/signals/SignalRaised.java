package org.daylight.signals;

/** Event: a rule or a person raised a signal; not fired for those that the clock raises in volume. */
public record SignalRaised(long signalId, RaiseSignal what) {
}
