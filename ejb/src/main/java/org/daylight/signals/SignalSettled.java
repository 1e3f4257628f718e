package org.daylight.signals;

/** Event: a signal is open no more. */
public record SignalSettled(SignalView signal) {
}
