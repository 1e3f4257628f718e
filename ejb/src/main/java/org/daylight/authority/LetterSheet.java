package org.daylight.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a letter of authorisation says.
 *
 * @param documentNo 1 to 100 characters
 * @param functions  which functions the window holds, in words; 1 to 4000 characters
 * @param validFrom  first day
 * @param validUntil last day, inclusive; null: until it is replaced
 * @param rights     rights by item code; an item that is not there has none
 * @param exceptions matters that stay with the department, one for an item at most
 */
public record LetterSheet(String documentNo, String functions, LocalDate validFrom, LocalDate validUntil, Map<String, Set<Right>> rights,
                          List<Exemption> exceptions) {
    public LetterSheet {
        rights = Map.copyOf(rights);
        exceptions = exceptions.stream().sorted(Comparator.comparing(Exemption::itemCode)).toList();
    }

    /** An item that is no matter of the window, with reason and basis, each required (AUT-05). */
    public record Exemption(String itemCode, ExceptionKind kind, String reason, String basis) {
    }
}
