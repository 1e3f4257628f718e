package org.daylight.cases;

import java.util.List;

/**
 * What a favourable decision of a case is to say as data.
 *
 * @param amountRequired the item's type gives or takes money
 * @param kinds          measures of the item's grades of discretion, as suggestions
 * @param circumstances  of the grades; empty: the item has none
 */
public record ResultAsk(boolean amountRequired, List<String> kinds, List<String> circumstances) {
}
