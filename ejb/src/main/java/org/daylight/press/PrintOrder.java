package org.daylight.press;

import java.util.Map;

/**
 * What shall be printed, fixed at this moment.
 *
 * @param template   folder, version and name, such as {@code documents/1/acceptance-notice}
 * @param values     every value that the template shows, by its name; several lines are paragraphs or rows, cells are parted by tabs
 * @param seal       null: without seal
 * @param qr         what the QR code carries; null: none
 * @param signerCode code of the department that signs
 * @param signerName its official name
 */
public record PrintOrder(String template, Map<String, String> values, SealImpression seal, String qr, String signerCode, String signerName) {
    public PrintOrder {
        values = Map.copyOf(values);
    }
}
