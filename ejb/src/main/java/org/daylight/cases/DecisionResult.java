package org.daylight.cases;

import java.math.BigDecimal;

/**
 * What was decided, as data that can be counted (量化结果): a subsidy of 1,200 yuan, a reward, a fine.
 *
 * @param kind         what is given or imposed, such as 罚款 or 补贴; 2 to 100 characters
 * @param amount       yuan, with at most two decimals; null: none, such as for a commendation
 * @param circumstance of the item's grades of discretion by which it is measured; null: none
 * @article FLW-17 (002 art. 17(6)), ITM-35 (002 art. 20(4))
 */
public record DecisionResult(String kind, BigDecimal amount, String circumstance) {
}
