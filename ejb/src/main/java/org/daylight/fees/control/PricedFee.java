package org.daylight.fees.control;

import java.math.BigDecimal;
import org.daylight.items.ItemContent;

/** A published fee with what it comes to. */
public record PricedFee(ItemContent.Fee published, BigDecimal quantity, BigDecimal unitPrice, String computation, BigDecimal amount) {
}
