package org.daylight.press;

/** Event: a sheet waits to be printed once the transaction commits. */
public record SheetOrdered(long id) {
}
