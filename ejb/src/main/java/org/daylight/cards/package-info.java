/**
 * Yellow and red cards (黄牌、红牌纠错信号): legal acts with due process. A card is never a light: a light is derived from a limit and accuses nobody, a card is issued.
 *
 * <p>Operations: {@link org.daylight.cards.CardIssue} issues what a signal of the ledger proposes, or directly from a case;
 * {@link org.daylight.cards.CardDecisions} decides what the department claims, revokes, names other persons; {@link org.daylight.cards.CardAnswers} is the department's
 * side: receive, explain, correct, appeal, claim exemption or mitigation; {@link org.daylight.cards.Cards} reads. {@link org.daylight.cards.CardWatch} issues where a
 * profile delegates.
 * <p>The proposal is the open signal itself; issuing confirms it. The card freezes its evidence as canonical JSON with its hash, keeps the profile of its signal and begins
 * the ladder of that profile; what is accepted stops the ladder. Who issues or decides has nothing to do with the matter.
 * <p>Events: {@link org.daylight.cards.CardFell}, in the transaction in which a card comes to count as none.
 * <p>May use: kernel, audit, calendar, organisation, profiles, files, press, deadlines, cases, notifications, signals, supervision. Reads for assessment: table {@code card}.
 * <p>Articles: SIG-06, SIG-13 to SIG-38, ACT-01, ACT-02, ACT-17 to ACT-19, MON-23, C3 to C7 (000 art. 14, 19(2), 20, 21, 28, 29, 32).
 * <p>Out of scope: findings on persons and units, orders, what detects a violation.
 */
package org.daylight.cards;
