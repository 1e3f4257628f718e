package org.daylight.fees;

/**
 * In what a receipt deviates from what the item publishes.
 *
 * @article FEE-06 (000 art. 21(9))
 */
public enum Deviation {
    /** 目录外收费 */
    OFF_CATALOGUE,
    /** 超标准收费 */
    ABOVE_STANDARD,
    /** 违规收取押金、保证金 */
    DEPOSIT,
    /** 未开具财政票据 */
    NO_RECEIPT
}
