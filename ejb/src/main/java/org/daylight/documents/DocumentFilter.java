package org.daylight.documents;

import java.time.LocalDate;
import org.daylight.press.PrintState;

/** Which documents; null: any. {@code from} and {@code until} are days of issue, both inclusive; {@code text} is looked for in numbers. */
public record DocumentFilter(String departmentCode, DocumentType type, PrintState state, LocalDate from, LocalDate until, String text) {
}
