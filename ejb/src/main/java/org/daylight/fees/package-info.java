/**
 * Money of a case (收费): what is billed is published, what is paid is paid once, and each unit's money goes to its own account of the treasury.
 *
 * <p>A bill names fees of the case's item version with name, standard and basis; nothing else can be billed. A reduction is asked for by one person and
 * decided by another. One cash desk takes the money of all departments; a payment is never changed, it is given back by a payment of its own. Receipts of
 * money that was taken elsewhere are compared with the catalogue, and a difference becomes an event of the case for supervision.
 *
 * <p>Operations: {@link org.daylight.fees.FeeBilling}, {@link org.daylight.fees.Cashier}, {@link org.daylight.fees.FeeReceipts},
 * {@link org.daylight.fees.Settlements}, {@link org.daylight.fees.FeeQueries}. Events: observes {@link org.daylight.cases.CaseNews}: with the withdrawal
 * of a case its unpaid bills are cancelled and paid ones wait to be given back. None of its own; {@code FEE_BILLED}, {@code FEE_REDUCED},
 * {@code FEE_PAID}, {@code FEE_CANCELLED}, {@code FEE_REFUND_DUE} and {@code FEE_DEVIATES} stand among the events of the case.
 * May use: kernel, audit, items, organisation, cases.
 * Articles: FEE-01 to FEE-06 (000 art. 10(1), 16(3), 21(9); 003 art. 19), C24.
 * Out of scope: payment platforms and banks themselves, cards for what deviates (supervision).
 */
package org.daylight.fees;
