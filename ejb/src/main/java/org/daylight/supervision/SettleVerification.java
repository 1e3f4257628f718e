package org.daylight.supervision;

import java.util.List;

/**
 * Command: what a verification found.
 *
 * @param violation   whether the act was against the rules
 * @param opinion     2 to 4,000 characters
 * @param proposed    code of the rule under which a card is proposed; null: as the verified rule says; without a violation it is not read
 * @param files       hashes of stored files, ten at most
 */
public record SettleVerification(long signalId, boolean violation, String opinion, String proposed, List<String> files) {
    public SettleVerification {
        files = List.copyOf(files);
    }
}
