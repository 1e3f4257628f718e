package org.daylight.authority;

import java.time.LocalDate;
import org.daylight.items.EntryClass;
import org.daylight.items.ItemKind;

/**
 * An item in force on a day, and its hall or why it has none.
 *
 * @param hallCode  null: it has not entered
 * @param enteredOn null likewise
 * @param why       null: it has entered
 * @param reason    as it was approved; null: none
 * @param document  of the district government; null: none
 * @param cityDocument opinion of the city centre office, for an exempt item; null: none
 * @param plannedOn when it is to enter; null: not planned
 * @param selected  whether the centre selected it to enter
 */
public record HallItem(String itemCode, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn, ItemKind kind,
                       EntryClass entryClass, HallStatus status, String hallCode, String hallZh, String hallEn, LocalDate enteredOn, Why why,
                       String reason, String document, String cityDocument, LocalDate plannedOn, boolean selected) {

    /** Why an item has not entered. */
    public enum Why {
        /** The district government lets it stay outside (ITM-21). */
        EXEMPT,
        /** Conditions are missing; the district government agreed to a later day (ITM-22). */
        DELAYED,
        /** That day has passed. */
        DELAY_OVER,
        /** It need not enter and was not selected (ITM-23). */
        OPTIONAL,
        /** It must enter, and nothing was approved. */
        NO_REASON
    }
}
