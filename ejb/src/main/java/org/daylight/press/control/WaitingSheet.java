package org.daylight.press.control;

import org.daylight.press.PrintOrder;

/** @param attempt this one, from 1 */
record WaitingSheet(long id, int attempt, PrintOrder order) {
}
